using System.Globalization;

namespace Ltc;

/// <summary>The one way to write a number: invariant digits, no trailing zeros, no exponent.</summary>
internal static class Numbers
{
    internal static string ToText(decimal value)
    {
        var text = value.ToString("0.############################", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}
