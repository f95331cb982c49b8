using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A case that was decided, with the decision that came of it: what a history is made of.</summary>
/// <remarks>Immutable. Only deciding and verifying make one, so that a history cannot be made up.</remarks>
public sealed class DecidedCase
{
    internal DecidedCase(DecisionCase decided, VerifiedDecision decision, IReadOnlyList<string> grants, IReadOnlyList<StatementData> opinions)
    {
        Case = decided;
        Decision = decision;
        Grants = grants;
        Opinions = opinions;
    }

    /// <summary>What was decided on.</summary>
    /// <value>Never null.</value>
    public DecisionCase Case { get; }

    /// <summary>The decision, which opens gates.</summary>
    /// <value>Never null.</value>
    public VerifiedDecision Decision { get; }

    /// <summary>The grants under which it was decided: that of the decider first, then those of the holders of other documents.</summary>
    /// <value>Their ids in the set of grants, each once; never empty.</value>
    public IReadOnlyList<string> Grants { get; }

    internal bool IsAbout(DecisionCase other) =>
        string.Equals(Case.SubjectKind, other.SubjectKind, StringComparison.Ordinal) && string.Equals(Case.SubjectId, other.SubjectId, StringComparison.Ordinal);

    /// <summary>The opinions that counted.</summary>
    internal IReadOnlyList<StatementData> Opinions { get; }

    /// <summary>Whether it lets something happen at a time: it was decided so, and has not been withdrawn by then.</summary>
    internal bool OpensAt(DateTimeOffset at) => Case.Outcome is DecisionOutcome.Go or DecisionOutcome.ConditionalGo && !(Decision.Record.WithdrawnAt <= at);

    internal DecidedCase With(DecisionCase one, VerifiedDecision decision) => new(one, decision, Grants, Opinions);

    /// <summary>The decision.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => Decision.Record.ToString();
}
