namespace Ltc;

/// <summary>How the organisation of the customer stands to ours. A property that is null is not known, which is never the same as no or zero.</summary>
/// <remarks>Source: domain.md §8.1 (W23).</remarks>
public record struct OrganisationalRelationshipFacts
{
    /// <summary>Whether the two organisations talk at fixed times and levels.</summary>
    /// <value>Null is not known.</value>
    public bool? Communicates { get; set; }

    /// <summary>Whether strategy, structure and processes of the two are matched.</summary>
    /// <value>Null is not known.</value>
    public bool? Matches { get; set; }

    /// <summary>Whether the two do something together: innovation, brand, consulting.</summary>
    /// <value>Null is not known.</value>
    public bool? Joins { get; set; }

    /// <summary>Whether the customer calls us its partner in public or in its plans.</summary>
    /// <value>Null is not known.</value>
    public bool? Recognises { get; set; }
}
