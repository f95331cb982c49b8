using System;
using System.Collections.Generic;

namespace Ltc.Tests.Opportunities;

/// <summary>For each requirement of an opportunity, the smallest change of good facts that breaks it and no other.</summary>
internal static class OpportunitySpoilers
{
    internal delegate OpportunityFacts Spoiler(OpportunityFacts facts);

    internal static IReadOnlyDictionary<string, Spoiler> ById { get; } = new Dictionary<string, Spoiler>(StringComparer.Ordinal)
    {
        ["opportunity-customer-named"] = facts => facts with { Customer = null },
        ["project-director-named"] = facts => facts with { OpportunityOwner = "" },
        ["way-known"] = facts => facts with { Way = null },
        ["bids-or-quotes"] = facts => facts with { Way = ContractWay.CallOff },
        ["compliance-check-passed"] = facts => facts with { CompliancePassed = false },
        ["sanctions-check-passed"] = facts => facts with { SanctionsPassed = false },
        ["credit-check-passed"] = facts => facts with { CreditPassed = false },
        ["three-responsibilities-covered"] = facts => facts with { FulfilmentResponsible = null },
        ["level-fits-grade"] = facts => facts with { Grade = ProjectGrade.Company },
        ["level-fits-terms"] = WithRedLine,
        ["risk-reserve-at-least-5-percent"] = facts => facts with { RiskReserve = 0.0499m },
        ["risk-register-kept"] = facts => facts with { RiskRegistered = false },
        ["certainty-scored-within-5-days"] = facts => facts with { CertaintyScoredOn = CalendarDate.Of(OpportunityCase.Now).AddDays(-6) },
        ["products-on-sellable-list"] = facts => facts with { ProductsSellable = false },
        ["revision-reason-given"] = facts => facts with { RevisionReason = null },
        ["customer-chose-us"] = facts => facts with { CustomerChoice = CustomerChoice.Nobody },
        ["initiation-decision-covers"] = facts => facts with { InitiateDecision = OpportunityCase.Decide(facts, DecisionPoint.Initiate, DecisionOutcome.Redirect) },
        ["lead-reference-given"] = facts => facts with { LeadReference = null },
        ["fits-strategy"] = facts => facts with { StrategicFit = false },
        ["assessment-at-least-60"] = facts => facts with { InitiationScore = 59.9m },
        ["certainty-fits-initiation"] = facts => facts with { Certainty = 0.399m },
        ["pain-and-power-confirmed"] = facts => facts with { PowerConfirmed = false },
        ["project-grade-set"] = facts => facts with { Grade = null },
        ["sponsor-where-grade-asks"] = facts => facts with { Sponsor = null },
        ["resources-asked"] = facts => facts with { ResourceAsk = false },
        ["preliminary-estimate-made"] = facts => facts with { PreliminaryEstimate = false },
        ["decision-chain-drawn"] = facts => facts with { DecisionChainMapped = false },
        ["supply-involved-early"] = facts => facts with { SupplyInvolved = false },
        ["purchasing-involved-early"] = facts => facts with { PurchasingInvolved = false },
        ["finance-involved-early"] = facts => facts with { FinanceInvolved = false },
        ["project-team-appointed"] = facts => facts with { TeamAppointed = false },
        ["project-plan-made"] = facts => facts with { ProjectPlanned = false },
        ["goes-by-tender"] = facts => facts with { Way = ContractWay.DirectNegotiation },
        ["tender-documents-received"] = facts => facts with { TenderReceived = false },
        ["bid-deadline-known"] = facts => facts with { BidDeadline = null },
        ["guidance-plan-made"] = facts => facts with { GuidancePlan = false },
        ["goes-by-direct-negotiation"] = facts => facts with { Way = ContractWay.Tender },
        ["customer-agrees-to-negotiate"] = facts => facts with { DirectNegotiationAgreed = false },
        ["request-for-quotation-received"] = facts => facts with { QuotationRequested = false },
        ["bid-decision-covers"] = facts => facts with { BidDecision = OpportunityCase.Decide(facts, DecisionPoint.Bid, DecisionOutcome.Go, "bid-1") },
        ["decided-5-days-before-deadline"] = facts => facts with { BidDeadline = CalendarDate.Of(OpportunityCase.Now).AddDays(4) },
        ["deadline-not-passed"] = facts => facts with { BidDeadline = CalendarDate.Of(OpportunityCase.Now).AddDays(-1) },
        ["win-chance-at-least-30-percent"] = facts => facts with { WinChance = 0.29m },
        ["estimate-approved-by-finance"] = facts => facts with { EstimateApproved = false },
        ["certainty-fits-bid"] = facts => facts with { Certainty = 0.59m },
        ["pain-power-vision-value-confirmed"] = facts => facts with { VisionConfirmed = false },
        ["proposal-complete"] = facts => facts with { CommercialProposal = false },
        ["delivery-review-done"] = facts => facts with { DeliveryReviewPassed = false },
        ["price-analysis-made"] = facts => facts with { PriceAnalysed = false },
        ["decision-chain-up-to-date"] = facts => facts with { DecisionChainUpdated = false },
        ["supply-opinion-given"] = facts => facts with { SupplyOpinion = false },
        ["purchasing-opinion-given"] = facts => facts with { PurchasingOpinion = false },
        ["finance-opinion-given"] = facts => facts with { FinanceOpinion = false },
        ["negotiation-plan-made"] = facts => facts with { NegotiationPlan = false },
        ["sign-decision-covers"] = facts => facts with { SignDecision = OpportunityCase.Decide(facts, DecisionPoint.Sign, DecisionOutcome.Go, "contract-6") },
        ["submission-was-covered"] = facts => facts with { SubmittedAt = OpportunityCase.Now.AddSeconds(1) },
        ["submission-inside-bid-decision"] = facts => facts with { BidDecision = BidWith(facts, data => data.Level = OrgLevel.RepOffice) },
        ["configuration-and-price-confirmed"] = facts => facts with { ConfigurationConfirmed = false },
        ["contract-clauses-approved"] = facts => facts with { ClausesApproved = false },
        ["contract-dates-set"] = facts => facts with { ContractEnds = facts.ContractStarts },
        ["late-payment-clause-agreed"] = facts => facts with { LatePaymentClause = false },
        ["legal-statement-given"] = facts => facts with { LegalStatement = false },
        ["concessions-logged"] = facts => facts with { ConcessionLog = false },
        ["final-estimate-approved-by-finance"] = facts => facts with { FinalEstimateApproved = false },
        ["margin-not-below-floor"] = facts => facts with { BidDecision = BidWith(facts, data => data.Envelope.Margin = 0.21m) },
        ["signing-checklist-complete"] = facts => facts with { ChecklistAnswered = 35 },
        ["signing-checklist-in-order"] = facts => facts with { ChecklistFailed = 1 },
        ["deliverability-stated-by-fr"] = facts => facts with { DeliverabilityConfirmed = false },
        ["collectability-stated-by-finance"] = facts => facts with { CollectabilityConfirmed = false },
        ["payment-quality-fits-level"] = facts => facts with { PaymentQuality = 39.9m },
        ["control-confirmed-for-signing"] = facts => facts with { ControlConfirmed = false },
        ["our-signatory-named"] = facts => facts with { Signatory = null },
        ["our-signatory-empowered"] = facts => facts with { SignatoryEmpowered = false },
        ["customer-signatory-may-sign"] = facts => facts with { CustomerSignatoryEmpowered = false },
        ["goes-by-call-off"] = facts => facts with { Way = ContractWay.Tender },
        ["frame-contract-named"] = facts => facts with { FrameContract = null },
        ["frame-contract-in-force"] = facts => facts with { FrameEnds = CalendarDate.Of(OpportunityCase.Now) },
        ["within-frame-remainder"] = facts => facts with { FrameRemainder = facts.Amount - 0.01m },
        ["frame-prices-kept"] = facts => facts with { PriceListKept = false },
        ["frame-terms-kept"] = WithLowDeviation,
        ["outside-frame-contract"] = facts => facts with { PriceListKept = true },
        ["give-up-decision-covers"] = facts => facts with { GiveUpDecision = OpportunityCase.Decide(facts, DecisionPoint.Bid, DecisionOutcome.Hold) },
        ["no-bid-decision-covers"] = facts => facts with { GiveUpDecision = OpportunityCase.Decide(facts, DecisionPoint.Initiate, DecisionOutcome.NoGo) },
        ["give-up-reason-given"] = facts => facts with { GiveUpReason = null },
        ["customer-decided-against-us"] = facts => facts with { CustomerChoice = CustomerChoice.Us },
        ["loss-reason-given"] = facts => facts with { LossReason = null },
        ["loss-recorded-in-full"] = facts => facts with { LossRecorded = false },
        ["loss-reviewed"] = facts => facts with { FailureReviewed = false },
        ["loss-reviewed-if-bid"] = facts => facts with { FailureReviewed = false },
        ["hold-reason-given"] = facts => facts with { HoldReason = null },
        ["resume-condition-set"] = facts => facts with { ResumeCondition = null },
        ["hold-review-within-90-days"] = facts => facts with { ReviewOn = CalendarDate.Of(OpportunityCase.Now).AddDays(91) },
        ["keep-on-hold-decision-covers"] = facts => facts with { HoldDecision = OpportunityCase.Decide(facts, DecisionPoint.Initiate, DecisionOutcome.Go) },
        ["resume-condition-is-met"] = facts => facts with { ResumeConditionMet = false },
        ["hold-within-90-days"] = PastTheLimit,
        ["held-before-initiation"] = facts => facts with { HeldIn = OpportunityStage.Approved },
        ["held-before-proposal"] = facts => facts with { HeldIn = OpportunityStage.Bidding },
        ["held-before-submission"] = facts => facts with { HeldIn = OpportunityStage.Submitted },
        ["held-after-submission"] = facts => facts with { HeldIn = OpportunityStage.Bidding },
        ["held-in-negotiation"] = facts => facts with { HeldIn = OpportunityStage.Awarded },
    };

