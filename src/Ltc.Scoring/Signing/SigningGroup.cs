namespace Ltc;

/// <summary>The groups of the checklist before signing.</summary>
/// <remarks>Source: domain.md §9.2.</remarks>
public enum SigningGroup : byte
{
    /// <summary>商务: price and payment.</summary>
    Commercial = 0,

    /// <summary>范围与交付: what is delivered, when, and how it is accepted.</summary>
    ScopeAndDelivery,

    /// <summary>变更与风险: what happens when things change.</summary>
    ChangeAndRisk,

    /// <summary>合规与法务: who may sign, and what the law says.</summary>
    ComplianceAndLegal,

    /// <summary>交付可行性: whether it can be done; signed by the fulfilment responsible (FR).</summary>
    DeliveryFeasibility,
}
