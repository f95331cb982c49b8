using System.Globalization;

namespace Ltc.Cli;

/// <summary>Says texts with values in them.</summary>
internal static class Wording
{
    /// <summary>Says a text in a language.</summary>
    /// <param name="text">The text, perhaps with places <c>{0}</c>, <c>{1}</c> …</param>
    /// <param name="language">The language.</param>
    /// <param name="values">What goes into the places.</param>
    /// <returns>The words.</returns>
    internal static string Say(this Text text, Language language, params object[] values) =>
        values.Length == 0 ? text.In(language) : string.Format(CultureInfo.InvariantCulture, text.In(language), values);

    /// <summary>Writes a count with groups of three digits.</summary>
    /// <param name="count">The count.</param>
    /// <returns>For example <c>1,480</c>.</returns>
    internal static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Writes an amount with groups of three digits and at most two decimals.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>For example <c>1,234.5</c>.</returns>
    internal static string Amount(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>Names a row that has no name of its own.</summary>
    /// <param name="line">Its line.</param>
    /// <returns>For example <c>#12</c>.</returns>
    internal static string Row(int line) => "#" + line.ToString(CultureInfo.InvariantCulture);
}
