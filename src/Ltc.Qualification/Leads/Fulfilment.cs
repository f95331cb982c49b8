namespace Ltc;

/// <summary>How far a sub-check of the lead qualification is fulfilled. Not known is null. The number is the percentage of its points that it earns.</summary>
/// <remarks>Source: domain.md §6.3.</remarks>
public enum Fulfilment : byte
{
    /// <summary>不满足: not at all.</summary>
    NotMet = 0,

    /// <summary>部分满足: in part.</summary>
    Partly = 50,

    /// <summary>满足: in full.</summary>
    Met = 100,
}
