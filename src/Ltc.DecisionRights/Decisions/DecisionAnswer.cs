using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Whether a case may be decided as it says: the verified decision, or every reason why not, and who could.</summary>
/// <remarks>Immutable; a null or a default is no decision.</remarks>
public sealed class DecisionAnswer : IAnswer
{
    private readonly CaseInquiry _inquiry;

    internal DecisionAnswer(Answer answer, ReasonList reasons, CaseInquiry inquiry, DecidedCase? decided, IReadOnlyList<Finding>? differing = null)
    {
        Answer = answer;
        Reasons = reasons;
        _inquiry = inquiry;
        Decided = decided;
        Differences = differing ?? [];
    }

    /// <inheritdoc/>
    public Answer Answer { get; }

    /// <summary>Whether it is decided.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <inheritdoc/>
    /// <remarks>With the values of the facts, those that were worked out included.</remarks>
    public ReasonList Reasons { get; }

    /// <summary>In which fields a record that was read back differs from what its case decides.</summary>
    /// <value>Empty unless a record was verified and differs.</value>
    public IReadOnlyList<Finding> Differences { get; }

    /// <summary>The case with its decision, for the history.</summary>
    /// <value>Null unless Allowed.</value>
    public DecidedCase? Decided { get; }

    /// <summary>The decision, which opens gates.</summary>
    /// <value>Null unless Allowed.</value>
    public VerifiedDecision? Decision => Decided?.Decision;

    /// <summary>The facts that the answer stands on.</summary>
    /// <value>Those of the case, and what was worked out.</value>
    public DecisionFacts Facts => _inquiry.Facts;

    /// <summary>Why it needs this approval: the level, and the dimensions that ask for it.</summary>
    /// <value>Over all four documents.</value>
    public AuthorityAnswer Required => _inquiry.Required;

    /// <summary>Whose grants cover it, and why the others do not.</summary>
    /// <value>For the document of the decision point; separation is not looked at here.</value>
    public DeciderAnswer Empowered => _inquiry.Deciders;

    /// <summary>Who stands behind it as the holder of another document, who could, and why nobody may where that is so.</summary>
    /// <value>One for each document that the decision point asks for beside its own; empty where it asks for none.</value>
    public IReadOnlyList<Clearance> Clearances => _inquiry.Clearances;

    /// <summary>Who wears two hats.</summary>
    /// <value>Judged over the named decider, the members of the body who approve, and the holders of other documents who clear.</value>
    public SeparationAnswer Separation => _inquiry.Separation;

    /// <summary>Where each review with a clock stands at the moment of the decision: who is asked, to whom it was escalated, who answers for a silent pass.</summary>
    /// <value>Empty when no review has started.</value>
    public IReadOnlyList<NodeState> Reviews => _inquiry.Nodes.States;

    /// <summary>Why the votes stand where they stand.</summary>
    /// <value>Empty when they carry the case, or no body votes on it.</value>
    public IReadOnlyList<Finding> Voting => _inquiry.Votes.Reasons;

    /// <summary>Who could decide it: empowered and separate.</summary>
    /// <value>Each person once, the nearest unit first; empty when nobody can, see <see cref="Empowered"/> for whom to ask then.</value>
    public IReadOnlyList<Decider> CouldDecide =>
    [
        .. _inquiry.Deciders.Deciders
            .Where(decider => _inquiry.Statements.Judge([decider.Person.Id]).IsAllowed)
            .GroupBy(decider => decider.Person.Id, StringComparer.Ordinal)
            .Select(grants => grants.First()),
    ];

    /// <summary>The answer and its reasons.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => Answer == Answer.Allowed ? Decision!.Record.ToString() : $"{Answer}: {string.Join("; ", Reasons.Select(reason => reason.Id))}";

    internal DecisionAnswer With(DecidedCase decided) => new(Answer, Reasons, _inquiry, decided);

    internal DecisionAnswer Differing(IReadOnlyList<Finding> findings) => new(Answer.Refused, Reasons, _inquiry, null, findings);
}
