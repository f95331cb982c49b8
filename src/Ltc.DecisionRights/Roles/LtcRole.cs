namespace Ltc;

/// <summary>The roles of a sales project and of those around it.</summary>
/// <remarks>Source: domain.md §5.1. FR is the fulfilment responsible here; the FR of a delivery core team (C8) is a finance representative and no role of
/// this list.</remarks>
public enum LtcRole : byte
{
    /// <summary>AR 客户责任人: relation, competition, commerce and collection; first responsible for the project.</summary>
    AccountResponsible = 0,

    /// <summary>SR 解决方案责任人: the solution and its competitiveness.</summary>
    SolutionResponsible,

    /// <summary>FR 履行责任人: delivery, its risk and its quality.</summary>
    FulfilmentResponsible,

    /// <summary>PD 项目负责人: manages the sales project under the process.</summary>
    ProjectDirector,

    /// <summary>线索经理: validates, classifies and prioritises leads.</summary>
    LeadManager,

    /// <summary>PFC 项目财经: estimate, budget and accounting.</summary>
    ProjectFinance,

    /// <summary>法务与合规: red lines of law and compliance.</summary>
    LegalAndCompliance,

    /// <summary>CCFM 合同商务及履行管理部: contract, commerce and orders.</summary>
    ContractCommercial,

    /// <summary>回款经理: runs collection.</summary>
    CollectionManager,

    /// <summary>赞助人: the senior person assigned to customer and project.</summary>
    Sponsor,

    /// <summary>SDT 销售决策团队: decides at the decision points.</summary>
    SalesDecisionTeam,

    /// <summary>评审经理: prepares the papers of a decision and runs its reviews.</summary>
    ReviewManager,
}
