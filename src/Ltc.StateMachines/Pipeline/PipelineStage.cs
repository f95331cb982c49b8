namespace Ltc;

/// <summary>The six stages of the whole way, from a lead to a lasting relationship.</summary>
/// <remarks>Source: seed 002, part B; domain.md §1.1.</remarks>
public enum PipelineStage : byte
{
    /// <summary>管理线索.</summary>
    ManageLeads = 0,

    /// <summary>转化机会.</summary>
    ConvertOpportunities,

    /// <summary>签订合同.</summary>
    Contracting,

    /// <summary>履行交付.</summary>
    Fulfilment,

    /// <summary>收取款项.</summary>
    Collections,

    /// <summary>关系维护.</summary>
    RelationshipMaintenance,
}
