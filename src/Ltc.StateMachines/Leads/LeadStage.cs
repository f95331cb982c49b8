namespace Ltc;

/// <summary>The stages of a lead (线索).</summary>
/// <remarks>Source: domain.md §1.4.</remarks>
public enum LeadStage : byte
{
    /// <summary>已登记: recorded, not yet looked at.</summary>
    Registered = 0,

    /// <summary>验证中: somebody other than the submitter looks at it.</summary>
    UnderValidation,

    /// <summary>已验证: the three questions have an answer; the lead meeting decides.</summary>
    Validated,

    /// <summary>培育中: worth it, not yet ready.</summary>
    Nurturing,

    /// <summary>休眠: no customer activity for half a year.</summary>
    Dormant,

    /// <summary>已转化: it has become an opportunity.</summary>
    Converted,

    /// <summary>已关闭: not real, out of scope, too risky or stale.</summary>
    Closed,
}
