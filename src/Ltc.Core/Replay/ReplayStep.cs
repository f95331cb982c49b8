using System.Collections.Generic;

namespace Ltc;

/// <summary>What one entry of a journal gave when it was replayed.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReplayStep : IAnswer
{
    internal ReplayStep(
        JournalEntry entry,
        Answer answer,
        string from,
        Edge? edge,
        ReasonList reasons,
        IReadOnlyList<DecisionRecord> decisions,
        IReadOnlyList<Finding> findings,
        bool sameRules)
    {
        Entry = entry;
        Answer = answer;
        From = from;
        Edge = edge;
        Reasons = reasons;
        Decisions = decisions;
        Findings = findings;
        HasSameRules = sameRules;
    }

    /// <summary>What the journal says.</summary>
    /// <value>Never null.</value>
    public JournalEntry Entry { get; }

    /// <inheritdoc/>
    public Answer Answer { get; }

    /// <summary>The stage before.</summary>
    /// <value>An id; empty when the machine is not known.</value>
    public string From { get; }

    /// <summary>The edge that was asked about.</summary>
    /// <value>Null when the machine has no such move.</value>
    public Edge? Edge { get; }

    /// <summary>The stage reached.</summary>
    /// <value>An id; null unless the answer is Allowed.</value>
    public string? To => Answer == Answer.Allowed ? Edge?.To : null;

    /// <summary>The stage afterwards.</summary>
    /// <value>That of <see cref="From"/> unless the answer is Allowed.</value>
    public string Stage => To ?? From;

    /// <summary>Why it is not allowed, with the values of the facts.</summary>
    /// <value>Empty for Allowed and NotDefined.</value>
    public ReasonList Reasons { get; }

    /// <summary>What the host has to do.</summary>
    /// <value>Empty unless the answer is Allowed.</value>
    public IReadOnlyList<Effect> Effects => Answer == Answer.Allowed && Edge is not null ? Edge.Effects : [];

    /// <summary>The decisions that opened the move.</summary>
    /// <value>Empty unless the answer is Allowed and a requirement asked for a decision.</value>
    public IReadOnlyList<DecisionRecord> Decisions { get; }

    /// <summary>What is wrong with the entry itself.</summary>
    /// <value>Empty as a rule; an entry with findings is refused.</value>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the entry was made under the rules of this replay.</summary>
    /// <value>False when the entry carries another stamp; true also when it carries none.</value>
    public bool HasSameRules { get; }

    /// <summary>The step in short.</summary>
    /// <returns>For example <c>Allowed opportunity O-17 submitBid: bidding → submitted</c>.</returns>
    public override string ToString() => $"{Answer} {Entry}: {From} → {Stage}";
}
