using System.Collections.Generic;

namespace Ltc;

/// <summary>What a decision point expects of the certainty of an opportunity.</summary>
/// <remarks>Immutable. Source: domain.md §7.3.</remarks>
public sealed class PpvvcExpectation
{
    /// <summary>Creates an expectation.</summary>
    /// <param name="point">The decision point.</param>
    /// <param name="grade">The least grade.</param>
    /// <param name="dimensions">The dimensions that must have a yes by then.</param>
    /// <param name="relief">What lets it take a lower grade.</param>
    /// <param name="relievedGrade">The least grade with that relief; the same as without when it is left out.</param>
    public PpvvcExpectation(
        DecisionPoint point,
        PpvvcGrade grade,
        IReadOnlyList<PpvvcDimension> dimensions,
        PpvvcRelief relief = PpvvcRelief.None,
        PpvvcGrade? relievedGrade = null)
    {
        Point = point;
        Grade = grade;
        Dimensions = [.. dimensions];
        Relief = relief;
        RelievedGrade = relievedGrade ?? grade;
    }

    /// <summary>The decision point.</summary>
    /// <value>One of the five.</value>
    public DecisionPoint Point { get; }

    /// <summary>The least grade.</summary>
    /// <value>Inside: this grade is enough.</value>
    public PpvvcGrade Grade { get; }

    /// <summary>The dimensions that must have a yes by then.</summary>
    /// <value>Perhaps empty.</value>
    public IReadOnlyList<PpvvcDimension> Dimensions { get; }

    /// <summary>What lets it take a lower grade.</summary>
    /// <value>None when nothing does.</value>
    public PpvvcRelief Relief { get; }

    /// <summary>The least grade with the relief.</summary>
    /// <value>Never above <see cref="Grade"/>.</value>
    public PpvvcGrade RelievedGrade { get; }

    /// <summary>The decision point and its least grade.</summary>
    /// <returns>For example <c>Bid B</c>.</returns>
    public override string ToString() => $"{Point} {Grade}";
}
