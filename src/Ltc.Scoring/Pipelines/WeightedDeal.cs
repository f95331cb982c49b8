namespace Ltc;

/// <summary>A deal in the pipeline with the probability that it is won. A property that is null is not known.</summary>
public record struct WeightedDeal
{
    /// <summary>How much it is worth.</summary>
    /// <value>In whole units of the currency, 0 or more; null is not known.</value>
    public decimal? Amount { get; set; }

    /// <summary>The currency of the amount.</summary>
    /// <value>For example <c>EUR</c>; null or empty when the host has one currency only.</value>
    public string? Currency { get; set; }

    /// <summary>How likely it is won.</summary>
    /// <value>A fraction from 0 to 1; null is not known.</value>
    public decimal? Probability { get; set; }
}
