namespace Ltc;

/// <summary>Win rate (赢单率): what was won of what was decided.</summary>
/// <remarks>Deals or their value; what was abandoned before a bid is neither won nor lost. Source: domain.md §10.1.</remarks>
public static class WinRate
{
    /// <summary>Won over won and lost.</summary>
    /// <param name="won">How many were won, or their value; null is not known.</param>
    /// <param name="lost">How many were lost, or their value; null is not known.</param>
    /// <returns>A fraction; not computable when nothing was decided.</returns>
    /// <exception cref="System.OverflowException">The numbers are beyond the range of decimals.</exception>
    public static KpiValue Of(decimal? won, decimal? lost) => KpiValue.Ratio(won, won + lost);
}
