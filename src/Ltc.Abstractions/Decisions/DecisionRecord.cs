using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A decision that people took: what, on what, by whom, inside which limits, until when.</summary>
/// <remarks>
/// Immutable. A record proves nothing by itself: what opens a gate is a <see cref="VerifiedDecision"/>, which only deciding and verifying can make.
/// The integrity of what a host stores beside it is the host's. Source: domain.md §3.5, row "Audit".
/// </remarks>
public sealed class DecisionRecord
{
    private readonly DecisionCondition[] _conditions;
    private readonly Envelope _envelope;

    internal DecisionRecord(DecisionRecordData data)
    {
        Id = data.Id!;
        SubjectKind = data.SubjectKind!;
        SubjectId = data.SubjectId!;
        Point = data.Point.GetValueOrDefault();
        Outcome = data.Outcome.GetValueOrDefault();
        Level = data.Level.GetValueOrDefault();
        Decider = data.Decider!;
        DecidedAt = data.DecidedAt.GetValueOrDefault();
        ValidUntil = data.ValidUntil.GetValueOrDefault();
        TextHash = data.TextHash;
        ReasonCode = data.ReasonCode;
        WithdrawnAt = data.WithdrawnAt;
        WithdrawnBy = data.WithdrawnBy;
        _envelope = (data.Envelope ?? new Envelope()).Copy();
        _conditions = (data.Conditions ?? []).Select(condition => condition.Copy()).ToArray();
    }

    /// <summary>The id of the record.</summary>
    /// <value>Never empty.</value>
    public string Id { get; }

    /// <summary>What kind of thing was decided on: the id of its machine.</summary>
    /// <value>Never empty.</value>
    public string SubjectKind { get; }

    /// <summary>Which one was decided on.</summary>
    /// <value>Never empty.</value>
    public string SubjectId { get; }

    /// <summary>At which decision point.</summary>
    /// <value>One of the five purposes.</value>
    public DecisionPoint Point { get; }

    /// <summary>What was decided.</summary>
    /// <value>One of the five outcomes.</value>
    public DecisionOutcome Outcome { get; }

    /// <summary>At which level.</summary>
    /// <value>One of the four levels.</value>
    public OrgLevel Level { get; }

    /// <summary>Who decided.</summary>
    /// <value>Never empty.</value>
    public string Decider { get; }

    /// <summary>When it was decided; the record holds from here on.</summary>
    /// <value>A moment with its offset.</value>
    public DateTimeOffset DecidedAt { get; }

    /// <summary>When it stops to hold; this moment is outside.</summary>
    /// <value>After <see cref="DecidedAt"/>.</value>
    public DateTimeOffset ValidUntil { get; }

    /// <summary>The hash of the text that was approved.</summary>
    /// <value>Null when no text was.</value>
    public string? TextHash { get; }

    /// <summary>Why, for a refusal or a hold.</summary>
    /// <value>Null where no reason is required.</value>
    public string? ReasonCode { get; }

    /// <summary>When it was withdrawn; this moment is inside.</summary>
    /// <value>Null while it stands.</value>
    public DateTimeOffset? WithdrawnAt { get; }

    /// <summary>Who withdrew it.</summary>
    /// <value>Null while it stands.</value>
    public string? WithdrawnBy { get; }

    /// <summary>Checks a stored decision and makes the record.</summary>
    /// <param name="data">The stored form; it is copied.</param>
    /// <param name="record">The record, or null.</param>
    /// <param name="findings">Everything that is wrong with the data, at once; empty when the record was made.</param>
    /// <returns>Whether the record was made.</returns>
    public static bool TryCreate(DecisionRecordData data, out DecisionRecord? record, out IReadOnlyList<Finding> findings)
    {
        findings = DecisionRecordCheck.Run(data);
        record = findings.Count == 0 ? new DecisionRecord(data) : null;
        return record is not null;
    }

    /// <summary>Says whether this decision covers what is about to happen.</summary>
    /// <param name="intent">What is about to happen.</param>
    /// <param name="at">When.</param>
    /// <returns>Covered only if everything that the intent names is inside; else every gap.</returns>
    public Coverage Covers(in Intent intent, DateTimeOffset at) => CoverageCheck.Run(this, _envelope, _conditions, intent, at);

    /// <summary>Gives the record in its stored form.</summary>
    /// <returns>A copy that the caller may change.</returns>
    public DecisionRecordData ToData() => new()
    {
        Id = Id,
        SubjectKind = SubjectKind,
        SubjectId = SubjectId,
        Point = Point,
        Outcome = Outcome,
        Level = Level,
        Decider = Decider,
        DecidedAt = DecidedAt,
        ValidUntil = ValidUntil,
        TextHash = TextHash,
        ReasonCode = ReasonCode,
        WithdrawnAt = WithdrawnAt,
        WithdrawnBy = WithdrawnBy,
        Envelope = _envelope.Copy(),
        Conditions = _conditions.Select(condition => condition.Copy()).ToList(),
    };

    /// <summary>What was decided on what.</summary>
    /// <returns>For example <c>D-7: Go at Bid for opportunity O-17</c>.</returns>
    public override string ToString() => $"{Id}: {Outcome} at {Point} for {SubjectKind} {SubjectId}";
}
