using System;
using System.Linq;

namespace Ltc;

/// <summary>Works out how a case stands beside a decision that was taken on it.</summary>
internal static class RedecisionInquiry
{
    internal static RedecisionFacts FactsOf(DecidedCase decided, DecisionCase now, OrgLevel? required, DecisionLimits limits)
    {
        var record = decided.Decision.Record;
        var envelope = decided.Case.Data.Envelope;
        var (was, request) = (decided.Case.Data.Request, now.Data.Request);
        return new RedecisionFacts
        {
            SameMatter = decided.IsAbout(now) && decided.Case.Point == now.Point,
            Opening = record.Outcome is DecisionOutcome.Go or DecisionOutcome.ConditionalGo,
            InForce = record.DecidedAt <= now.DecidedAt && now.DecidedAt < record.ValidUntil,
            Withdrawn = record.WithdrawnAt is not null,
            SameText = SameText(record.TextHash, now.Data.Facts.TextHash),
            MarginDrop = Drop(decided.Case, now, limits.MarginDrop),
            AmountGrowth = Growth(was.Amount, request.Amount),
            NewRedLine = NewRedLine(decided.Case, now),
            AmountInside = envelope.Amount is { } limit ? Known(request.Amount?.AtMost(limit)) : true,
            MarginInside = envelope.Margin is { } floor ? AtLeast(now.Data.Facts.EstimatedMargin, floor) : true,
            TermsInside = envelope.Terms is { } terms ? AtMost(request.TermsDeviation, terms) : true,
            Level = record.Level,
            RequiredLevel = required,
        };
    }

    private static bool? Known(Truth? truth) => truth is not { IsUnknown: false } known ? null : known.IsTrue;

    private static bool? AtLeast(decimal? given, decimal floor) => given is { } margin ? margin >= floor : null;

    private static bool? AtMost(TermsDeviation? given, TermsDeviation limit) => given is { } terms ? terms <= limit : null;

    private static bool? SameText(string? decided, string? now) => string.Equals(decided, now, StringComparison.Ordinal) ? true : now is null ? null : false;

    /// <summary>The widest fall of what both cases know of the margin; one that is past the limit counts whatever else is not known.</summary>
    private static decimal? Drop(DecisionCase before, DecisionCase now, decimal limit)
    {
        (decimal? Was, decimal? Is)[] pairs =
        [
            (before.Data.Facts.EstimatedMargin, now.Data.Facts.EstimatedMargin), (before.Data.Request.MarginOverFloor, now.Data.Request.MarginOverFloor),
        ];
        var widest = pairs.Max(pair => Bounded(pair.Was) - Bounded(pair.Is));
        return widest > limit || pairs.All(pair => pair.Was is null == pair.Is is null) ? widest : null;
    }

    private static decimal? Growth(Money? was, Money? now)
    {
        if (was is not { } before || now is not { } after || before.Currency.Length == 0 || before.Currency != after.Currency)
            return null;
        if (before.Amount == after.Amount)
            return 0m;
        if (before.Amount <= 0m)
            return after.Amount > before.Amount ? 1m : null;
        // What is many times a fraction of one unit is not divided: its growth needs no digits.
        return before.Amount < 1m && after.Amount > before.Amount * 10m ? 9m : (after.Amount / before.Amount) - 1m;
    }

    /// <summary>A margin is a fraction; a number far from one is cut, so that two of them can be subtracted.</summary>
    private static decimal? Bounded(decimal? margin) => margin is { } given ? Math.Max(-1_000_000m, Math.Min(1_000_000m, given)) : null;

    /// <summary>A red line is new when the terms were none before, or when it is named now and was not.</summary>
    private static bool? NewRedLine(DecisionCase before, DecisionCase now)
    {
        var named = now.Data.Facts.RedLines is { } lines && before.Data.Facts.RedLines is { } known ? lines.Except(known, StringComparer.Ordinal).Any() : (bool?)null;
        if (named == true)
            return true;
        return (before.Data.Request.TermsDeviation, now.Data.Request.TermsDeviation) switch
        {
            (_, null) => null,
            (_, not TermsDeviation.RedLine) => false,
            (null, _) => named,
            (not TermsDeviation.RedLine, _) => true,
            _ => named,
        };
    }
}
