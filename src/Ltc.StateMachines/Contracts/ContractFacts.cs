using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about a contract. A property that is null is not known, which is never the same as no or zero.</summary>
[StructLayout(LayoutKind.Auto)]
public partial record struct ContractFacts
{
    /// <summary>The contract that is asked about.</summary>
    /// <value>The id under which decisions name it; null is not known.</value>
    public string? ContractId { readonly get => _contractId; set => _contractId = value; }

    /// <summary>The level that decided to sign the contract.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? SignLevel { readonly get => _signLevel; set => _signLevel = value; }

    /// <summary>The hash of the text that both sides signed.</summary>
    /// <value>Null is not known.</value>
    public string? SignedTextHash { readonly get => _signedTextHash; set => _signedTextHash = value; }

    /// <summary>The hash of the text that is in the register.</summary>
    /// <value>Null is not known.</value>
    public string? RegisteredTextHash { readonly get => _registeredTextHash; set => _registeredTextHash = value; }

    /// <summary>Whether the base data for fulfilment is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? FulfilmentDataComplete { readonly get => _fulfilmentDataComplete; set => _fulfilmentDataComplete = value; }

    /// <summary>Whether the base data for invoicing is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? InvoicingDataComplete { readonly get => _invoicingDataComplete; set => _invoicingDataComplete = value; }

    /// <summary>Whether the base data for collection is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? CollectionDataComplete { readonly get => _collectionDataComplete; set => _collectionDataComplete = value; }

    /// <summary>Whether the base data for revenue recognition is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? RevenueDataComplete { readonly get => _revenueDataComplete; set => _revenueDataComplete = value; }

    /// <summary>Whether the contract is in the register.</summary>
    /// <value>Null is not known.</value>
    public bool? ContractRegistered { readonly get => _contractRegistered; set => _contractRegistered = value; }

    /// <summary>Whether sales has briefed delivery on the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? BriefingHeld { readonly get => _briefingHeld; set => _briefingHeld = value; }

    /// <summary>Who leads delivery and takes the contract over.</summary>
    /// <value>A person; null is not known.</value>
    public string? DeliveryManager { readonly get => _deliveryManager; set => _deliveryManager = value; }

    /// <summary>Whether delivery has accepted the handover, with minutes.</summary>
    /// <value>Null is not known.</value>
    public bool? HandoverAccepted { readonly get => _handoverAccepted; set => _handoverAccepted = value; }

    /// <summary>Whether the key assumptions and risks are registered.</summary>
    /// <value>Null is not known.</value>
    public bool? RisksRegistered { readonly get => _risksRegistered; set => _risksRegistered = value; }

    /// <summary>Whether every special promise to the customer is registered.</summary>
    /// <value>Null is not known.</value>
    public bool? PromisesRegistered { readonly get => _promisesRegistered; set => _promisesRegistered = value; }

    /// <summary>The profit of the estimate on which the contract was signed.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? EstimateProfit { readonly get => _estimateProfit; set => _estimateProfit = value; }

    /// <summary>The profit of the project budget.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? BudgetProfit { readonly get => _budgetProfit; set => _budgetProfit = value; }

    /// <summary>Whether a budget below the estimate has been approved.</summary>
    /// <value>Null is not known.</value>
    public bool? BudgetDeviationApproved { readonly get => _budgetDeviationApproved; set => _budgetDeviationApproved = value; }

    /// <summary>Whether plan and baseline budget are approved.</summary>
    /// <value>Null is not known.</value>
    public bool? BaselineApproved { readonly get => _baselineApproved; set => _baselineApproved = value; }

    /// <summary>Whether the supply chain has taken part before fulfilment.</summary>
    /// <value>Null is not known.</value>
    public bool? SupplyInvolved { readonly get => _supplyInvolved; set => _supplyInvolved = value; }

    /// <summary>Whether purchasing has taken part before fulfilment.</summary>
    /// <value>Null is not known.</value>
    public bool? PurchasingInvolved { readonly get => _purchasingInvolved; set => _purchasingInvolved = value; }

