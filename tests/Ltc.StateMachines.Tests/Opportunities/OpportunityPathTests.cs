using System.Linq;

namespace Ltc.Tests.Opportunities;

public sealed class OpportunityPathTests
{
    private static readonly StageMachine<OpportunityStage, OpportunityTrigger, OpportunityFacts> Machine = OpportunityMachine.Define();

    [Theory]
    [InlineData(ContractWay.Tender, OpportunityTrigger.ReceiveTender)]
    [InlineData(ContractWay.DirectNegotiation, OpportunityTrigger.ReceiveRequest)]
    public void ATenderAndAQuotationPassAllThreeDecisions(ContractWay way, OpportunityTrigger received)
    {
        var facts = OpportunityCase.For(way);
        OpportunityTrigger[] path =
        [
            OpportunityTrigger.StartValidation, OpportunityTrigger.Approve, OpportunityTrigger.StartGuidance, received, OpportunityTrigger.AuthorizeBid,
            OpportunityTrigger.Submit, OpportunityTrigger.Award, OpportunityTrigger.Negotiate, OpportunityTrigger.AuthorizeSign, OpportunityTrigger.Sign,
        ];
        Assert.Equal(OpportunityStage.Signed, Walk(facts, path));
        var withoutBidDecision = facts with { BidDecision = null };
        Assert.Equal(Answer.Unknown, Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.AuthorizeBid, withoutBidDecision).Answer);
        Assert.Equal(Answer.Unknown, Machine.Fire(OpportunityStage.BidAuthorized, OpportunityTrigger.Submit, withoutBidDecision).Answer);
    }

    [Fact]
    public void ACallOffGoesStraightToTheNegotiationAndStillNeedsTheSignDecision()
    {
        var facts = OpportunityCase.For(ContractWay.CallOff) with { BidDecision = null };
        OpportunityTrigger[] path =
        [
            OpportunityTrigger.StartValidation, OpportunityTrigger.Approve, OpportunityTrigger.CallOff, OpportunityTrigger.AuthorizeCallOff,
            OpportunityTrigger.SignCallOff,
        ];
        Assert.Equal(OpportunityStage.Signed, Walk(facts, path));
        Assert.False(Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.SignCallOff, facts with { SignDecision = null }).IsAllowed);
        Assert.False(Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.Sign, facts).IsAllowed);
    }

    [Fact]
    public void OutsideTheFrameItIsAContractChange()
    {
        var facts = OpportunityCase.For(ContractWay.CallOff) with { FrameRemainder = 11_999_999m };
        var refused = Machine.Fire(OpportunityStage.Approved, OpportunityTrigger.CallOff, facts);
        var reason = Assert.Single(refused.Explain(facts));
        Assert.Equal("within-frame-remainder", reason.Id);
        Assert.Contains("it is a contract change", reason.Text());
        var referred = Machine.Fire(OpportunityStage.Approved, OpportunityTrigger.ReferToChange, facts);
        Assert.Equal(OpportunityStage.Approved, referred.To);
        Assert.Equal("raise-frame-contract-change", Assert.Single(referred.Effects).Id);
        Assert.False(Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.SignCallOff, facts).IsAllowed);
    }

    [Fact]
    public void DeclaringAnotherWayInTheNegotiationDoesNotEvadeTheBidDecision()
    {
        var facts = OpportunityCase.For(ContractWay.CallOff) with { Way = ContractWay.DirectNegotiation, BidDecision = null };
        Assert.False(Machine.Fire(OpportunityStage.Negotiating, OpportunityTrigger.AuthorizeSign, facts).IsAllowed);
        Assert.False(Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.Sign, facts).IsAllowed);
    }

    [Fact]
    public void TheAuthorizedStageDoesNotCoverAnotherTextOrAnotherDay()
    {
        var facts = OpportunityCase.For(ContractWay.Tender);
        Assert.False(Machine.Fire(OpportunityStage.BidAuthorized, OpportunityTrigger.Submit, facts with { ProposalHash = "bid-3" }).IsAllowed);
        Assert.False(Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.Sign, facts with { ContractHash = "contract-8" }).IsAllowed);
        Assert.False(Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.Sign, facts with { At = OpportunityCase.Now.AddDays(20) }).IsAllowed);
        Assert.False(Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.Sign, facts with { OpportunityId = "O-18" }).IsAllowed);
    }

    [Fact]
    public void AGradeCPursuitBidsOnlyOneLevelUp()
    {
        var facts = OpportunityCase.For(ContractWay.Tender) with { Certainty = 0.45m };
        Assert.Equal(Answer.Refused, Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.AuthorizeBid, facts).Answer);
        var raised = facts with { RequiredLevel = OrgLevel.Company, LevelRaised = true };
        Assert.Equal(Answer.Refused, Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.AuthorizeBid, raised).Answer);
        var decided = raised with { BidDecision = OpportunityCase.Decide(raised, DecisionPoint.Bid, DecisionOutcome.Go, facts.ProposalHash) };
        Assert.True(Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.AuthorizeBid, decided).IsAllowed);
        Assert.False(Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.AuthorizeBid, decided with { Certainty = 0.3999m }).IsAllowed);
        Assert.True(Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.AuthorizeBid, decided with { Certainty = 0.40m }).IsAllowed);
    }

    [Fact]
    public void AStrongholdIsInitiatedBelowFortyPercent()
    {
        var facts = OpportunityCase.For(ContractWay.Tender) with { Certainty = 0.20m, StrongholdConfirmed = true };
        Assert.True(Machine.Fire(OpportunityStage.Validating, OpportunityTrigger.Approve, facts).IsAllowed);
    }

    [Fact]
    public void BelowTheFloorTheSignDecisionMustComeFromAbove()
    {
        var plain = OpportunityCase.For(ContractWay.Tender);
        var facts = plain with
        {
            BidDecision = OpportunityCase.Decide(plain, DecisionPoint.Bid, DecisionOutcome.Go, plain.ProposalHash, data => data.Envelope.Margin = 0.22m),
        };
        Assert.False(Machine.Fire(OpportunityStage.Negotiating, OpportunityTrigger.AuthorizeSign, facts).IsAllowed);
        var raised = facts with { RequiredLevel = OrgLevel.Company, LevelRaised = true };
        Assert.False(Machine.Fire(OpportunityStage.Negotiating, OpportunityTrigger.AuthorizeSign, raised).IsAllowed);
        var decided = raised with { SignDecision = OpportunityCase.Decide(raised, DecisionPoint.Sign, DecisionOutcome.Go, facts.ContractHash) };
        Assert.True(Machine.Fire(OpportunityStage.Negotiating, OpportunityTrigger.AuthorizeSign, decided).IsAllowed);
    }

    [Fact]
    public void LosingNeedsTheCustomersChoiceAndGivingUpOurs()
    {
        var facts = OpportunityCase.For(ContractWay.Tender) with { CustomerChoice = CustomerChoice.Rival, FailureReviewed = false };
        Assert.True(Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.Lose, facts).IsAllowed);
        Assert.Equal("loss-reviewed", Assert.Single(Machine.Fire(OpportunityStage.Submitted, OpportunityTrigger.Lose, facts).Reasons).Id);
        var undecided = facts with { GiveUpDecision = null };
        Assert.Equal(Answer.Unknown, Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.Abandon, undecided).Answer);
        Assert.Equal(Answer.Unknown, Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.DeclineBid, undecided).Answer);
        var lowly = facts with { GiveUpDecision = OpportunityCase.Decide(facts, DecisionPoint.Bid, DecisionOutcome.NoGo, change: data => data.Level = OrgLevel.RepOffice) };
        Assert.Equal(Answer.Refused, Machine.Fire(OpportunityStage.Bidding, OpportunityTrigger.Abandon, lowly).Answer);
    }

    [Fact]
    public void AGeneralProjectNeedsNoSponsorAndOnePersonMayBeThree()
    {
        var facts = OpportunityCase.For(ContractWay.Tender) with
        {
            Grade = ProjectGrade.General,
            Sponsor = null,
            AccountResponsible = "zhao",
            SolutionResponsible = "zhao",
            FulfilmentResponsible = "zhao",
        };
        Assert.True(Machine.Fire(OpportunityStage.Validating, OpportunityTrigger.Approve, facts).IsAllowed);
    }

    [Fact]
    public void ABlockingConditionKeepsTheGateShutUntilItIsClosed()
    {
        var facts = OpportunityCase.For(ContractWay.Tender);
        DecisionCondition Condition(bool closed) => new()
        {
            Id = "C-1",
            Wording = "bank guarantee",
            Owner = "sun",
            Verifier = "li",
            Due = CalendarDate.Of(OpportunityCase.Now),
            ClosedAt = closed ? OpportunityCase.Now.AddDays(-1) : null,
            ClosedBy = closed ? "li" : null,
        };
        OpportunityFacts Decided(bool closed) => facts with
        {
            SignDecision = OpportunityCase.Decide(
                facts, DecisionPoint.Sign, DecisionOutcome.ConditionalGo, facts.ContractHash, data => data.Conditions.Add(Condition(closed))),
        };
        Assert.Equal(Answer.Refused, Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.Sign, Decided(false)).Answer);
        Assert.True(Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.Sign, Decided(true)).IsAllowed);
    }

    [Fact]
    public void LostAbandonedAndOnHoldCanBeReachedFromEachOpenStage()
    {
        var open = Machine.Definition.Stages.Where(stage => stage.Kind == StageKind.Open).ToArray();
        Assert.Equal(10, open.Length);
        foreach (var (trigger, to) in new[] { ("lose", "lost"), ("abandon", "abandoned"), ("hold", "onHold") })
            Assert.All(open, stage => Assert.Equal(to, Machine.Definition.FindEdge(stage.Id, trigger)?.To));
    }

    private static OpportunityStage Walk(in OpportunityFacts facts, OpportunityTrigger[] path)
    {
        var stage = OpportunityStage.Identified;
        foreach (var trigger in path)
        {
            var move = Machine.Fire(stage, trigger, facts);
            Assert.True(move.IsAllowed, $"{stage} {trigger}: {string.Join("; ", move.Explain(facts))}");
            stage = move.To!.Value;
        }

        return stage;
    }
}
