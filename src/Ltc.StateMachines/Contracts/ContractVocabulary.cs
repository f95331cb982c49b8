namespace Ltc;

/// <summary>Gathers the facts of a contract once every one of them exists; across the files of a partial class nothing promises an order.</summary>
internal static class ContractVocabulary
{
    internal static readonly FactSet<ContractFacts> All = new FactSet<ContractFacts>(
        "contract",
        ContractFact.ContractId, ContractFact.SignLevel, ContractFact.SignedTextHash, ContractFact.RegisteredTextHash,
        ContractFact.FulfilmentDataComplete, ContractFact.InvoicingDataComplete, ContractFact.CollectionDataComplete,
        ContractFact.RevenueDataComplete, ContractFact.ContractRegistered, ContractFact.BriefingHeld,
        ContractFact.DeliveryManager, ContractFact.HandoverAccepted, ContractFact.RisksRegistered, ContractFact.PromisesRegistered,
        ContractFact.EstimateProfit, ContractFact.BudgetProfit, ContractFact.BudgetDeviationApproved, ContractFact.BaselineApproved,
        ContractFact.SupplyInvolved, ContractFact.PurchasingInvolved, ContractFact.FinanceInvolved, ContractFact.TaskOrderIssued, ContractFact.At,
        ContractFact.OpenMilestones, ContractFact.FinalAcceptanceCertified, ContractFact.OpenOrders, ContractFact.OpenShipments,
        ContractFact.OpenInvoices, ContractFact.Receivable, ContractFact.ExceptedReceivable, ContractFact.RetentionInGuarantee,
        ContractFact.WriteOffApproved, ContractFact.Currency, ContractFact.OpenDisputes, ContractFact.OpenClaims, ContractFact.OpenChanges,
        ContractFact.OpenGuarantees, ContractFact.GuaranteeReturnScheduled, ContractFact.WarrantyHandedOver, ContractFact.WarrantyReserveBooked,
        ContractFact.ProjectFinance, ContractFact.FinalAccountApprover, ContractFact.FinalAccountApproved, ContractFact.FinalAccountHash,
        ContractFact.QualityScore, ContractFact.ReviewHeld, ContractFact.Satisfaction, ContractFact.OpenRisks, ContractFact.DocumentsArchived,
        ContractFact.TeamReleased, ContractFact.LessonsFiled, ContractFact.OpenIssuesInside, ContractFact.UnjudgedIssues, ContractFact.FinanceAgrees,
        ContractFact.ClosingDecision, ContractFact.SuspensionReason, ContractFact.ResumeCondition, ContractFact.ResumeConditionMet,
        ContractFact.SuspendedOn, ContractFact.ReviewOn, ContractFact.HoldDecision, ContractFact.DisputeOwner, ContractFact.TerminationReason,
        ContractFact.TerminationTextHash, ContractFact.TerminationDecision, ContractFact.SettlementAgreed, ContractFact.FailureReviewHeld)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
