namespace Ltc;

/// <summary>
/// What the tier of a customer is judged by from its value and the mutual dependence. A property that is null is not known, which is never the same as no
/// or zero.
/// </summary>
/// <remarks>Source: seed 004; domain.md §8.3.</remarks>
public record struct CustomerValueFacts
{
    /// <summary>How much the customer spends in our field today, with whomever it spends it.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? CurrentValue { get; set; }

    /// <summary>How much the customer can be worth over the years of the strategy.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? LongTermValue { get; set; }

    /// <summary>How much of what the customer needs in our field is to come from us.</summary>
    /// <value>A fraction from 0 to 1; null is not known.</value>
    public decimal? DependenceOnUs { get; set; }

    /// <summary>How much of our own business is to come from the customer.</summary>
    /// <value>A fraction from 0 to 1; null is not known.</value>
    public decimal? DependenceOnThem { get; set; }
}
