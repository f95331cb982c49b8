using System;

namespace Ltc;

/// <summary>A case that was decided, with the decision that came of it: what a history is made of.</summary>
/// <remarks>Immutable. Only deciding and verifying make one, so that a history cannot be made up.</remarks>
public sealed class DecidedCase
{
    internal DecidedCase(DecisionCase decided, VerifiedDecision decision, string grant)
    {
        Case = decided;
        Decision = decision;
        Grant = grant;
    }

    /// <summary>What was decided on.</summary>
    /// <value>Never null.</value>
    public DecisionCase Case { get; }

    /// <summary>The decision, which opens gates.</summary>
    /// <value>Never null.</value>
    public VerifiedDecision Decision { get; }

    /// <summary>The grant under which it was decided.</summary>
    /// <value>Its id in the set of grants.</value>
    public string Grant { get; }

    internal bool IsAbout(DecisionCase other) =>
        string.Equals(Case.SubjectKind, other.SubjectKind, StringComparison.Ordinal) && string.Equals(Case.SubjectId, other.SubjectId, StringComparison.Ordinal);

    internal bool Opened => Case.Outcome is DecisionOutcome.Go or DecisionOutcome.ConditionalGo;

    /// <summary>The decision.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => Decision.Record.ToString();
}
