using System;

namespace Ltc;

/// <summary>Compares a decision with an intent, dimension by dimension. Allocates nothing.</summary>
internal static class CoverageCheck
{
    internal static Coverage Run(DecisionRecord record, Envelope envelope, DecisionCondition[] conditions, in Intent intent, DateTimeOffset at)
    {
        var tally = default(Tally);
        tally.Add(CoverageGaps.WrongSubject, Same(record.SubjectKind, intent.SubjectKind) & Same(record.SubjectId, intent.SubjectId));
        tally.Add(CoverageGaps.WrongPoint, intent.Point is null || record.Point == intent.Point);
        tally.Add(CoverageGaps.WrongOutcome, Allows(record.Outcome, intent.Purpose));
        tally.Add(CoverageGaps.NotYetValid, at >= record.DecidedAt);
        tally.Add(CoverageGaps.Expired, at < record.ValidUntil);
        tally.Add(CoverageGaps.Withdrawn, !(at >= record.WithdrawnAt));
        tally.Add(CoverageGaps.OpenCondition, intent.Purpose == Purpose.MeetConditions || AllClosed(conditions, at));
        var demands = intent.Demands;
        if ((demands & Dimensions.Level) != 0)
            tally.Add(CoverageGaps.LowerLevel, intent.Level is { } level ? record.Level >= level : Truth.Unknown);
        if ((demands & Dimensions.Amount) != 0)
            tally.Add(CoverageGaps.OverAmount, InsideAmount(envelope, intent));
        if ((demands & Dimensions.Margin) != 0)
            tally.Add(CoverageGaps.UnderMargin, AtLeast(intent.Margin, envelope.Margin));
        if ((demands & Dimensions.Concession) != 0)
            tally.Add(CoverageGaps.OverConcession, AtLeast(envelope.Concession, intent.Concession, limitFirst: true));
        if ((demands & Dimensions.Terms) != 0)
            tally.Add(CoverageGaps.WorseTerms, InsideTerms(envelope.Terms, intent.Terms));
        if ((demands & Dimensions.TextHash) != 0)
            tally.Add(CoverageGaps.TextChanged, record.TextHash is null ? Truth.False : Same(record.TextHash, intent.TextHash));
        return new Coverage(tally.Gaps, tally.Unknown);
    }

    private static bool Allows(DecisionOutcome outcome, Purpose purpose) => purpose switch
    {
        Purpose.Proceed => outcome is DecisionOutcome.Go or DecisionOutcome.ConditionalGo,
        Purpose.GiveUp => outcome == DecisionOutcome.NoGo,
        Purpose.KeepOnHold => outcome == DecisionOutcome.Hold,
        Purpose.Rework => outcome == DecisionOutcome.Redirect,
        Purpose.MeetConditions => outcome == DecisionOutcome.ConditionalGo,
        _ => false,
    };

    private static bool AllClosed(DecisionCondition[] conditions, DateTimeOffset at)
    {
        foreach (var condition in conditions)
        {
            if (condition.Blocking && !(condition.ClosedAt <= at))
                return false;
        }

        return true;
    }

    private static Truth InsideAmount(Envelope envelope, in Intent intent)
    {
        if (envelope.Amount is not { } limit)
            return Truth.False;
        if (intent.Amount is not { } amount || string.IsNullOrEmpty(intent.Currency))
            return Truth.Unknown;
        // Two known currencies that differ are not inside: the decision names no limit in this one.
        return string.Equals(limit.Currency, intent.Currency, StringComparison.Ordinal) && amount <= limit.Amount;
    }

    private static Truth AtLeast(decimal? value, decimal? limit, bool limitFirst = false)
    {
        var (named, given) = limitFirst ? (value, limit) : (limit, value);
        if (named is null)
            return Truth.False;
        return given is null ? Truth.Unknown : value >= limit;
    }

    private static Truth InsideTerms(TermsDeviation? limit, TermsDeviation? terms)
    {
        if (limit is null)
            return Truth.False;
        return terms is null ? Truth.Unknown : terms <= limit;
    }

    private static Truth Same(string known, string? given) =>
        string.IsNullOrEmpty(given) ? Truth.Unknown : string.Equals(known, given, StringComparison.Ordinal);

    private struct Tally
    {
        internal CoverageGaps Gaps;
        internal CoverageGaps Unknown;

        internal void Add(CoverageGaps gap, Truth covered)
        {
            if (covered.IsFalse)
                Gaps |= gap;
            else if (covered.IsUnknown)
                Unknown |= gap;
        }
    }
}
