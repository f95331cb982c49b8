namespace Ltc;

/// <summary>The stages of a contract (合同).</summary>
/// <remarks>Source: domain.md §1.4.</remarks>
public enum ContractStage : byte
{
    /// <summary>已签约: signed by both sides, not yet in the register.</summary>
    Signed = 0,

    /// <summary>已注册: the base data for fulfilment, invoicing, collection and revenue is in the register.</summary>
    Registered,

    /// <summary>已交接: delivery has taken it over.</summary>
    HandedOver,

    /// <summary>履行中: orders are delivered, accepted and invoiced.</summary>
    InExecution,

    /// <summary>验收完成: every milestone is accepted.</summary>
    AcceptanceComplete,

    /// <summary>回款完成: everything is invoiced and paid, or under a written exception.</summary>
    FullyCollected,

    /// <summary>待关闭: the papers for the closing decision are ready.</summary>
    ClosePending,

    /// <summary>已关闭: closed under ATCC.</summary>
    Closed,

    /// <summary>已暂停: work has stopped and can be taken up again.</summary>
    Suspended,

    /// <summary>争议中: part of it is in dispute, the rest goes on.</summary>
    Disputed,

    /// <summary>已终止: given up before it was fulfilled.</summary>
    Terminated,
}
