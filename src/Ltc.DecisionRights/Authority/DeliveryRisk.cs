namespace Ltc;

/// <summary>How risky the delivery is, from the mildest to the strictest.</summary>
/// <remarks>Source: domain.md §3.4, row "Delivery risk".</remarks>
public enum DeliveryRisk : byte
{
    /// <summary>Delivered like this before.</summary>
    Low = 0,

    /// <summary>Open points that the rep office can close.</summary>
    Medium,

    /// <summary>Open points that need resources of the region.</summary>
    High,

    /// <summary>Very high, or the first of its kind.</summary>
    VeryHigh,
}
