using System.Globalization;
using System.Linq;

namespace Ltc.Tests.Opportunities;

/// <summary>Every number of the machine, just below, at and just above.</summary>
public sealed class OpportunityLimitTests
{
    private static readonly StageMachine<OpportunityStage, OpportunityTrigger, OpportunityFacts> Machine = OpportunityMachine.Define();

    [Theory]
    [InlineData("validating", "approve", "initiation-score", "59.99", "60", "60.01")]
    [InlineData("validating", "approve", "certainty", "0.3999", "0.40", "0.4001")]
    [InlineData("bidding", "authorizeBid", "win-chance", "0.2999", "0.30", "0.3001")]
    [InlineData("bidAuthorized", "submit", "win-chance", "0.2999", "0.30", "0.3001")]
    [InlineData("bidding", "authorizeBid", "certainty", "0.5999", "0.60", "0.6001")]
    [InlineData("bidding", "authorizeBid", "risk-reserve", "0.0499", "0.05", "0.0501")]
    [InlineData("bidAuthorized", "submit", "risk-reserve", "0.0499", "0.05", "0.0501")]
    [InlineData("negotiating", "authorizeSign", "risk-reserve", "0.0499", "0.05", "0.0501")]
    [InlineData("signAuthorized", "sign", "risk-reserve", "0.0499", "0.05", "0.0501")]
    [InlineData("negotiating", "authorizeSign", "payment-quality", "39.99", "40", "40.01")]
    [InlineData("negotiating", "authorizeSign", "checklist-answered", "35", "36", null)]
    [InlineData("bidAuthorized", "submit", "margin", "0.1999", "0.20", "0.2001")]
    [InlineData("signAuthorized", "sign", "margin", "0.1999", "0.20", "0.2001")]
    public void ANumberMustReachItsLimit(string from, string trigger, string fact, string below, string at, string? above)
    {
        Assert.Equal(Answer.Refused, With(from, trigger, fact, below));
        Assert.Equal(Answer.Allowed, With(from, trigger, fact, at));
        if (above is not null)
            Assert.Equal(Answer.Allowed, With(from, trigger, fact, above));
    }

    [Theory]
    [InlineData("negotiating", "authorizeSign", "checklist-failed", "0", "1", "2")]
    [InlineData("bidAuthorized", "submit", "amount", "12000000", "12000000.01", "13000000")]
    [InlineData("signAuthorized", "sign", "amount", "12000000", "12000000.01", "13000000")]
    [InlineData("signAuthorized", "signCallOff", "amount", "12000000", "12000000.01", "13000000")]
    [InlineData("validating", "approve", "amount", "12000000", "12000000.01", "13000000")]
    [InlineData("approved", "startGuidance", "amount", "12000000", "12000000.01", "13000000")]
    [InlineData("bidAuthorized", "submit", "concession", "0.05", "0.0501", "0.06")]
    [InlineData("signAuthorized", "sign", "concession", "0.05", "0.0501", "0.06")]
    public void ANumberMustNotPassItsLimit(string from, string trigger, string fact, string at, string above, string farAbove)
    {
        Assert.Equal(Answer.Allowed, With(from, trigger, fact, at));
        Assert.Equal(Answer.Refused, With(from, trigger, fact, above));
        Assert.Equal(Answer.Refused, With(from, trigger, fact, farAbove));
    }

