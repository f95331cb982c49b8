using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Decisions;

public sealed class DecisionRecordTests
{
    [Fact]
    public void EverythingThatIsMissingIsNamedAtOnce()
    {
        Assert.False(DecisionRecord.TryCreate(new DecisionRecordData(), out var record, out var findings));
        Assert.Null(record);
        Assert.Equal(
            ["/decidedAt", "/decider", "/id", "/level", "/outcome", "/point", "/subjectId", "/subjectKind", "/validUntil"],
            findings.Select(finding => finding.Pointer).Order());
        Assert.All(findings, finding => Assert.Equal("record-incomplete", finding.Code));
    }

    [Fact]
    public void EverythingThatIsWrongWithAConditionIsNamedAtOnce()
    {
        var data = Complete(DecisionOutcome.ConditionalGo);
        data.Conditions.Add(new DecisionCondition { Owner = "same", Verifier = "same", ClosedBy = "somebody" });
        Assert.False(DecisionRecord.TryCreate(data, out _, out var findings));
        Assert.Equal(
            ["/conditions/0/closedBy", "/conditions/0/due", "/conditions/0/id", "/conditions/0/verifier", "/conditions/0/wording"],
            findings.Select(finding => finding.Pointer).Order());
    }

    [Theory]
    [InlineData(DecisionOutcome.NoGo, "/reasonCode")]
    [InlineData(DecisionOutcome.Hold, "/reasonCode")]
    [InlineData(DecisionOutcome.ConditionalGo, "/conditions")]
    public void AnOutcomeNeedsWhatBelongsToIt(DecisionOutcome outcome, string pointer)
    {
        Assert.False(DecisionRecord.TryCreate(Complete(outcome), out _, out var findings));
        Assert.Equal(pointer, Assert.Single(findings).Pointer);
    }

    [Fact]
    public void AValidityThatEndsAsItBeginsIsRefused()
    {
        var data = Complete(DecisionOutcome.Go);
        data.ValidUntil = data.DecidedAt;
        Assert.False(DecisionRecord.TryCreate(data, out _, out var findings));
        Assert.Equal("/validUntil", Assert.Single(findings).Pointer);
    }

    [Fact]
    public void ARecordKeepsNothingThatCanStillChange()
    {
        var data = Complete(DecisionOutcome.Go);
        data.Envelope.Amount = new Money(100m, "CNY");
        Assert.True(DecisionRecord.TryCreate(data, out var record, out _));
        data.Envelope.Amount = new Money(1_000_000m, "CNY");
        record!.ToData().Envelope.Amount = new Money(1_000_000m, "CNY");
        var intent = new Intent { SubjectKind = "opportunity", SubjectId = "o-1", Demands = Dimensions.Amount, Amount = 100.01m, Currency = "CNY" };
        Assert.Equal(CoverageGaps.OverAmount, record.Covers(intent, data.DecidedAt!.Value).Gaps);
    }

    [Fact]
    public void TheDefaultCoverageIsRefused() => Assert.Equal(Answer.Refused, default(Coverage).Answer);

    private static DecisionRecordData Complete(DecisionOutcome outcome) => new()
    {
        Id = "r-1",
        SubjectKind = "opportunity",
        SubjectId = "o-1",
        Point = DecisionPoint.Bid,
        Outcome = outcome,
        Level = OrgLevel.Region,
        Decider = "decider",
        DecidedAt = GenerateDecision.Noon(GenerateDecision.Today),
        ValidUntil = GenerateDecision.Noon(GenerateDecision.Today).AddDays(30),
    };
}
