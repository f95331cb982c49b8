using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Whether a decision still stands for a case as it is now; if not, why, what carries over and what must be given again.</summary>
/// <remarks>Immutable; a null is no answer.</remarks>
public sealed class RedecisionAnswer : IAnswer
{
    internal RedecisionAnswer(ChecklistAnswer answer, in RedecisionFacts facts, AuthorityAnswer required, IReadOnlyList<CasePart> parts)
    {
        Answer = answer.Answer;
        Reasons = answer.Explain(facts);
        Facts = facts;
        Required = required;
        Parts = parts;
    }

    /// <inheritdoc/>
    /// <remarks>Allowed when the decision still stands; Refused when it must be decided again; Unknown when that is not known, which opens nothing either.</remarks>
    public Answer Answer { get; }

    /// <summary>Whether the decision still stands.</summary>
    /// <value>True only for Allowed.</value>
    public bool Stands => Answer == Answer.Allowed;

    /// <inheritdoc/>
    /// <remarks>With the values of the facts.</remarks>
    public ReasonList Reasons { get; }

    /// <summary>The facts that the answer stands on.</summary>
    /// <value>Every one worked out.</value>
    public RedecisionFacts Facts { get; }

    /// <summary>The level that the case asks for now, and the dimensions that ask for it.</summary>
    /// <value>Over all four documents.</value>
    public AuthorityAnswer Required { get; }

    /// <summary>Every part of the decided case: papers, opinions, recommendations, votes.</summary>
    /// <value>In this order.</value>
    public IReadOnlyList<CasePart> Parts { get; }

    /// <summary>What may be used again.</summary>
    /// <value>The parts whose subject and content did not change; nothing when the case is about something else.</value>
    public IReadOnlyList<CasePart> Carried => [.. Parts.Where(part => part.Carries)];

    /// <summary>What must be given again before it can be decided anew.</summary>
    /// <value>Empty while the decision stands.</value>
    public IReadOnlyList<CasePart> NeededAgain => Stands ? [] : [.. Parts.Where(part => !part.Carries)];

    /// <summary>The answer and its reasons.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => Stands ? "stands" : $"{Answer}: {string.Join("; ", Reasons.Select(reason => reason.Id))}";
}
