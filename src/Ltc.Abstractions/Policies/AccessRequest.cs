namespace Ltc;

/// <summary>Who wants to do what where, and for how much: the request that access policies judge.</summary>
/// <remarks>Plain nullable properties; null is not known. The facts are in <see cref="AccessFacts"/>. An empty list of roles is known: no role.</remarks>
public record struct AccessRequest
{
    /// <summary>The person who asks.</summary>
    /// <value>An id; null when not known.</value>
    public string? Actor { get; set; }

    /// <summary>The roles of that person.</summary>
    /// <value>Ids in any order; null when not known. Not to be changed once the request is used.</value>
    public string[]? Roles { get; set; }

    /// <summary>What the person wants to do.</summary>
    /// <value>An id, for example <c>sign</c>; null when not known.</value>
    public string? Action { get; set; }

    /// <summary>The unit of the organisation that it concerns.</summary>
    /// <value>An id; null when not known.</value>
    public string? Unit { get; set; }

    /// <summary>The amount at stake, in the currency of the policies.</summary>
    /// <value>Null when not known.</value>
    public decimal? Amount { get; set; }
}
