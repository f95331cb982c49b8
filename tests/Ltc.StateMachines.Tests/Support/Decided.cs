using System;

namespace Ltc.Tests.Support;

/// <summary>Verified decisions, which only tests may make up.</summary>
internal static class Decided
{
    internal static readonly DateTimeOffset Now = new(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(8));

    internal static readonly CalendarDate Today = CalendarDate.Of(Now);

    internal static VerifiedDecision On(
        string kind,
        string id,
        DecisionPoint point,
        DecisionOutcome outcome,
        OrgLevel level = OrgLevel.Company,
        decimal amount = 0m,
        bool conditionClosed = false,
        DateTimeOffset? validUntil = null)
    {
        var data = new DecisionRecordData
        {
            Id = "d-1",
            SubjectKind = kind,
            SubjectId = id,
            Point = point,
            Outcome = outcome,
            Level = level,
            Decider = "chen",
            DecidedAt = Now.AddDays(-1),
            ValidUntil = validUntil ?? Now.AddDays(1),
            ReasonCode = "reason",
            Envelope = new Envelope { Amount = new Money(amount, "CNY") },
        };
        if (outcome == DecisionOutcome.ConditionalGo)
            data.Conditions.Add(Condition(conditionClosed));
        Assert.True(DecisionRecord.TryCreate(data, out var record, out var findings), string.Join("; ", findings));
        return new VerifiedDecision(record!);
    }

    private static DecisionCondition Condition(bool closed) => new()
    {
        Id = "c-1",
        Wording = "get the guarantee",
        Owner = "wang",
        Verifier = "li",
        Due = Today.AddDays(1),
        ClosedAt = closed ? Now.AddHours(-1) : null,
        ClosedBy = closed ? "li" : null,
    };
}
