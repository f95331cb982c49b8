namespace Ltc;

public static partial class OpportunityFact
{
    // Static fields of one partial class are set file by file in no order that the language promises: so the set is made on its first use, not beside them.

    /// <summary>All facts of an opportunity.</summary>
    public static FactSet<OpportunityFacts> All => Holder.Set;

    private static class Holder
    {
        internal static readonly FactSet<OpportunityFacts> Set = new FactSet<OpportunityFacts>(
            "opportunity",
            At, OpportunityId, Way, LeadReference, Customer, OpportunityOwner, Grade, RequiredLevel, LevelRaised, Amount, Currency, Margin,
            Concession, Terms, AccountResponsible, SolutionResponsible, FulfilmentResponsible, Sponsor, RevisionReason, CompliancePassed,
            SanctionsPassed, CreditPassed, StrategicFit, InitiationScore, Certainty, CertaintyScoredOn, PainConfirmed, PowerConfirmed,
            VisionConfirmed, ValueConfirmed, ControlConfirmed, StrongholdConfirmed, ResourceAsk, PreliminaryEstimate, DecisionChainMapped,
            SupplyInvolved, PurchasingInvolved, FinanceInvolved, InitiateDecision, TeamAppointed, ProjectPlanned, TenderReceived, BidDeadline,
            DirectNegotiationAgreed, QuotationRequested, GuidancePlan, TechnicalProposal, CommercialProposal, DeliveryProposal, ProposalHash,
            EstimateApproved, RiskRegistered, RiskReserve, DeliveryReviewPassed, PriceAnalysed, DecisionChainUpdated, SupplyOpinion,
            PurchasingOpinion, FinanceOpinion, WinChance, ProductsSellable, BidDecision, SubmittedAt, CustomerChoice, NegotiationPlan,
            ContractHash, ConfigurationConfirmed, ClausesApproved, ContractStarts, ContractEnds, LatePaymentClause, LegalStatement,
            ConcessionLog, FinalEstimateApproved, ChecklistAnswered, ChecklistFailed, DeliverabilityConfirmed,
            CollectabilityConfirmed, PaymentQuality, SignDecision, Signatory, SignatoryEmpowered, CustomerSignatoryEmpowered, FrameContract,
            FrameStarts, FrameEnds, FrameRemainder, FrameCurrency, PriceListKept, GiveUpDecision, GiveUpReason, HoldDecision, HoldReason,
            ResumeCondition, ResumeConditionMet, ReviewOn, HeldOn, HeldIn, LossReason, LossRecorded, FailureReviewed)
            .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
    }
}
