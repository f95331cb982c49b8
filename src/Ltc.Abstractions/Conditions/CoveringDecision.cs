using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What a search for missing facts tries where a decision is missing. It never leaves the library.</summary>
internal static class CoveringDecision
{
    private static readonly DateTimeOffset SomeMoment = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A decision that covers an intent, as far as the intent is known.</summary>
    internal static VerifiedDecision For(in Intent intent, DateTimeOffset? at)
    {
        var outcome = intent.Purpose switch
        {
            Purpose.GiveUp => DecisionOutcome.NoGo,
            Purpose.KeepOnHold => DecisionOutcome.Hold,
            Purpose.Rework => DecisionOutcome.Redirect,
            Purpose.MeetConditions => DecisionOutcome.ConditionalGo,
            _ => DecisionOutcome.Go,
        };
        var moment = at ?? SomeMoment;
        return new VerifiedDecision(new DecisionRecord(new DecisionRecordData
        {
            Id = "any",
            SubjectKind = intent.SubjectKind ?? "any",
            SubjectId = intent.SubjectId ?? "sample",
            Point = intent.Point ?? DecisionPoint.Initiate,
            Outcome = outcome,
            Level = OrgLevel.Company,
            Decider = "any",
            DecidedAt = moment,
            ValidUntil = moment < DateTimeOffset.MaxValue.AddDays(-2) ? moment.AddDays(1) : DateTimeOffset.MaxValue,
            TextHash = intent.TextHash ?? "sample",
            Envelope = new Envelope
            {
                Amount = new Money(intent.Amount ?? decimal.MaxValue, intent.Currency ?? "sample"),
                Margin = decimal.MinValue,
                Concession = decimal.MaxValue,
                Terms = TermsDeviation.RedLine,
            },
        }));
    }

    /// <summary>Values of a fact of the scope that a given decision would cover.</summary>
    internal static void AddCovered<TFacts>(VerifiedDecision decision, DecisionScope<TFacts> scope, Fact<TFacts> target, IList<object?> into)
        where TFacts : struct
    {
        var data = decision.Record.ToData();
        if (target.Equals(scope.SubjectId))
            into.Add(data.SubjectId);
        else if (target.Equals(scope.At))
            into.Add(data.DecidedAt);
        else if (target.Equals(scope.Level))
            into.Add(data.Level);
        else if (target.Equals(scope.Amount))
            into.Add(data.Envelope.Amount?.Amount);
        else if (target.Equals(scope.Currency))
            into.Add(data.Envelope.Amount?.Currency);
        else if (target.Equals(scope.Margin))
            into.Add(data.Envelope.Margin);
        else if (target.Equals(scope.Concession))
            into.Add(data.Envelope.Concession);
        else if (target.Equals(scope.Terms))
            into.Add(data.Envelope.Terms);
        else if (target.Equals(scope.TextHash))
            into.Add(data.TextHash);
    }
}
