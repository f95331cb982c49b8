using System.Globalization;

namespace Ltc;

/// <summary>The one way to write a number: invariant digits, no trailing zeros, no exponent.</summary>
internal static class Numbers
{
    internal static string ToText(decimal value) => Plain(value.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>With groups of three digits, for people.</summary>
    internal static string ToGroupedText(decimal value) => Plain(value.ToString("#,0.############################", CultureInfo.InvariantCulture));

    private static string Plain(string text) => text == "-0" ? "0" : text;
}
