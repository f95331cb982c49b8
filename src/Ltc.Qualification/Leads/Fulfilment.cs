namespace Ltc;

/// <summary>How far a sub-check of the lead qualification is fulfilled. Not known is null. In part earns half of the points, in full all of them.</summary>
/// <remarks>Source: domain.md §6.3.</remarks>
public enum Fulfilment : byte
{
    /// <summary>不满足: not at all.</summary>
    NotMet = 0,

    /// <summary>部分满足: in part.</summary>
    Partly,

    /// <summary>满足: in full.</summary>
    Met,
}
