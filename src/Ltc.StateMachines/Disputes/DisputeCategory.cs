namespace Ltc;

/// <summary>What a dispute is about.</summary>
/// <remarks>Source: domain.md §9.7.</remarks>
public enum DisputeCategory : byte
{
    /// <summary>价格: the price.</summary>
    Price = 0,

    /// <summary>范围: what was to be delivered.</summary>
    Scope,

    /// <summary>质量: how good it is.</summary>
    Quality,

    /// <summary>验收: whether it is accepted.</summary>
    Acceptance,

    /// <summary>发票: the invoice.</summary>
    Invoice,

    /// <summary>延误: when it was delivered.</summary>
    Delay,
}
