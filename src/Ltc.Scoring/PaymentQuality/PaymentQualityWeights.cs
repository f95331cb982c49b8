namespace Ltc;

/// <summary>What a share of the price is worth by when it is due. Data at the edge; <see cref="PaymentQualityDefinition"/> checks it.</summary>
public record struct PaymentQualityWeights
{
    /// <summary>The points of the whole price in advance.</summary>
    /// <value>From 0 to 100, not below those of what is paid later.</value>
    public decimal Advance { get; set; }

    /// <summary>The points of the whole price on shipment.</summary>
    /// <value>From 0 to 100, not below those of what is paid later.</value>
    public decimal Shipment { get; set; }

    /// <summary>The points of the whole price on preliminary acceptance.</summary>
    /// <value>From 0 to 100, not below those of what is paid later.</value>
    public decimal Pac { get; set; }

    /// <summary>The points of the whole price on final acceptance.</summary>
    /// <value>From 0 to 100, not below those of what is paid later.</value>
    public decimal Fac { get; set; }

    /// <summary>The points of the whole price after final acceptance.</summary>
    /// <value>From 0 to 100.</value>
    public decimal AfterFac { get; set; }

    internal readonly decimal At(int milestone) => milestone switch
    {
        0 => Advance,
        1 => Shipment,
        2 => Pac,
        3 => Fac,
        _ => AfterFac,
    };
}
