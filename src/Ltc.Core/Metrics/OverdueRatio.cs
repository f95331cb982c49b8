namespace Ltc;

/// <summary>Overdue ratio (逾期率): what is late of what is outstanding.</summary>
/// <remarks>Source: domain.md §10.3.</remarks>
public static class OverdueRatio
{
    /// <summary>Overdue over total receivables.</summary>
    /// <param name="overdue">The receivables after their due date; null is not known.</param>
    /// <param name="total">All receivables; null is not known.</param>
    /// <returns>A fraction; not computable without receivables.</returns>
    public static KpiValue Of(decimal? overdue, decimal? total) => KpiValue.Ratio(overdue, total);
}
