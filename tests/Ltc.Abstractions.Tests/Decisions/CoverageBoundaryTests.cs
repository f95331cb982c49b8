using System;
using Ltc.Testing;

namespace Ltc.Tests.Decisions;

/// <summary>The edges of a decision, one step before, on and behind.</summary>
public sealed class CoverageBoundaryTests
{
    private static readonly DateTimeOffset Decided = GenerateDecision.Noon(GenerateDecision.Today);
    private static readonly DateTimeOffset Until = Decided.AddDays(30);

    [Theory]
    [InlineData(99.99, Answer.Allowed)]
    [InlineData(100, Answer.Allowed)]
    [InlineData(100.01, Answer.Refused)]
    public void TheAmountLimitIsInside(double amount, Answer expected) =>
        Assert.Equal(expected, Cover(new Intent { Demands = Dimensions.Amount, Amount = (decimal)amount, Currency = "CNY" }, Decided));

    [Theory]
    [InlineData(0.13, Answer.Allowed)]
    [InlineData(0.12, Answer.Allowed)]
    [InlineData(0.11, Answer.Refused)]
    public void TheMarginLimitIsInside(double margin, Answer expected) =>
        Assert.Equal(expected, Cover(new Intent { Demands = Dimensions.Margin, Margin = (decimal)margin }, Decided));

    [Theory]
    [InlineData(0.04, Answer.Allowed)]
    [InlineData(0.05, Answer.Allowed)]
    [InlineData(0.06, Answer.Refused)]
    public void TheConcessionLimitIsInside(double concession, Answer expected) =>
        Assert.Equal(expected, Cover(new Intent { Demands = Dimensions.Concession, Concession = (decimal)concession }, Decided));

    [Theory]
    [InlineData(TermsDeviation.Low, Answer.Allowed)]
    [InlineData(TermsDeviation.Medium, Answer.Allowed)]
    [InlineData(TermsDeviation.RedLine, Answer.Refused)]
    public void TheTermsLimitIsInside(TermsDeviation terms, Answer expected) =>
        Assert.Equal(expected, Cover(new Intent { Demands = Dimensions.Terms, Terms = terms }, Decided));

    [Theory]
    [InlineData(OrgLevel.RepOffice, Answer.Allowed)]
    [InlineData(OrgLevel.Region, Answer.Allowed)]
    [InlineData(OrgLevel.Company, Answer.Refused)]
    public void TheLevelIsInside(OrgLevel level, Answer expected) =>
        Assert.Equal(expected, Cover(new Intent { Demands = Dimensions.Level, Level = level }, Decided));

    [Fact]
    public void TheValidityIsHalfOpen()
    {
        Assert.Equal(Answer.Refused, Cover(default, Decided.AddTicks(-1)));
        Assert.Equal(Answer.Allowed, Cover(default, Decided));
        Assert.Equal(Answer.Allowed, Cover(default, Until.AddTicks(-1)));
        Assert.Equal(Answer.Refused, Cover(default, Until));
    }

    [Fact]
    public void AnOffsetDoesNotMoveTheWindow()
    {
        Assert.Equal(Answer.Allowed, Cover(default, Decided.ToOffset(TimeSpan.FromHours(8))));
        Assert.Equal(Answer.Refused, Cover(default, Until.ToOffset(TimeSpan.FromHours(-11))));
    }

    [Fact]
    public void ABlockingConditionOpensWhenItIsClosedAndNotBefore()
    {
        Assert.Equal(Answer.Refused, Cover(default, Decided, closedAt: null));
        Assert.Equal(Answer.Refused, Cover(default, Decided, closedAt: Decided.AddTicks(1)));
        Assert.Equal(Answer.Allowed, Cover(default, Decided, closedAt: Decided));
        Assert.Equal(Answer.Allowed, Cover(default, Decided, closedAt: null, blocking: false));
    }

    private static Answer Cover(Intent intent, DateTimeOffset at) => Cover(intent, at, Record(DecisionOutcome.Go));

    private static Answer Cover(Intent intent, DateTimeOffset at, DateTimeOffset? closedAt, bool blocking = true)
    {
        var record = Record(DecisionOutcome.ConditionalGo);
        record.Conditions.Add(new DecisionCondition
        {
            Id = "c-1",
            Wording = "confirm capacity",
            Owner = "owner",
            Verifier = "verifier",
            Due = GenerateDecision.Today,
            Blocking = blocking,
            ClosedAt = closedAt,
            ClosedBy = closedAt is null ? null : "verifier",
        });
        return Cover(intent, at, record);
    }

    private static Answer Cover(Intent intent, DateTimeOffset at, DecisionRecordData record)
    {
        (intent.SubjectKind, intent.SubjectId) = ("opportunity", "o-1");
        return GenerateDecision.Verified(record).Record.Covers(intent, at).Answer;
    }

    private static DecisionRecordData Record(DecisionOutcome outcome) => new()
    {
        Id = "r-1",
        SubjectKind = "opportunity",
        SubjectId = "o-1",
        Point = DecisionPoint.Bid,
        Outcome = outcome,
        Level = OrgLevel.Region,
        Decider = "decider",
        DecidedAt = Decided,
        ValidUntil = Until,
        Envelope = new Envelope { Amount = new Money(100m, "CNY"), Margin = 0.12m, Concession = 0.05m, Terms = TermsDeviation.Medium },
    };
}
