namespace Ltc;

/// <summary>The stages of a customer in the pool (公海).</summary>
public enum CustomerPoolStage : byte
{
    /// <summary>公海中: nobody holds it; it can be claimed.</summary>
    InPool = 0,

    /// <summary>已领取: somebody holds it and has to begin to work on it.</summary>
    Claimed,

    /// <summary>保护中: somebody works on it; nobody else can claim it.</summary>
    Protected,

    /// <summary>已退回: given back or lapsed; it goes to the pool when its record is in order.</summary>
    Returned,

    /// <summary>已合并: the same customer as another record, which stays.</summary>
    Merged,
}
