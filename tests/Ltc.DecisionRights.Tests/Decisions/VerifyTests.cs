using System;
using System.Collections.Generic;
using System.Linq;
using static Ltc.Tests.Decisions.DecisionWorld;

namespace Ltc.Tests.Decisions;

/// <summary>A record that was read back opens nothing until its case has been decided again, and then only if it says what the case decides.</summary>
public sealed class VerifyTests
{
    private static readonly Dictionary<string, Action<DecisionRecordData>> Forgeries = new()
    {
        ["/id"] = data => data.Id = "D-other",
        ["/subjectKind"] = data => data.SubjectKind = "contract",
        ["/subjectId"] = data => data.SubjectId = "O-8",
        ["/point"] = data => data.Point = DecisionPoint.Sign,
        ["/outcome"] = data => (data.Outcome, data.Conditions) = (DecisionOutcome.Go, []),
        ["/level"] = data => data.Level = OrgLevel.Company,
        ["/decider"] = data => data.Decider = "company-1",
        ["/decidedAt"] = data => data.DecidedAt = Now.AddDays(1),
        ["/validUntil"] = data => data.ValidUntil = Now.AddDays(365),
        ["/textHash"] = data => data.TextHash = "sha256:other",
        ["/reasonCode"] = data => data.ReasonCode = "other",
        ["/envelope/amount"] = data => data.Envelope.Amount = new Money(6_000_000.01m, "CNY"),
        ["/envelope/margin"] = data => data.Envelope.Margin = 0.14m,
        ["/envelope/concession"] = data => data.Envelope.Concession = 0.06m,
        ["/envelope/terms"] = data => data.Envelope.Terms = TermsDeviation.Medium,
        ["/conditions"] = data => data.Conditions.Add(new DecisionCondition { Id = "c-2", Wording = "x", Owner = "a", Verifier = "b", Due = new CalendarDate(2026, 5, 1) }),
        ["/conditions/0/wording"] = data => data.Conditions[0].Wording = "nothing much",
        ["/conditions/0/owner"] = data => data.Conditions[0].Owner = "li",
        ["/conditions/0/verifier"] = data => data.Conditions[0].Verifier = "li",
        ["/conditions/0/due"] = data => data.Conditions[0].Due = new CalendarDate(2027, 5, 1),
        ["/conditions/0/blocking"] = data => data.Conditions[0].Blocking = false,
        ["/conditions/0/closedAt"] = data => (data.Conditions[0].ClosedAt, data.Conditions[0].ClosedBy) = (Now.AddDays(-1), "qian"),
    };

    public static TheoryData<string> EachField => [.. Forgeries.Keys];

    private static DecisionCase One { get; } = Made(Case(DecisionPoint.Bid, DecisionOutcome.ConditionalGo));

    [Fact]
    public void WhatWasDecidedIsVerifiedAgain()
    {
        var answer = DecisionRights.Default.Verify(One, Stored(_ => { }), Setting(Initiation()));
        Assert.Equal((Answer.Allowed, 0), (answer.Answer, answer.Differences.Count));
        Assert.NotNull(answer.Decision);
    }

    [Fact]
    public void AConditionThatWasClosedSinceStaysClosed()
    {
        var stored = Stored(data => (data.Conditions[0].ClosedAt, data.Conditions[0].ClosedBy) = (Now.AddDays(3), "qian"));
        var decision = DecisionRights.Default.Verify(One, stored, Setting(Initiation())).Decision!;
        Assert.Equal("qian", decision.Record.ToData().Conditions[0].ClosedBy);
    }

    [Theory, MemberData(nameof(EachField))]
    public void AForgedFieldIsFound(string field)
    {
        var answer = DecisionRights.Default.Verify(One, Stored(Forgeries[field]), Setting(Initiation()));
        Assert.Equal(Answer.Refused, answer.Answer);
        Assert.Null(answer.Decision);
        Assert.Contains(field, answer.Differences.Select(difference => difference.Pointer));
    }

    [Fact]
    public void ARecordWhoseCaseDoesNotHoldIsRefusedForTheReasonsOfTheCase()
    {
        var data = Case(DecisionPoint.Bid, DecisionOutcome.ConditionalGo);
        data.Votes.Clear();
        var answer = DecisionRights.Default.Verify(Made(data), Stored(_ => { }), Setting(Initiation()));
        Assert.Equal(["votes-carried"], answer.Reasons.Select(reason => reason.Id));
        Assert.Null(answer.Decision);
    }

    private static DecisionRecord Stored(Action<DecisionRecordData> change)
    {
        var data = DecisionRights.Default.Decide(One, Setting(Initiation())).Decision!.Record.ToData();
        change(data);
        return DecisionRecord.TryCreate(data, out var record, out var findings) ? record! : throw new InvalidOperationException(string.Join("; ", findings));
    }
}
