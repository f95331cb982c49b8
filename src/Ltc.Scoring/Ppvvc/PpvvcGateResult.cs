using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Whether an opportunity is certain enough for a decision point.</summary>
/// <remarks><c>default</c> is a refusal.</remarks>
public readonly struct PpvvcGateResult
{
    private readonly IReadOnlyList<PpvvcDimension>? _missing;
    private readonly IReadOnlyList<PpvvcDimension>? _open;

    internal PpvvcGateResult(
        Answer answer, PpvvcExpectation? expectation, Truth grade, Truth relief, IReadOnlyList<PpvvcDimension> missing, IReadOnlyList<PpvvcDimension> open)
    {
        Answer = answer;
        Expectation = expectation;
        GradeReached = grade;
        Relieved = relief;
        _missing = missing;
        _open = open;
    }

    /// <summary>Whether it is certain enough.</summary>
    /// <value>NotDefined for a decision point without an expectation; Unknown while open questions, or a relief that nobody has spoken of, decide it.</value>
    public Answer Answer { get; }

    /// <summary>What the decision point expects.</summary>
    /// <value>Null when nothing is expected.</value>
    public PpvvcExpectation? Expectation { get; }

    /// <summary>Whether the grade is enough, a relief included.</summary>
    /// <value>Unknown while open questions or the relief decide it.</value>
    public Truth GradeReached { get; }

    /// <summary>Whether the relief of the decision point applies.</summary>
    /// <value>False where there is none.</value>
    public Truth Relieved { get; }

    /// <summary>The dimensions that must have a yes by now and have none.</summary>
    /// <value>In the order of the dimensions; every question of theirs is answered.</value>
    public IReadOnlyList<PpvvcDimension> Missing => _missing ?? Array.Empty<PpvvcDimension>();

    /// <summary>The dimensions that must have a yes by now, have none yet, and have open questions.</summary>
    /// <value>In the order of the dimensions.</value>
    public IReadOnlyList<PpvvcDimension> Open => _open ?? Array.Empty<PpvvcDimension>();
}
