namespace Ltc;

/// <summary>The stages of a dispute (争议).</summary>
/// <remarks>Source: domain.md §9.7.</remarks>
public enum DisputeStage : byte
{
    /// <summary>已提出: the customer disputes something.</summary>
    Raised = 0,

    /// <summary>已分类: what it is about is known, and the disputed part is frozen.</summary>
    Classified,

    /// <summary>已指定责任人: somebody is responsible for it.</summary>
    Owned,

    /// <summary>已提方案: a settlement is proposed to the customer.</summary>
    Proposed,

    /// <summary>已升级: a higher level looks for a settlement.</summary>
    Escalated,

    /// <summary>已达成一致: the customer agrees.</summary>
    Agreed,

    /// <summary>已解决: the settlement is signed or ruled.</summary>
    Settled,

    /// <summary>已关闭: booked, and its cause is understood.</summary>
    Closed,
}
