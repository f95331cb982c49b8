using System.Linq;

namespace Ltc;

/// <summary>Whether a decision may be withdrawn: the withdrawn decision, which opens nothing from then on, or every reason why not.</summary>
/// <remarks>Immutable; a null is no withdrawal.</remarks>
public sealed class WithdrawalAnswer : IAnswer
{
    internal WithdrawalAnswer(ChecklistAnswer answer, in WithdrawalFacts facts, DecidedCase? withdrawn)
    {
        Answer = answer.Answer;
        Reasons = answer.Explain(facts);
        Withdrawn = withdrawn;
    }

    /// <inheritdoc/>
    public Answer Answer { get; }

    /// <summary>Whether it is withdrawn.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <inheritdoc/>
    public ReasonList Reasons { get; }

    /// <summary>The decided case with the withdrawal in it and in its record, to be stored in place of the old.</summary>
    /// <value>Null unless Allowed.</value>
    public DecidedCase? Withdrawn { get; }

    /// <summary>The answer and its reasons.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => IsAllowed ? "withdrawn" : $"{Answer}: {string.Join("; ", Reasons.Select(reason => reason.Id))}";
}
