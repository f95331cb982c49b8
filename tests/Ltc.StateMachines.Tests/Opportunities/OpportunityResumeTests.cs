using System;

namespace Ltc.Tests.Opportunities;

/// <summary>A hold is no way round a gate: what the host says about the past opens nothing that a decision does not.</summary>
public sealed class OpportunityResumeTests
{
    private static readonly StageMachine<OpportunityStage, OpportunityTrigger, OpportunityFacts> Machine = OpportunityMachine.Define();

    public static TheoryData<string, Action<DecisionRecordData>> Flaws => new()
    {
        { "level", data => data.Level = OrgLevel.FrontUnit },
        { "amount", data => data.Envelope.Amount = new Money(1m, "EUR") },
        { "currency", data => data.Envelope.Amount = new Money(99_000_000m, "USD") },
        { "margin", data => data.Envelope.Margin = 0.21m },
        { "concession", data => data.Envelope.Concession = 0.04m },
        { "terms", data => data.Envelope.Terms = null },
        { "text", data => data.TextHash = "bid-1" },
        { "subject", data => data.SubjectId = "O-18" },
        { "decided after the submission", data => data.DecidedAt = OpportunityCase.Now.AddDays(-1).AddTicks(1) },
        { "run out before the submission", data => data.ValidUntil = OpportunityCase.Now.AddDays(-1) },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void BackIntoTheSubmittedStageTheBidDecisionMustHaveCoveredEverything(string flaw, Action<DecisionRecordData> change)
    {
        var facts = Held(ContractWay.Tender, OpportunityStage.Submitted);
        Assert.True(Machine.Fire(OpportunityStage.OnHold, OpportunityTrigger.ResumeSubmitted, facts).IsAllowed, flaw);
        var flawed = facts with { BidDecision = OpportunityCase.Decide(facts, DecisionPoint.Bid, DecisionOutcome.Go, facts.ProposalHash, change) };
        var move = Machine.Fire(OpportunityStage.OnHold, OpportunityTrigger.ResumeSubmitted, flawed);
        Assert.Equal(Answer.Refused, move.Answer);
        Assert.Equal("submission-inside-bid-decision", Assert.Single(move.Reasons).Id);
    }

    [Theory]
    [InlineData(OpportunityStage.OnHold, OpportunityTrigger.ResumeSubmitted, OpportunityStage.Awarded)]
    [InlineData(OpportunityStage.OnHold, OpportunityTrigger.ResumeNegotiating, OpportunityStage.Negotiating)]
    [InlineData(OpportunityStage.Negotiating, OpportunityTrigger.AuthorizeSign, OpportunityStage.Negotiating)]
    [InlineData(OpportunityStage.SignAuthorized, OpportunityTrigger.Sign, OpportunityStage.Negotiating)]
    public void NothingIsSubmittedInTheFuture(OpportunityStage from, OpportunityTrigger trigger, OpportunityStage heldIn)
    {
        var facts = Held(ContractWay.Tender, heldIn);
        Assert.True(Machine.Fire(from, trigger, facts with { SubmittedAt = OpportunityCase.Now }).IsAllowed);
        Assert.Equal(Answer.Refused, Machine.Fire(from, trigger, facts with { SubmittedAt = OpportunityCase.Now.AddTicks(1) }).Answer);
        Assert.Equal(Answer.Refused, Machine.Fire(from, trigger, facts with { SubmittedAt = OpportunityCase.Now.AddDays(5) }).Answer);
        Assert.Equal(Answer.Refused, Machine.Fire(from, trigger, facts with { SubmittedAt = OpportunityCase.Now.AddDays(-11) }).Answer);
        Assert.Equal(Answer.Unknown, Machine.Fire(from, trigger, facts with { SubmittedAt = null }).Answer);
    }

    [Fact]
    public void WhatIsNegotiatedNeedNotBeWhatWasOffered()
    {
        var facts = Held(ContractWay.Tender, OpportunityStage.Negotiating) with { Amount = 13_000_000m, Concession = 0.06m };
        facts = facts with { SignDecision = OpportunityCase.Decide(facts, DecisionPoint.Sign, DecisionOutcome.Go, facts.ContractHash) };
        Assert.True(Machine.Fire(OpportunityStage.Negotiating, OpportunityTrigger.AuthorizeSign, facts).IsAllowed);
        Assert.True(Machine.Fire(OpportunityStage.SignAuthorized, OpportunityTrigger.Sign, facts).IsAllowed);
        Assert.False(Machine.Fire(OpportunityStage.OnHold, OpportunityTrigger.ResumeSubmitted, facts with { HeldIn = OpportunityStage.Submitted }).IsAllowed);
    }

    [Fact]
    public void ACallOffNeedsItsInitiationAlsoAfterAHold()
    {
        var facts = Held(ContractWay.CallOff, OpportunityStage.Negotiating);
        var other = facts with { InitiateDecision = OpportunityCase.Decide(facts with { OpportunityId = "O-18" }, DecisionPoint.Initiate, DecisionOutcome.Go) };
        foreach (var (from, trigger) in new[]
        {
            (OpportunityStage.OnHold, OpportunityTrigger.ResumeCallOff), (OpportunityStage.Negotiating, OpportunityTrigger.AuthorizeCallOff),
        })
        {
            Assert.True(Machine.Fire(from, trigger, facts).IsAllowed);
            Assert.Equal(Answer.Unknown, Machine.Fire(from, trigger, facts with { InitiateDecision = null }).Answer);
            Assert.Equal("initiation-decision-covers", Assert.Single(Machine.Fire(from, trigger, other).Reasons).Id);
        }
    }

    [Fact]
    public void CustomerAndProjectDirectorAreNamedAlsoAfterAHold()
    {
        var facts = Held(ContractWay.Tender, OpportunityStage.Identified);
        foreach (var (from, trigger) in new[]
        {
            (OpportunityStage.OnHold, OpportunityTrigger.ResumeValidation), (OpportunityStage.Validating, OpportunityTrigger.Approve),
        })
        {
            Assert.True(Machine.Fire(from, trigger, facts).IsAllowed);
            Assert.Equal("opportunity-customer-named", Assert.Single(Machine.Fire(from, trigger, facts with { Customer = null }).Reasons).Id);
            Assert.Equal("project-director-named", Assert.Single(Machine.Fire(from, trigger, facts with { OpportunityOwner = null }).Reasons).Id);
        }
    }

    private static OpportunityFacts Held(ContractWay way, OpportunityStage stage) => OpportunityCase.For(way) with { HeldIn = stage };
}
