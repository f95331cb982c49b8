namespace Ltc;

/// <summary>What is known about the certainty of an opportunity.</summary>
/// <remarks>
/// A <see cref="PpvvcSheet"/> gives the five tallies with evidence behind every yes; a host that keeps evidence elsewhere counts them itself.
/// </remarks>
public record struct PpvvcFacts
{
    /// <summary>The answers about the need.</summary>
    /// <value>No question unless said.</value>
    public PpvvcTally Pain { get; set; }

    /// <summary>The answers about those who decide.</summary>
    /// <value>No question unless said.</value>
    public PpvvcTally Power { get; set; }

    /// <summary>The answers about the picture of the solution.</summary>
    /// <value>No question unless said.</value>
    public PpvvcTally Vision { get; set; }

    /// <summary>The answers about what it is worth.</summary>
    /// <value>No question unless said.</value>
    public PpvvcTally Value { get; set; }

    /// <summary>The answers about the way to the decision.</summary>
    /// <value>No question unless said.</value>
    public PpvvcTally Control { get; set; }

    /// <summary>Whether the region or the company has confirmed a stronghold project (山头项目).</summary>
    /// <value>Null is not known.</value>
    public bool? StrongholdConfirmed { get; set; }

    /// <summary>Whether the decision is taken one level higher than the other facts ask for.</summary>
    /// <value>Null is not known.</value>
    public bool? LevelRaised { get; set; }

    /// <summary>Gives the tally of a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>Its tally; without questions for a value that is not defined.</returns>
    public readonly PpvvcTally Of(PpvvcDimension dimension) => dimension switch
    {
        PpvvcDimension.Pain => Pain,
        PpvvcDimension.Power => Power,
        PpvvcDimension.Vision => Vision,
        PpvvcDimension.Value => Value,
        PpvvcDimension.Control => Control,
        _ => default,
    };

    /// <summary>Counts one answer more.</summary>
    /// <param name="dimension">The dimension of the question.</param>
    /// <param name="answer">Yes, no, or null for a question that nobody has answered.</param>
    /// <returns>The facts with it, unchanged for a dimension that is not defined.</returns>
    public readonly PpvvcFacts With(PpvvcDimension dimension, bool? answer) => dimension switch
    {
        PpvvcDimension.Pain => this with { Pain = Pain.With(answer) },
        PpvvcDimension.Power => this with { Power = Power.With(answer) },
        PpvvcDimension.Vision => this with { Vision = Vision.With(answer) },
        PpvvcDimension.Value => this with { Value = Value.With(answer) },
        PpvvcDimension.Control => this with { Control = Control.With(answer) },
        _ => this,
    };
}
