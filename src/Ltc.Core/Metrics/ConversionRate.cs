namespace Ltc;

/// <summary>Conversion (转化率) from one step of the process to a later one.</summary>
/// <remarks>Both numbers are of the same cohort, for example leads of one quarter and the opportunities that came of them. Source: domain.md §10.1.</remarks>
public static class ConversionRate
{
    /// <summary>How many reached the later step of those that were at the earlier.</summary>
    /// <param name="from">How many were at the earlier step; null is not known.</param>
    /// <param name="to">How many of them reached the later; null is not known.</param>
    /// <returns>A fraction; not computable when nothing was at the earlier step.</returns>
    public static KpiValue Of(decimal? from, decimal? to) => KpiValue.Ratio(to, from);
}
