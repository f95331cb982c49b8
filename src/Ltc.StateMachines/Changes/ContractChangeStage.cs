namespace Ltc;

/// <summary>The stages of a contract change (合同变更).</summary>
/// <remarks>Source: domain.md §1.4.</remarks>
public enum ContractChangeStage : byte
{
    /// <summary>已提出: somebody asks for it.</summary>
    Raised = 0,

    /// <summary>已评估: effect, re-estimate and reserve are known; the decision can be taken.</summary>
    Assessed,

    /// <summary>已批准: approved under ATAC, not yet signed by the customer.</summary>
    Approved,

    /// <summary>已拒绝: decided against.</summary>
    Rejected,

    /// <summary>客户已签: the customer has signed the approved text.</summary>
    CustomerSigned,

    /// <summary>已生效: budget and plan follow it; it may be executed.</summary>
    Applied,

    /// <summary>已撤回: taken back before the customer signed.</summary>
    Withdrawn,
}
