using System.Text.RegularExpressions;

namespace Ltc.Cli;

/// <summary>A term as people write it: <c>≤ 3 years</c>, <c>18 months</c>, 不超过1年.</summary>
internal static class TermText
{
    private const decimal MonthsOfYear = 12m;

    private static readonly Regex Years = new(@"\s*(?:years?|yrs?\.?|年)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Months = new(@"\s*(?:months?|个月|個月|月)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Reads a term in months.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="heading">The heading of the column, which may name the unit.</param>
    /// <param name="months">The months inside, or default.</param>
    /// <returns>False also when neither the cell nor the heading names years or months, or the cell names both.</returns>
    internal static bool TryRead(string text, string heading, out Interval months)
    {
        months = default;
        var (years, inMonths) = (Years.IsMatch(text), Months.IsMatch(text));
        if (years && inMonths)
            return false;
        var bare = years ? Years.Replace(text, string.Empty) : Months.Replace(text, string.Empty);
        if (!LimitText.TryRead(bare, out var limit) || limit.Currency is not null)
            return false;
        var hasEnd = limit.Range.HasLower || limit.Range.HasUpper;
        if (hasEnd && !years && !inMonths && !Years.IsMatch(heading) && !Months.IsMatch(heading))
            return false;
        var factor = years || (!inMonths && Years.IsMatch(heading)) ? MonthsOfYear : 1m;
        months = new Interval(limit.Range.Lower * factor, limit.Range.Upper * factor, limit.Range.LowerOpen, limit.Range.UpperOpen);
        return true;
    }
}
