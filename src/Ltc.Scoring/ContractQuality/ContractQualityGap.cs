namespace Ltc;

/// <summary>One metric of a contract, as it was estimated at signing and as it turned out: the lesson.</summary>
/// <remarks><c>default</c> is a metric of which nothing is known.</remarks>
public readonly struct ContractQualityGap
{
    internal ContractQualityGap(ContractQualityMetric metric, decimal? estimate, decimal? actual, decimal? estimatePoints, decimal? actualPoints)
    {
        Metric = metric;
        Estimate = estimate;
        Actual = actual;
        EstimatePoints = estimatePoints;
        ActualPoints = actualPoints;
    }

    /// <summary>What was measured.</summary>
    /// <value>One of the five.</value>
    public ContractQualityMetric Metric { get; }

    /// <summary>The value that was estimated at signing.</summary>
    /// <value>In the unit of the metric; null is not known.</value>
    public decimal? Estimate { get; }

    /// <summary>The value at closing.</summary>
    /// <value>In the unit of the metric; null is not known.</value>
    public decimal? Actual { get; }

    /// <summary>The points that the estimate at signing comes to.</summary>
    /// <value>1 to 5; null is not known.</value>
    public decimal? EstimatePoints { get; }

    /// <summary>The points at closing.</summary>
    /// <value>1 to 5; null is not known.</value>
    public decimal? ActualPoints { get; }

    /// <summary>How far the value is from the estimate.</summary>
    /// <value>Actual minus estimate, in the unit of the metric; null while either is not known.</value>
    public decimal? Difference => Actual - Estimate;

    /// <summary>How many points the contract gained or lost.</summary>
    /// <value>Negative when it turned out worse; null while either is not known.</value>
    public decimal? PointsDifference => ActualPoints - EstimatePoints;

    /// <summary>Metric and points.</summary>
    /// <returns>For example <c>Margin 4 to 2</c>.</returns>
    public override string ToString() =>
        $"{Metric} {(EstimatePoints is { } estimate ? Numbers.ToText(estimate) : "?")} to {(ActualPoints is { } actual ? Numbers.ToText(actual) : "?")}";
}
