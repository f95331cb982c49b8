using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Where a vote stands, and what was counted.</summary>
/// <remarks><c>default</c> is a rejection. <see cref="Ballot.Explain"/> gives the reasons in words.</remarks>
public readonly struct VoteResult
{
    private readonly IReadOnlyList<string>? _ignored;

    internal VoteResult(VoteOutcome outcome, int approvals, int rejections, int abstentions, IReadOnlyList<string> ignored)
    {
        Outcome = outcome;
        Approvals = approvals;
        Rejections = rejections;
        Abstentions = abstentions;
        _ignored = ignored;
    }

    /// <summary>The outcome as every answer has it.</summary>
    /// <value>Allowed when approved, Unknown while pending, else Refused.</value>
    public Answer Answer => Outcome switch { VoteOutcome.Approved => Answer.Allowed, VoteOutcome.Pending => Answer.Unknown, _ => Answer.Refused };

    /// <summary>Where the vote stands.</summary>
    /// <value>Rejected for <c>default</c>.</value>
    public VoteOutcome Outcome { get; }

    /// <summary>How many voters currently approve.</summary>
    /// <value>From 0 to the number of voters.</value>
    public int Approvals { get; }

    /// <summary>How many voters are currently against.</summary>
    /// <value>From 0 to the number of voters.</value>
    public int Rejections { get; }

    /// <summary>How many voters currently abstain.</summary>
    /// <value>From 0 to the number of voters.</value>
    public int Abstentions { get; }

    /// <summary>Who voted without being on the list.</summary>
    /// <value>Sorted, each once.</value>
    public IReadOnlyList<string> Ignored => _ignored ?? Array.Empty<string>();

    /// <summary>The outcome and the count of approvals.</summary>
    /// <returns>For example <c>Pending (1 approval)</c>.</returns>
    public override string ToString() => $"{Outcome} ({Numbers.ToText(Approvals)} {(Approvals == 1 ? "approval" : "approvals")})";
}