    /// <summary>Whether project finance has taken part before fulfilment.</summary>
    /// <value>Null is not known.</value>
    public bool? FinanceInvolved { readonly get => _financeInvolved; set => _financeInvolved = value; }

    /// <summary>Whether the delivery task order and the budget are issued.</summary>
    /// <value>Null is not known.</value>
    public bool? TaskOrderIssued { readonly get => _taskOrderIssued; set => _taskOrderIssued = value; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>How many milestones the customer has not accepted.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenMilestones { readonly get => _openMilestones; set => _openMilestones = value; }

    /// <summary>Whether the final acceptance certificate is there.</summary>
    /// <value>Null is not known.</value>
    public bool? FinalAcceptanceCertified { readonly get => _finalAcceptanceCertified; set => _finalAcceptanceCertified = value; }

    /// <summary>How many orders of the contract are not closed.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenOrders { readonly get => _openOrders; set => _openOrders = value; }

    /// <summary>How many shipments are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenShipments { readonly get => _openShipments; set => _openShipments = value; }

    /// <summary>How many invoices are not issued or not matched.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenInvoices { readonly get => _openInvoices; set => _openInvoices = value; }

    /// <summary>What the customer still owes.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? Receivable { readonly get => _receivable; set => _receivable = value; }

    /// <summary>How much of the receivable written exceptions cover.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? ExceptedReceivable { readonly get => _exceptedReceivable; set => _exceptedReceivable = value; }

    /// <summary>Whether the retention has been converted to a guarantee in writing.</summary>
    /// <value>Null is not known.</value>
    public bool? RetentionInGuarantee { readonly get => _retentionInGuarantee; set => _retentionInGuarantee = value; }

    /// <summary>Whether a write-off has been approved in writing.</summary>
    /// <value>Null is not known.</value>
    public bool? WriteOffApproved { readonly get => _writeOffApproved; set => _writeOffApproved = value; }

    /// <summary>The currency of the contract.</summary>
    /// <value>Null is not known.</value>
    public string? Currency { readonly get => _currency; set => _currency = value; }

    /// <summary>How many disputes are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenDisputes { readonly get => _openDisputes; set => _openDisputes = value; }

    /// <summary>How many claims are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenClaims { readonly get => _openClaims; set => _openClaims = value; }

    /// <summary>How many contract changes are under way.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenChanges { readonly get => _openChanges; set => _openChanges = value; }

    /// <summary>How many guarantees and bonds are not returned.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenGuarantees { readonly get => _openGuarantees; set => _openGuarantees = value; }

    /// <summary>Whether the return of every open guarantee has a date.</summary>
    /// <value>Null is not known.</value>
    public bool? GuaranteeReturnScheduled { readonly get => _guaranteeReturnScheduled; set => _guaranteeReturnScheduled = value; }

    /// <summary>Whether the warranty has been handed over to service.</summary>
    /// <value>Null is not known.</value>
    public bool? WarrantyHandedOver { readonly get => _warrantyHandedOver; set => _warrantyHandedOver = value; }

    /// <summary>Whether the cost reserve for the warranty is booked.</summary>
    /// <value>Null is not known.</value>
    public bool? WarrantyReserveBooked { readonly get => _warrantyReserveBooked; set => _warrantyReserveBooked = value; }

    /// <summary>Who answers for the project finance.</summary>
    /// <value>A person; null is not known.</value>
    public string? ProjectFinance { readonly get => _projectFinance; set => _projectFinance = value; }

    /// <summary>Who approved the final account.</summary>
    /// <value>A person; null is not known.</value>
    public string? FinalAccountApprover { readonly get => _finalAccountApprover; set => _finalAccountApprover = value; }

    /// <summary>Whether the final account is approved.</summary>
    /// <value>Null is not known.</value>
    public bool? FinalAccountApproved { readonly get => _finalAccountApproved; set => _finalAccountApproved = value; }

    /// <summary>What identifies the text of the final account.</summary>
    /// <value>Null is not known.</value>
    public string? FinalAccountHash { readonly get => _finalAccountHash; set => _finalAccountHash = value; }

    /// <summary>The contract quality score at the end.</summary>
    /// <value>From 1 to 5; null is not recorded.</value>
    public decimal? QualityScore { readonly get => _qualityScore; set => _qualityScore = value; }

    /// <summary>Whether the closing review has been held, on what went well and what did not.</summary>
    /// <value>Null is not known.</value>
    public bool? ReviewHeld { readonly get => _reviewHeld; set => _reviewHeld = value; }

    /// <summary>The customer satisfaction at the end, as net promoter score.</summary>
    /// <value>From −100 to 100; null is not recorded.</value>
    public decimal? Satisfaction { readonly get => _satisfaction; set => _satisfaction = value; }

    /// <summary>How many risks are neither closed nor transferred.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenRisks { readonly get => _openRisks; set => _openRisks = value; }

    /// <summary>Whether the documents are archived.</summary>
    /// <value>Null is not known.</value>
    public bool? DocumentsArchived { readonly get => _documentsArchived; set => _documentsArchived = value; }

    /// <summary>Whether the team is released.</summary>
    /// <value>Null is not known.</value>
    public bool? TeamReleased { readonly get => _teamReleased; set => _teamReleased = value; }

    /// <summary>Whether the lessons are filed.</summary>
    /// <value>Null is not known.</value>
    public bool? LessonsFiled { readonly get => _lessonsFiled; set => _lessonsFiled = value; }

    /// <summary>How many customer issues inside the contract are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenIssuesInside { readonly get => _openIssuesInside; set => _openIssuesInside = value; }

    /// <summary>How many customer issues nobody has judged to be inside or outside.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? UnjudgedIssues { readonly get => _unjudgedIssues; set => _unjudgedIssues = value; }

    /// <summary>Whether finance agrees that the contract closes.</summary>
    /// <value>Null is not known.</value>
    public bool? FinanceAgrees { readonly get => _financeAgrees; set => _financeAgrees = value; }

    /// <summary>The decision to close, ATCC.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? ClosingDecision { get; set; }

    /// <summary>Why the contract is suspended.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? SuspensionReason { readonly get => _suspensionReason; set => _suspensionReason = value; }

    /// <summary>Under which condition work is taken up again.</summary>
    /// <value>Null is not known.</value>
    public string? ResumeCondition { readonly get => _resumeCondition; set => _resumeCondition = value; }

    /// <summary>Whether the condition for resuming is met.</summary>
    /// <value>Null is not known.</value>
    public bool? ResumeConditionMet { readonly get => _resumeConditionMet; set => _resumeConditionMet = value; }

    /// <summary>On which day the contract was suspended.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? SuspendedOn { readonly get => _suspendedOn; set => _suspendedOn = value; }

    /// <summary>On which day the suspension is looked at again.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ReviewOn { readonly get => _reviewOn; set => _reviewOn = value; }

    /// <summary>The decision to stay suspended.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? HoldDecision { get; set; }

    /// <summary>Who leads the dispute.</summary>
    /// <value>A person; null is not known.</value>
    public string? DisputeOwner { readonly get => _disputeOwner; set => _disputeOwner = value; }

    /// <summary>Why the contract is given up.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? TerminationReason { readonly get => _terminationReason; set => _terminationReason = value; }

    /// <summary>The hash of the notice or agreement that ends the contract.</summary>
    /// <value>Null is not known.</value>
    public string? TerminationTextHash { readonly get => _terminationTextHash; set => _terminationTextHash = value; }

    /// <summary>The decision to give the contract up.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? TerminationDecision { get; set; }

    /// <summary>Whether it is settled what is still delivered, paid and returned.</summary>
    /// <value>Null is not known.</value>
    public bool? SettlementAgreed { readonly get => _settlementAgreed; set => _settlementAgreed = value; }

    /// <summary>Whether the failure has been reviewed.</summary>
    /// <value>Null is not known.</value>
    public bool? FailureReviewHeld { readonly get => _failureReviewHeld; set => _failureReviewHeld = value; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
