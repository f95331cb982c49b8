namespace Ltc;

/// <summary>A target of a unit: orders, revenue, profit or collection.</summary>
public record struct AttentionTarget
{
    /// <summary>The id under which the answer names it.</summary>
    /// <value>Null is not known.</value>
    public string? Id { get; set; }

    /// <summary>The level of the unit whose target it is.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? Level { get; set; }

    /// <summary>The unit whose target it is.</summary>
    /// <value>An id; null is not known, and of no matter for a target of the company.</value>
    public string? Unit { get; set; }
}
