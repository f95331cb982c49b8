namespace Ltc;

/// <summary>Forecast accuracy (预测准确率): one less how far the forecast was off.</summary>
/// <remarks>Source: domain.md §10.2.</remarks>
public static class ForecastAccuracy
{
    /// <summary>One less the distance of forecast and actual, as a share of the actual.</summary>
    /// <param name="forecast">What was forecast; null is not known.</param>
    /// <param name="actual">What came; null is not known.</param>
    /// <returns>A fraction of at most 1, below zero where the forecast was off by more than all that came; not computable when nothing came.</returns>
    /// <exception cref="System.OverflowException">The numbers are beyond the range of decimals.</exception>
    public static KpiValue Of(decimal? forecast, decimal? actual) =>
        KpiValue.Ratio(forecast - actual, actual) is { Value: { } deviation } ? KpiValue.Of(1m - System.Math.Abs(deviation)) : KpiValue.Ratio(forecast, actual);
}
