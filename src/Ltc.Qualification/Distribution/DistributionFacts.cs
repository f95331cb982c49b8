namespace Ltc;

/// <summary>What the distribution of a lead looks at. Null is not known.</summary>
/// <remarks>Source: seed 003 (支持按行业、区域、部门、来源等过滤分配线索).</remarks>
public record struct DistributionFacts
{
    /// <summary>The industry of the customer.</summary>
    /// <value>A name of the host's; null or empty is not known.</value>
    public string? Industry { get; set; }

    /// <summary>The region of the customer.</summary>
    /// <value>A name of the host's; null or empty is not known.</value>
    public string? Region { get; set; }

    /// <summary>The department that the lead is for.</summary>
    /// <value>A name of the host's; null or empty is not known.</value>
    public string? Department { get; set; }

    /// <summary>Where the lead comes from.</summary>
    /// <value>A name of the host's, for example a campaign; null or empty is not known.</value>
    public string? Source { get; set; }

    /// <summary>What the lead is worth.</summary>
    /// <value>The grade of its qualification; null is not known.</value>
    public LeadValue? Value { get; set; }
}
