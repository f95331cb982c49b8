namespace Ltc;

/// <summary>The decision points, named by purpose; the codes (ATI, ATB, …) are labels that a company may change.</summary>
/// <remarks>Source: domain.md §2.1.</remarks>
public enum DecisionPoint : byte
{
    /// <summary>ATI, 立项决策: invest in this opportunity?</summary>
    Initiate = 0,

    /// <summary>ATB, 投标决策: submit this proposal?</summary>
    Bid,

    /// <summary>ATC, 签约决策: sign exactly this text?</summary>
    Sign,

    /// <summary>ATAC, 合同变更决策: accept this amendment?</summary>
    Amend,

    /// <summary>ATCC, 合同关闭决策: close the contract?</summary>
    Close,
}