    private static VerifiedDecision BidWith(OpportunityFacts facts, Action<DecisionRecordData> change) =>
        OpportunityCase.Decide(facts, DecisionPoint.Bid, DecisionOutcome.Go, facts.ProposalHash, change);

    private static OpportunityFacts WithRedLine(OpportunityFacts facts) => Decided(facts with { Terms = TermsDeviation.RedLine });

    private static OpportunityFacts WithLowDeviation(OpportunityFacts facts) => Decided(facts with { Terms = TermsDeviation.Low });

    private static OpportunityFacts Decided(OpportunityFacts facts) => facts with
    {
        BidDecision = OpportunityCase.Decide(facts, DecisionPoint.Bid, DecisionOutcome.Go, facts.ProposalHash),
        SignDecision = OpportunityCase.Decide(facts, DecisionPoint.Sign, DecisionOutcome.Go, facts.ContractHash),
    };

    private static OpportunityFacts PastTheLimit(OpportunityFacts facts) => facts with
    {
        HeldOn = CalendarDate.Of(OpportunityCase.Now).AddDays(-91),
        HoldDecision = OpportunityCase.Decide(facts, DecisionPoint.Initiate, DecisionOutcome.Hold, change: data => data.ValidUntil = OpportunityCase.Now),
    };
}
