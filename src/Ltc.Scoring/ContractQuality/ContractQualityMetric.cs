namespace Ltc;

/// <summary>What the quality of a contract is measured by.</summary>
/// <remarks>Source: domain.md §9.3.</remarks>
public enum ContractQualityMetric : byte
{
    /// <summary>毛利率: the gross margin.</summary>
    Margin = 0,

    /// <summary>一次验收通过率: how many deliveries are accepted at the first try.</summary>
    Acceptance,

    /// <summary>变更成本占比: what changes cost.</summary>
    ChangeShare,

    /// <summary>DSO, 应收账款周转天数: how long the money is outstanding.</summary>
    Dso,

    /// <summary>NPS, 净推荐值: how satisfied the customer is.</summary>
    Nps,
}
