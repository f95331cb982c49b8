namespace Ltc;

/// <summary>What the initiation score (立项评分) says, from the worst to the best.</summary>
/// <remarks>Source: domain.md §2.6.</remarks>
public enum InitiationBand : byte
{
    /// <summary>不立项: do not pursue it.</summary>
    Reject = 0,

    /// <summary>暂缓: come back to it later.</summary>
    Defer,

    /// <summary>有条件立项: close the gaps first.</summary>
    Conditional,

    /// <summary>立项: pursue it with full input.</summary>
    Approve,
}
