namespace Ltc;

/// <summary>
/// What was planned with a customer for one period, and what came of it. A property that is null is not known, which is never the same as no or zero.
/// </summary>
/// <remarks>Source: seed 004.</remarks>
public record struct CustomerPeriodFacts
{
    /// <summary>What the customer was to bring in the period.</summary>
    /// <value>In the unit of the plan, not below zero; null is not known.</value>
    public decimal? Planned { get; set; }

    /// <summary>What the customer did bring in the period.</summary>
    /// <value>In the unit of the plan, below zero for a loss; null is not known.</value>
    public decimal? Actual { get; set; }

    /// <summary>How many activities of the programme of its tier took place in the period.</summary>
    /// <value>A count, not below zero; null is not known.</value>
    public decimal? Activities { get; set; }
}