    [Theory]
    [InlineData("bidding", "authorizeBid", "bid-deadline", 4, Answer.Refused)]
    [InlineData("bidding", "authorizeBid", "bid-deadline", 5, Answer.Allowed)]
    [InlineData("bidding", "authorizeBid", "bid-deadline", 6, Answer.Allowed)]
    [InlineData("bidAuthorized", "submit", "bid-deadline", -1, Answer.Refused)]
    [InlineData("bidAuthorized", "submit", "bid-deadline", 0, Answer.Allowed)]
    [InlineData("bidAuthorized", "submit", "bid-deadline", 1, Answer.Allowed)]
    [InlineData("bidding", "authorizeBid", "certainty-scored-on", -6, Answer.Refused)]
    [InlineData("bidding", "authorizeBid", "certainty-scored-on", -5, Answer.Allowed)]
    [InlineData("bidding", "authorizeBid", "certainty-scored-on", 0, Answer.Allowed)]
    [InlineData("bidding", "authorizeBid", "certainty-scored-on", 1, Answer.Refused)]
    [InlineData("negotiating", "authorizeSign", "certainty-scored-on", -6, Answer.Refused)]
    [InlineData("negotiating", "authorizeSign", "certainty-scored-on", -5, Answer.Allowed)]
    [InlineData("approved", "hold", "review-on", 0, Answer.Refused)]
    [InlineData("approved", "hold", "review-on", 1, Answer.Allowed)]
    [InlineData("approved", "hold", "review-on", 89, Answer.Allowed)]
    [InlineData("approved", "hold", "review-on", 90, Answer.Allowed)]
    [InlineData("approved", "hold", "review-on", 91, Answer.Refused)]
    [InlineData("onHold", "keepOnHold", "review-on", 90, Answer.Allowed)]
    [InlineData("onHold", "keepOnHold", "review-on", 91, Answer.Refused)]
    [InlineData("approved", "callOff", "frame-starts", -1, Answer.Allowed)]
    [InlineData("approved", "callOff", "frame-starts", 0, Answer.Allowed)]
    [InlineData("approved", "callOff", "frame-starts", 1, Answer.Refused)]
    [InlineData("approved", "callOff", "frame-ends", -1, Answer.Refused)]
    [InlineData("approved", "callOff", "frame-ends", 0, Answer.Refused)]
    [InlineData("approved", "callOff", "frame-ends", 1, Answer.Allowed)]
    public void ADayMustBeInsideItsLimit(string from, string trigger, string fact, int days, Answer expected) =>
        Assert.Equal(expected, With(from, trigger, fact, CalendarDate.Of(OpportunityCase.Now).AddDays(days).ToString()));

    [Theory]
    [InlineData(89, Answer.Allowed)]
    [InlineData(90, Answer.Allowed)]
    [InlineData(91, Answer.Refused)]
    public void AHoldEndsAfterNinetyDaysUnlessItIsKept(int days, Answer expected)
    {
        var facts = OpportunityCase.For(ContractWay.Tender) with { HeldIn = OpportunityStage.Validating, HeldOn = CalendarDate.Of(OpportunityCase.Now).AddDays(-days) };
        Assert.True(Machine.Fire(OpportunityStage.OnHold, OpportunityTrigger.ResumeValidation, facts).IsAllowed);
        var ended = facts with { HoldDecision = OpportunityCase.Decide(facts, DecisionPoint.Bid, DecisionOutcome.NoGo) };
        Assert.Equal(expected, Machine.Fire(OpportunityStage.OnHold, OpportunityTrigger.ResumeValidation, ended).Answer);
    }

    [Theory]
    [InlineData(OrgLevel.RepOffice, 54.99, Answer.Refused)]
    [InlineData(OrgLevel.RepOffice, 55, Answer.Allowed)]
    [InlineData(OrgLevel.RepOffice, 55.01, Answer.Allowed)]
    [InlineData(OrgLevel.Region, 54.99, Answer.Allowed)]
    [InlineData(OrgLevel.Company, 1, Answer.Allowed)]
    public void WorsePaymentTermsNeedAHigherLevel(OrgLevel level, double quality, Answer expected)
    {
        var facts = OpportunityCase.For(ContractWay.Tender) with { Grade = ProjectGrade.General, RequiredLevel = level, PaymentQuality = (decimal)quality };
        facts = facts with { SignDecision = OpportunityCase.Decide(facts, DecisionPoint.Sign, DecisionOutcome.Go, facts.ContractHash) };
        Assert.Equal(expected, Machine.Fire(OpportunityStage.Negotiating, OpportunityTrigger.AuthorizeSign, facts).Answer);
    }

    [Theory]
    [InlineData(0.1999, Answer.Allowed)]
    [InlineData(0.20, Answer.Allowed)]
    [InlineData(0.2001, Answer.Refused)]
    [InlineData(null, Answer.Refused)]
    public void TheFloorOfTheMarginIsTheBidDecisions(double? floor, Answer expected)
    {
        var facts = OpportunityCase.For(ContractWay.Tender);
        facts = facts with
        {
            BidDecision = OpportunityCase.Decide(
                facts, DecisionPoint.Bid, DecisionOutcome.Go, facts.ProposalHash, data => data.Envelope.Margin = (decimal?)floor),
        };
        Assert.Equal(expected, Machine.Fire(OpportunityStage.Negotiating, OpportunityTrigger.AuthorizeSign, facts).Answer);
    }

    private static Answer With(string from, string trigger, string fact, string value)
    {
        var edge = Machine.Definition.FindEdge(from, trigger)!;
        var facts = OpportunityRequirementTests.FactsFor(edge);
        object given = decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : value;
        Assert.True(Machine.FactSet.Find(fact)!.TrySet(facts, given, out var changed), string.Join(", ", Machine.Facts.Select(one => one.Id)));
        return OpportunityRequirementTests.Fire(edge, changed).Answer;
    }
}
