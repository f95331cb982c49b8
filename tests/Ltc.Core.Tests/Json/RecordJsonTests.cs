using System;

namespace Ltc.Tests.Json;

public sealed class RecordJsonTests
{
    private static DecisionRecordData Full => new()
    {
        Id = "D-7",
        SubjectKind = "opportunity",
        SubjectId = "O-17",
        Point = DecisionPoint.Bid,
        Outcome = DecisionOutcome.ConditionalGo,
        Level = OrgLevel.Region,
        Decider = "区域总裁",
        DecidedAt = new DateTimeOffset(2026, 3, 1, 9, 0, 0, 1, TimeSpan.FromHours(8)),
        ValidUntil = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero),
        Envelope = new Envelope { Amount = new Money(6_200_000.10m, "CNY"), Margin = 0.12m, Concession = 0.03m, Terms = TermsDeviation.Low },
        TextHash = "abc",
        ReasonCode = "margin",
        WithdrawnAt = new DateTimeOffset(2026, 3, 20, 8, 0, 0, TimeSpan.Zero),
        WithdrawnBy = "区域总裁",
        Conditions =
        {
            new DecisionCondition
            {
                Id = "c-1", Wording = "guarantee", Owner = "li", Verifier = "wang", Due = new CalendarDate(2026, 4, 1), Blocking = false,
                ClosedAt = new DateTimeOffset(2026, 3, 20, 8, 0, 0, TimeSpan.Zero), ClosedBy = "wang",
            },
        },
    };

    [Fact]
    public void AFullRecordSurvivesTheTrip()
    {
        var text = DefinitionJson.Write(Full);
        Assert.True(DefinitionJson.TryReadRecord(text, out var read, out var findings), string.Join("; ", findings));
        Assert.Equal(text, DefinitionJson.Write(read!));
        Assert.Equal(Full.DecidedAt, read!.DecidedAt);
        Assert.Equal((Full.WithdrawnAt, Full.WithdrawnBy), (read.WithdrawnAt, read.WithdrawnBy));
        Assert.Equal(Full.Envelope.Amount, read.Envelope.Amount);
        Assert.Equal(Full.Conditions[0].Due, read.Conditions[0].Due);
        Assert.True(DecisionRecord.TryCreate(read, out _, out var defects), string.Join("; ", defects));
    }

    [Fact]
    public void AnEmptyRecordSurvivesTheTripAndStaysIncomplete()
    {
        Assert.True(DefinitionJson.TryReadRecord(DefinitionJson.Write(new DecisionRecordData()), out var read, out _));
        Assert.False(DecisionRecord.TryCreate(read!, out _, out _));
        Assert.Equal(DefinitionJson.Write(new DecisionRecordData()), DefinitionJson.Write(read!));
    }

    [Fact]
    public void AMomentWithoutAnOffsetIsFound()
    {
        Assert.False(DefinitionJson.TryReadRecord("{\n\"decidedAt\": \"2026-03-01T09:00:00\"}", out _, out var findings));
        JsonFindingTests.AssertFinding(Assert.Single(findings), "json-value", "/decidedAt", 2, 14);
    }
}
