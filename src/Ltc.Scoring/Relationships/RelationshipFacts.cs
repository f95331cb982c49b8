namespace Ltc;

/// <summary>
/// How a key person of the customer stands to us in the six dimensions. A property that is null is not known, which is never the same as no or zero.
/// </summary>
/// <remarks>Source: seed 004; domain.md §8.2.</remarks>
public record struct RelationshipFacts
{
    /// <summary>Whether the person knows and accepts the company, and not only one of us.</summary>
    /// <value>Points from −1 to 3, over the past year; null is not known.</value>
    public decimal? Acceptance { get; set; }

    /// <summary>Whether the person joins events of the company.</summary>
    /// <value>Points from −1 to 3, over the past year; null is not known.</value>
    public decimal? Participation { get; set; }

    /// <summary>Whether the person passes on what is worth knowing.</summary>
    /// <value>Points from −1 to 3, over the past year; null is not known.</value>
    public decimal? Information { get; set; }

    /// <summary>Whether the person advises us in projects and in daily work.</summary>
    /// <value>Points from −1 to 3, over the past year; null is not known.</value>
    public decimal? Guidance { get; set; }

    /// <summary>Whether the person votes for us in projects: the touchstone.</summary>
    /// <value>Points from −1 to 3, over the past year; null is not known.</value>
    public decimal? Support { get; set; }

    /// <summary>How the person stands when a rival is present.</summary>
    /// <value>Points from −1 to 3, over the past year; null is not known.</value>
    public decimal? Competition { get; set; }
}
