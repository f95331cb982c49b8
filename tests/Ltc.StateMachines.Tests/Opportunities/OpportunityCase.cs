using System;
using System.Linq;

namespace Ltc.Tests.Opportunities;

/// <summary>Facts that open every gate of one way, and decisions that cover them.</summary>
internal static class OpportunityCase
{
    internal static readonly DateTimeOffset Now = new(2026, 5, 20, 10, 0, 0, TimeSpan.FromHours(8));

    internal static OpportunityFacts For(ContractWay way)
    {
        var facts = Plain(way);
        return facts with
        {
            InitiateDecision = Decide(facts, DecisionPoint.Initiate, DecisionOutcome.Go),
            BidDecision = Decide(facts, DecisionPoint.Bid, DecisionOutcome.Go, facts.ProposalHash),
            SignDecision = Decide(facts, DecisionPoint.Sign, DecisionOutcome.Go, facts.ContractHash),
            GiveUpDecision = Decide(facts, DecisionPoint.Bid, DecisionOutcome.NoGo),
            HoldDecision = Decide(facts, DecisionPoint.Initiate, DecisionOutcome.Hold),
        };
    }

    /// <summary>A verified decision with an envelope that fits the facts exactly.</summary>
    internal static VerifiedDecision Decide(in OpportunityFacts facts, DecisionPoint point, DecisionOutcome outcome, string? hash = null, Action<DecisionRecordData>? change = null)
    {
        var data = new DecisionRecordData
        {
            Id = "D-" + point,
            SubjectKind = "opportunity",
            SubjectId = facts.OpportunityId,
            Point = point,
            Outcome = outcome,
            Level = facts.RequiredLevel,
            Decider = "chen",
            DecidedAt = Now.AddDays(-10),
            ValidUntil = Now.AddDays(20),
            TextHash = hash,
            ReasonCode = outcome is DecisionOutcome.NoGo or DecisionOutcome.Hold ? "price" : null,
            Envelope = new Envelope
            {
                Amount = new Money(facts.Amount.GetValueOrDefault(), facts.Currency),
                Margin = facts.Margin,
                Concession = facts.Concession,
                Terms = facts.Terms,
            },
        };
        change?.Invoke(data);
        Assert.True(DecisionRecord.TryCreate(data, out var record, out var findings), string.Join("; ", findings.Select(finding => finding.Pointer)));
        return new VerifiedDecision(record!);
    }

    private static OpportunityFacts Plain(ContractWay way) => Signing(Proposal(Approval(new OpportunityFacts
    {
        At = Now,
        OpportunityId = "O-17",
        Way = way,
        LeadReference = "L-3",
        Customer = "Northern Telecom",
        OpportunityOwner = "zhao",
        Grade = ProjectGrade.Region,
        RequiredLevel = OrgLevel.Region,
        LevelRaised = false,
        Amount = 12_000_000m,
        Currency = "EUR",
        Margin = 0.20m,
        Concession = 0.05m,
        Terms = TermsDeviation.Standard,
        AccountResponsible = "zhao",
        SolutionResponsible = "qian",
        FulfilmentResponsible = "sun",
        Sponsor = "li",
        RevisionReason = "scope",
        GiveUpReason = "price",
        HoldReason = "budget",
        ResumeCondition = "budget released",
        ResumeConditionMet = true,
        ReviewOn = CalendarDate.Of(Now).AddDays(60),
        HeldOn = CalendarDate.Of(Now).AddDays(-30),
        LossReason = "price",
        LossRecorded = true,
        FailureReviewed = true,
    })));

    private static OpportunityFacts Approval(in OpportunityFacts facts) => facts with
    {
        CompliancePassed = true,
        SanctionsPassed = true,
        CreditPassed = true,
        StrategicFit = true,
        InitiationScore = 75,
        Certainty = 0.65m,
        CertaintyScoredOn = CalendarDate.Of(Now).AddDays(-2),
        PainConfirmed = true,
        PowerConfirmed = true,
        VisionConfirmed = true,
        ValueConfirmed = true,
        ControlConfirmed = true,
        StrongholdConfirmed = false,
        ResourceAsk = true,
        PreliminaryEstimate = true,
        DecisionChainMapped = true,
        SupplyInvolved = true,
        PurchasingInvolved = true,
        FinanceInvolved = true,
        TeamAppointed = true,
        ProjectPlanned = true,
    };

    private static OpportunityFacts Proposal(in OpportunityFacts facts) => facts with
    {
        TenderReceived = true,
        BidDeadline = CalendarDate.Of(Now).AddDays(9),
        DirectNegotiationAgreed = true,
        QuotationRequested = true,
        GuidancePlan = true,
        TechnicalProposal = true,
        CommercialProposal = true,
        DeliveryProposal = true,
        ProposalHash = "bid-2",
        EstimateApproved = true,
        RiskRegistered = true,
        RiskReserve = 0.06m,
        DeliveryReviewPassed = true,
        PriceAnalysed = true,
        DecisionChainUpdated = true,
        SupplyOpinion = true,
        PurchasingOpinion = true,
        FinanceOpinion = true,
        WinChance = 0.45m,
        ProductsSellable = true,
        SubmittedAt = Now.AddDays(-1),
        CustomerChoice = CustomerChoice.Us,
    };

    private static OpportunityFacts Signing(in OpportunityFacts facts) => facts with
    {
        NegotiationPlan = true,
        ContractHash = "contract-7",
        ConfigurationConfirmed = true,
        ClausesApproved = true,
        ContractStarts = CalendarDate.Of(Now).AddDays(30),
        ContractEnds = CalendarDate.Of(Now).AddDays(760),
        LatePaymentClause = true,
        LegalStatement = true,
        ConcessionLog = true,
        FinalEstimateApproved = true,
        ChecklistAnswered = 36,
        ChecklistFailed = 0,
        DeliverabilityConfirmed = true,
        CollectabilityConfirmed = true,
        PaymentQuality = 62,
        Signatory = "zhou",
        SignatoryEmpowered = true,
        CustomerSignatoryEmpowered = true,
        FrameContract = "F-9",
        FrameStarts = CalendarDate.Of(Now).AddDays(-100),
        FrameEnds = CalendarDate.Of(Now).AddDays(100),
        FrameRemainder = 15_000_000m,
        FrameCurrency = "EUR",
        PriceListKept = true,
    };
}
