namespace Ltc;

/// <summary>Coverage (管道覆盖率): how often the open pipeline holds what is still to be sold.</summary>
/// <remarks>What is needed is at least one over the win rate. Source: domain.md §10.2.</remarks>
public static class PipelineCoverage
{
    /// <summary>Pipeline over target.</summary>
    /// <param name="pipeline">The open qualified pipeline; null is not known.</param>
    /// <param name="target">What is left of the target; null is not known.</param>
    /// <returns>Times; not computable without a target.</returns>
    public static KpiValue Of(decimal? pipeline, decimal? target) => KpiValue.Ratio(pipeline, target);
}
