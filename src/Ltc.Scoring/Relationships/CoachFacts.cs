namespace Ltc;

/// <summary>
/// What makes a key person of the customer fit to become our coach. A property that is null is not known, which is never the same as no or zero.
/// </summary>
/// <remarks>Source: seed 004; domain.md §8.2.</remarks>
public record struct CoachFacts
{
    /// <summary>Whether the person knows many people across the organisation.</summary>
    /// <value>Null is not known.</value>
    public bool? WideContacts { get; set; }

    /// <summary>Whether others listen to the person.</summary>
    /// <value>Null is not known.</value>
    public bool? Influence { get; set; }

    /// <summary>Whether the person wants us to succeed.</summary>
    /// <value>Null is not known.</value>
    public bool? WillingToHelp { get; set; }

    /// <summary>Whether the person has been with the organisation long enough to count.</summary>
    /// <value>Null is not known.</value>
    public bool? Seniority { get; set; }

    /// <summary>Whether the post lies where things pass; it may be a low one.</summary>
    /// <value>Null is not known.</value>
    public bool? CentralPost { get; set; }

    /// <summary>Whether news reaches the person early.</summary>
    /// <value>Null is not known.</value>
    public bool? WellInformed { get; set; }

    /// <summary>Whether the person welcomes attention and care.</summary>
    /// <value>Null is not known.</value>
    public bool? OpenToCare { get; set; }
}
