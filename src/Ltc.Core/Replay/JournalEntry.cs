using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>One line of a journal: what was tried with which thing, when, and what was known.</summary>
/// <remarks>Immutable. Facts say only what is new: a replay keeps those of accepted moves; null takes one back.</remarks>
public sealed class JournalEntry
{
    private readonly Dictionary<string, object?> _facts;

    /// <summary>Creates an entry.</summary>
    /// <param name="machine">The id of the machine.</param>
    /// <param name="subject">The id of the thing.</param>
    /// <param name="trigger">The id of the trigger.</param>
    /// <param name="at">When.</param>
    /// <param name="facts">What is new, by fact id: of the fact's type or as invariant text; the id of the record for a decision; null for not known.</param>
    /// <param name="records">The decisions that were taken.</param>
    /// <param name="eventId">The id of the event in the host; null for none.</param>
    /// <param name="stamp">The rules under which the host fired it; null when nobody said.</param>
    public JournalEntry(
        string machine,
        string subject,
        string trigger,
        DateTimeOffset at,
        IEnumerable<KeyValuePair<string, object?>>? facts = null,
        IReadOnlyList<DecisionRecord>? records = null,
        string? eventId = null,
        RuleStamp? stamp = null)
    {
        Machine = machine;
        Subject = subject;
        Trigger = trigger;
        At = at;
        _facts = (facts ?? []).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        Records = [.. records ?? []];
        EventId = eventId;
        Stamp = stamp;
    }

    /// <summary>Which machine it happened to, by its id.</summary>
    /// <value>Its id.</value>
    public string Machine { get; }

    /// <summary>The thing.</summary>
    /// <value>Its id, unique among the things of its machine.</value>
    public string Subject { get; }

    /// <summary>What happened, by the id of the trigger.</summary>
    /// <value>Its id.</value>
    public string Trigger { get; }

    /// <summary>When it was fired.</summary>
    /// <value>A moment with its offset; the replay gives it to the fact <c>at</c> of the machine.</value>
    public DateTimeOffset At { get; }

    /// <summary>What is new.</summary>
    /// <value>Values by fact id; a decision is named by the id of its record.</value>
    public IReadOnlyDictionary<string, object?> Facts => _facts;

    /// <summary>The decisions that were taken.</summary>
    /// <value>Not verified: a record that was read back opens nothing.</value>
    public IReadOnlyList<DecisionRecord> Records { get; }

    /// <summary>The id of the event in the host.</summary>
    /// <value>Null when it has none.</value>
    public string? EventId { get; }

    /// <summary>The rules under which the host fired it.</summary>
    /// <value>Null when nobody said.</value>
    public RuleStamp? Stamp { get; }

    /// <summary>The same entry without a fact.</summary>
    /// <param name="fact">The id of the fact.</param>
    /// <returns>A copy; equal in content when the entry does not name the fact.</returns>
    public JournalEntry Without(string fact) =>
        new(Machine, Subject, Trigger, At, _facts.Where(pair => pair.Key != fact), Records, EventId, Stamp);

    /// <summary>The entry in short.</summary>
    /// <returns>For example <c>opportunity O-17 submitBid</c>.</returns>
    public override string ToString() => $"{Machine} {Subject} {Trigger}";
}
