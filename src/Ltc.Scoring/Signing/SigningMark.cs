namespace Ltc;

/// <summary>How an item of the checklist stands. An item that nobody has looked at has no mark.</summary>
/// <remarks>Source: domain.md §9.2.</remarks>
public enum SigningMark : byte
{
    /// <summary>不合格 (NG): something is wrong with it.</summary>
    NotOk = 0,

    /// <summary>合格: it is in order.</summary>
    Ok,

    /// <summary>不适用: the contract has no such thing.</summary>
    NotApplicable,
}
