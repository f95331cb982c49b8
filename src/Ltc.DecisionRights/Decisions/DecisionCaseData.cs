using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A case to be decided, or one that was, as it is stored: what is asked, what is known, what people said, what was decided.</summary>
/// <remarks>
/// Mutable at the edge (JSON, EF, C# 7.3); <see cref="DecisionCase.TryCreate"/> checks and copies it. It holds everything that deciding needs beside the organisation,
/// the grants and the history, so that the same answer can be worked out again years later. Source: domain.md §3.5 (audit), §14.2.
/// </remarks>
public sealed class DecisionCaseData
{
    /// <summary>The id of the case; the record of its decision bears the same.</summary>
    /// <value>Required.</value>
    public string? Id { get; set; }

    /// <summary>What kind of thing it is about: the id of its machine.</summary>
    /// <value>Required, for example <c>opportunity</c>.</value>
    public string? SubjectKind { get; set; }

    /// <summary>Which one it is about.</summary>
    /// <value>Required.</value>
    public string? SubjectId { get; set; }

    /// <summary>The decision point.</summary>
    /// <value>Required.</value>
    public DecisionPoint? Point { get; set; }

    /// <summary>The version of the papers.</summary>
    /// <value>Required; from 1.</value>
    public int? Version { get; set; }

    /// <summary>The hash of the content of each paper, by the id of the paper.</summary>
    /// <value>A paper without one is only known to be the same within one version; empty unless said otherwise.</value>
    public IDictionary<string, string> PaperHashes { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The unit, grade, amount, margin and terms that say which level must decide.</summary>
    /// <value>What is not said is not known, and asks for the company.</value>
    public AuthorityRequest Request { get; set; }

    /// <summary>What is known about the case.</summary>
    /// <value>What is worked out while deciding is ignored.</value>
    public DecisionFacts Facts { get; set; }

    /// <summary>The bid deadline of the customer.</summary>
    /// <value>Null when none is set or known; <see cref="DecisionFacts.DeadlineSet"/> says which.</value>
    public CalendarDate? BidDeadline { get; set; }

    /// <summary>Who asks.</summary>
    /// <value>Required: the id of a person.</value>
    public string? Requester { get; set; }

    /// <summary>Who gains.</summary>
    /// <value>Ids of people; null is not known, which blocks; the empty list is nobody.</value>
    public IList<string>? Beneficiaries { get; set; }

    /// <summary>Who recommends it, and which version.</summary>
    /// <value>In the order of time.</value>
    public IList<StatementData> Recommendations { get; set; } = new List<StatementData>();

    /// <summary>The opinions of the reviewers.</summary>
    /// <value>In the order of time; the last of a person counts.</value>
    public IList<StatementData> Opinions { get; set; } = new List<StatementData>();

    /// <summary>The votes of the deciding body.</summary>
    /// <value>In the order of time; the last of a person counts.</value>
    public IList<StatementData> Votes { get; set; } = new List<StatementData>();

    /// <summary>Who stands behind it as the holder of another document: terms, price or credit.</summary>
    /// <value>Each names its document; what the decider holds himself needs nobody else.</value>
    public IList<StatementData> Clearances { get; set; } = new List<StatementData>();

    /// <summary>Whose signature stands beside that of the decider, or of the holder of another document, and under which version.</summary>
    /// <value>By people who assist the exercise of a grant; perhaps nobody.</value>
    public IList<StatementData> CoSignatures { get; set; } = new List<StatementData>();

    /// <summary>When the papers went to the reviewers.</summary>
    /// <value>Null when they have not; then no reviewer is passed by the clock.</value>
    public DateTimeOffset? ReviewStartedAt { get; set; }

    /// <summary>Whether it takes the express path.</summary>
    /// <value>Counts only inside the standing grant of the front unit: the path is for small items.</value>
    public bool IsExpress { get; set; }

    /// <summary>Who decides.</summary>
    /// <value>Required: the id of one person, who carries the decision.</value>
    public string? Decider { get; set; }

    /// <summary>What the decider says.</summary>
    /// <value>Required.</value>
    public DecisionOutcome? Outcome { get; set; }

    /// <summary>When it is decided.</summary>
    /// <value>Required; an argument of the caller, never a clock of ours.</value>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>When the decision stops to hold.</summary>
    /// <value>Null for the whole time that the decision point allows.</value>
    public DateTimeOffset? ValidUntil { get; set; }

    /// <summary>The limits inside which it holds.</summary>
    /// <value>What is not named covers nothing; never wider than the request.</value>
    public Envelope Envelope { get; set; } = new();

    /// <summary>The conditions of a ConditionalGo.</summary>
    /// <value>At least one for ConditionalGo, none otherwise.</value>
    public IList<DecisionCondition> Conditions { get; set; } = new List<DecisionCondition>();

    /// <summary>Who has withdrawn it, and when: before the decision the request, after it the decision.</summary>
    /// <value>Null while nobody has.</value>
    public WithdrawalData? Withdrawal { get; set; }
}
