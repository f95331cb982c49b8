namespace Ltc;

/// <summary>Whether somebody may do a step: the step, and what the person is on this item.</summary>
/// <remarks>Null is not known; an empty list of roles is known: none.</remarks>
public record struct RoleRequest
{
    /// <summary>What the person wants to do.</summary>
    /// <value>Null is not known.</value>
    public LtcStep? Step { get; set; }

    /// <summary>The roles that the person holds on this item.</summary>
    /// <value>In any order; null is not known. Not to be changed once the request is used.</value>
    public LtcRole[]? Roles { get; set; }

    /// <summary>Whether the person holds a grant that covers the item.</summary>
    /// <value>Asked only at decisions; null is not known.</value>
    public bool? HoldsGrant { get; set; }

    /// <summary>Whether the person recommended this item.</summary>
    /// <value>Asked only at decisions; null is not known.</value>
    public bool? HasRecommended { get; set; }
}
