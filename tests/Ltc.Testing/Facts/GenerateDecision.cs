using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Generates verified decisions that cover what a condition demands, and such as miss it by one gap, as narrowly as can be.</summary>
public static class GenerateDecision
{
    private const decimal Step = 0.01m;

    /// <summary>The day around which generated facts lie.</summary>
    public static CalendarDate Today { get; } = new(2026, 6, 15);

    /// <summary>Noon of a day.</summary>
    public static DateTimeOffset Noon(CalendarDate day) => new(day.Year, day.Month, day.Day, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Makes a decision for the scope of a coverage, at the facts as they are.</summary>
    /// <param name="draw">The source of choices.</param>
    /// <param name="coverage">The condition; its kind is Covers.</param>
    /// <param name="values">The known facts by id.</param>
    /// <param name="covering">Whether it covers; else it misses by one gap, where there is one to make.</param>
    public static VerifiedDecision For(Draw draw, ConditionData coverage, IReadOnlyDictionary<string, object> values, bool covering)
    {
        object? Value(string name) => ConditionWalk.ScopeValue(coverage, name) is { } id && values.TryGetValue(id, out var value) ? value : null;
        var data = Covering(draw, coverage, Value);
        if (!covering)
            draw.Pick(Gaps(data, coverage).ToArray())();
        return Verified(data);
    }

    /// <summary>Makes a verified decision from its stored form.</summary>
    public static VerifiedDecision Verified(DecisionRecordData data) => DecisionRecord.TryCreate(data, out var record, out var findings)
        ? new VerifiedDecision(record!)
        : throw new DefinitionException(data.Id ?? "record", findings);

    private static DecisionRecordData Covering(Draw draw, ConditionData coverage, Func<string, object?> value)
    {
        var at = value("at") as DateTimeOffset? ?? Noon(Today);
        var purpose = Enum.Parse<Purpose>(ConditionWalk.ScopeValue(coverage, "purpose")!, ignoreCase: true);
        var data = new DecisionRecordData
        {
            Id = "r-1",
            SubjectKind = ConditionWalk.ScopeValue(coverage, "kind"),
            SubjectId = value("subject") as string ?? "wang",
            Point = ConditionWalk.ScopeValue(coverage, "point") is { } point ? Enum.Parse<DecisionPoint>(point, ignoreCase: true) : DecisionPoint.Bid,
            Outcome = OutcomeFor(purpose),
            ReasonCode = "because",
            Level = value("level") as OrgLevel? ?? OrgLevel.Company,
            Decider = "decider",
            DecidedAt = draw.Chance(50) ? at : at.AddDays(-30),
            ValidUntil = draw.Chance(50) ? at.AddTicks(1) : at.AddDays(30),
            TextHash = value("textHash") as string ?? "wang",
            Envelope = new Envelope
            {
                Amount = new Money((value("amount") as decimal? ?? 0m) + draw.Pick([0m, Step]), value("currency") as string ?? "CNY"),
                Margin = (value("margin") as decimal? ?? 0m) - draw.Pick([0m, Step]),
                Concession = (value("concession") as decimal? ?? 0m) + draw.Pick([0m, Step]),
                Terms = value("terms") as TermsDeviation? ?? TermsDeviation.RedLine,
            },
        };
        if (purpose == Purpose.MeetConditions || (purpose == Purpose.Proceed && draw.Chance(30)))
            AddCondition(data, at, blocking: draw.Chance(50));
        return data;
    }

    /// <summary>The plainest outcome that serves a purpose.</summary>
    public static DecisionOutcome OutcomeFor(Purpose purpose) => purpose switch
    {
        Purpose.GiveUp => DecisionOutcome.NoGo,
        Purpose.KeepOnHold => DecisionOutcome.Hold,
        Purpose.Rework => DecisionOutcome.Redirect,
        Purpose.MeetConditions => DecisionOutcome.ConditionalGo,
        _ => DecisionOutcome.Go,
    };

    private static void AddCondition(DecisionRecordData data, DateTimeOffset? closedAt, bool blocking)
    {
        data.Outcome = DecisionOutcome.ConditionalGo;
        data.Conditions.Add(new DecisionCondition
        {
            Id = "c-1",
            Wording = "confirm delivery capacity",
            Owner = "owner",
            Verifier = "verifier",
            Due = Today,
            Blocking = blocking,
            ClosedAt = blocking ? closedAt : null,
            ClosedBy = blocking && closedAt is not null ? "verifier" : null,
        });
    }

    /// <summary>Ways to miss the demand by one step.</summary>
    private static IEnumerable<Action> Gaps(DecisionRecordData data, ConditionData coverage)
    {
        bool Demands(string name) => ConditionWalk.ScopeValue(coverage, name) is not null;
        var envelope = data.Envelope;
        yield return () => data.SubjectId += "-other";
        yield return () => data.SubjectKind += "-other";
        yield return () => (data.Outcome, data.Conditions) = (data.Outcome == DecisionOutcome.Hold ? DecisionOutcome.NoGo : DecisionOutcome.Hold, []);
        yield return () => (data.DecidedAt, data.ValidUntil) = (data.DecidedAt!.Value.AddDays(31), data.ValidUntil!.Value.AddDays(31));
        yield return () => (data.DecidedAt, data.ValidUntil) = (data.DecidedAt!.Value.AddDays(-31), data.ValidUntil!.Value.AddDays(-31));
        if (data.Outcome == DecisionOutcome.Go)
            yield return () => AddCondition(data, null, blocking: true);
        if (Demands("point"))
            yield return () => data.Point = data.Point == DecisionPoint.Close ? DecisionPoint.Initiate : data.Point + 1;
        if (Demands("level") && data.Level > OrgLevel.FrontUnit)
            yield return () => data.Level--;
        if (Demands("amount"))
            yield return () => envelope.Amount = new Money(envelope.Amount!.Value.Amount - (2 * Step), envelope.Amount.Value.Currency);
        if (Demands("currency"))
            yield return () => envelope.Amount = new Money(envelope.Amount!.Value.Amount, "XXX");
        if (Demands("margin"))
            yield return () => envelope.Margin += 2 * Step;
        if (Demands("concession"))
            yield return () => envelope.Concession -= 2 * Step;
        if (Demands("terms"))
            yield return () => envelope.Terms = envelope.Terms > TermsDeviation.Standard ? envelope.Terms - 1 : null;
        if (Demands("textHash"))
            yield return () => data.TextHash += "-changed";
    }
}
