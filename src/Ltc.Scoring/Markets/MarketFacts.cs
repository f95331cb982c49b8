namespace Ltc;

/// <summary>How attractive a market is. A property that is null is not known, which is never the same as no or zero.</summary>
/// <remarks>Source: seed 004.</remarks>
public record struct MarketFacts
{
    /// <summary>How large the market is that we can reach.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? Space { get; set; }

    /// <summary>How fast the market grows.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? Growth { get; set; }

    /// <summary>How much profit the market leaves to its suppliers.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? Profit { get; set; }

    /// <summary>How hard the suppliers compete: 0 is a market of our own, 100 the fiercest, so that more makes the market worse.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? Rivalry { get; set; }
}
