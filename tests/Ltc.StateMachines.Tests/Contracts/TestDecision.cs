using System;

namespace Ltc.Tests.Contracts;

/// <summary>Makes verified decisions, which only a test can do without deciding.</summary>
internal static class TestDecision
{
    internal static readonly DateTimeOffset Now = new(2026, 7, 1, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>A decision of the region that lets the subject go ahead, valid for 30 days around now.</summary>
    internal static DecisionRecordData Data(string kind, string id, DecisionPoint point, DecisionOutcome outcome = DecisionOutcome.Go) => new()
    {
        Id = "d-1",
        SubjectKind = kind,
        SubjectId = id,
        Point = point,
        Outcome = outcome,
        Level = OrgLevel.Region,
        Decider = "chen",
        DecidedAt = Now.AddDays(-10),
        ValidUntil = Now.AddDays(20),
        ReasonCode = outcome is DecisionOutcome.Go or DecisionOutcome.ConditionalGo ? null : "because",
    };

    internal static VerifiedDecision Verified(DecisionRecordData data)
    {
        Assert.True(DecisionRecord.TryCreate(data, out var record, out var findings), string.Join("; ", findings));
        return new VerifiedDecision(record!);
    }

    /// <summary>The same decision with one thing about it changed.</summary>
    internal static VerifiedDecision But(this VerifiedDecision decision, Action<DecisionRecordData> change)
    {
        var data = decision.Record.ToData();
        change(data);
        return Verified(data);
    }

    /// <summary>Every way in which a good decision stops to be one for the matter at hand.</summary>
    internal static Action<DecisionRecordData>[] Faults { get; } =
    [
        data => data.SubjectKind = "opportunity",
        data => data.SubjectId = "another",
        data => data.Point = DecisionPoint.Initiate,
        data => (data.Outcome, data.ReasonCode) = (data.Outcome == DecisionOutcome.Redirect ? DecisionOutcome.Go : DecisionOutcome.Redirect, "because"),
        data => data.Level = OrgLevel.RepOffice,
        data => data.DecidedAt = Now.AddDays(10),
        data => (data.DecidedAt, data.ValidUntil) = (Now.AddDays(-10), Now.AddDays(-5)),
        data => data.TextHash = "another",
        data => (data.Outcome, data.Conditions) = (DecisionOutcome.ConditionalGo, [OpenCondition()]),
    ];

    private static DecisionCondition OpenCondition() => new()
    {
        Id = "c-1",
        Wording = "the guarantee is there",
        Owner = "wang",
        Verifier = "li",
        Due = new CalendarDate(2026, 8, 1),
    };
}
