namespace Ltc;

/// <summary>What the tier of a customer is scored on. A property that is null is not known, which is never the same as no or zero.</summary>
/// <remarks>Source: domain.md §8.3 (W25).</remarks>
public record struct CustomerTierFacts
{
    /// <summary>What the customer is worth today.</summary>
    /// <value>Percent of full marks, from 0 to 100; null is not known.</value>
    public decimal? CurrentValue { get; set; }

    /// <summary>What the customer means for our position.</summary>
    /// <value>Percent of full marks, from 0 to 100; null is not known.</value>
    public decimal? StrategicValue { get; set; }

    /// <summary>What the customer can become.</summary>
    /// <value>Percent of full marks, from 0 to 100; null is not known.</value>
    public decimal? Growth { get; set; }
}
