using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>What it means that a decision covers something, said as simply as can be: one truth a gap, null where something is not known.</summary>
public static class NaiveCoverage
{
    /// <summary>Whether a record covers what the scope of a condition demands.</summary>
    public static bool? Covers(DecisionRecordData record, ConditionData coverage, IReadOnlyDictionary<string, object> values)
    {
        object? Value(string name) => ConditionWalk.ScopeValue(coverage, name) is { } id ? values.GetValueOrDefault(id) : null;
        var demands = Enum.GetValues<Dimensions>().Where(one => coverage.Scope.Any(pair => string.Equals(pair.Key, one.ToString(), StringComparison.OrdinalIgnoreCase)));
        var intent = new Intent
        {
            SubjectKind = ConditionWalk.ScopeValue(coverage, "kind"),
            SubjectId = (string?)Value("subject"),
            Point = ConditionWalk.ScopeValue(coverage, "point") is { } point ? Enum.Parse<DecisionPoint>(point, ignoreCase: true) : null,
            Purpose = Enum.Parse<Purpose>(ConditionWalk.ScopeValue(coverage, "purpose")!, ignoreCase: true),
            Demands = demands.Aggregate(Dimensions.None, (all, one) => all | one),
            Level = (OrgLevel?)Value("level"),
            Amount = (decimal?)Value("amount"),
            Currency = (string?)Value("currency"),
            Margin = (decimal?)Value("margin"),
            Concession = (decimal?)Value("concession"),
            Terms = (TermsDeviation?)Value("terms"),
            TextHash = (string?)Value("textHash"),
        };
        var truths = Gaps(record, intent, (DateTimeOffset?)Value("at")).Values;
        return truths.Contains(false) ? false : truths.Contains(null) ? null : true;
    }

    /// <summary>For every gap there can be whether the record is free of it.</summary>
    public static IReadOnlyDictionary<CoverageGaps, bool?> Gaps(DecisionRecordData record, Intent intent, DateTimeOffset? at)
    {
        bool? Demanded(Dimensions dimension, bool? covered) => (intent.Demands & dimension) == 0 ? true : covered;
        var envelope = record.Envelope;
        var subject = string.IsNullOrEmpty(intent.SubjectId) ? null : intent.SubjectId;
        var blocking = record.Conditions.Where(condition => condition.Blocking);
        return new Dictionary<CoverageGaps, bool?>
        {
            [CoverageGaps.WrongSubject] = record.SubjectKind != (intent.SubjectKind ?? record.SubjectKind) || record.SubjectId != (subject ?? record.SubjectId)
                ? false : intent.SubjectKind is null || subject is null ? null : true,
            [CoverageGaps.WrongPoint] = intent.Point is null || intent.Point == record.Point,
            [CoverageGaps.WrongOutcome] = (intent.Purpose, record.Outcome) is (Purpose.Proceed, DecisionOutcome.Go or DecisionOutcome.ConditionalGo)
                or (Purpose.GiveUp, DecisionOutcome.NoGo) or (Purpose.KeepOnHold, DecisionOutcome.Hold)
                or (Purpose.Rework, DecisionOutcome.Redirect) or (Purpose.MeetConditions, DecisionOutcome.ConditionalGo),
            [CoverageGaps.NotYetValid] = at is null ? null : record.DecidedAt <= at,
            [CoverageGaps.Expired] = at is null ? null : at < record.ValidUntil,
            [CoverageGaps.Withdrawn] = at is null ? null : record.WithdrawnAt is null || at < record.WithdrawnAt,
            [CoverageGaps.OpenCondition] = intent.Purpose == Purpose.MeetConditions ? true : at is null ? null : blocking.All(condition => condition.ClosedAt is { } closed && closed <= at),
            [CoverageGaps.LowerLevel] = Demanded(Dimensions.Level, intent.Level is null ? null : record.Level >= intent.Level),
            [CoverageGaps.OverAmount] = Demanded(Dimensions.Amount, envelope.Amount is null ? false
                : intent.Amount is null || intent.Currency is null ? null : intent.Currency == envelope.Amount.Value.Currency && intent.Amount <= envelope.Amount.Value.Amount),
            [CoverageGaps.UnderMargin] = Demanded(Dimensions.Margin, envelope.Margin is null ? false : intent.Margin is null ? null : intent.Margin >= envelope.Margin),
            [CoverageGaps.OverConcession] = Demanded(
                Dimensions.Concession, envelope.Concession is null ? false : intent.Concession is null ? null : intent.Concession <= envelope.Concession),
            [CoverageGaps.WorseTerms] = Demanded(Dimensions.Terms, envelope.Terms is null ? false : intent.Terms is null ? null : intent.Terms <= envelope.Terms),
            [CoverageGaps.TextChanged] = Demanded(
                Dimensions.TextHash, record.TextHash is null ? false : intent.TextHash is null ? null : intent.TextHash == record.TextHash),
        };
    }
}
