using System;

namespace Ltc;

/// <summary>What is known about a contract. A property that is null is not known, which is never the same as no or zero.</summary>
public record struct ContractFacts
{
    /// <summary>The contract that is asked about.</summary>
    /// <value>The id under which decisions name it; null is not known.</value>
    public string? ContractId { get; set; }

    /// <summary>The level that decided to sign the contract.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? SignLevel { get; set; }

    /// <summary>The hash of the text that both sides signed.</summary>
    /// <value>Null is not known.</value>
    public string? SignedTextHash { get; set; }

    /// <summary>The hash of the text that is in the register.</summary>
    /// <value>Null is not known.</value>
    public string? RegisteredTextHash { get; set; }

    /// <summary>Whether the base data for fulfilment is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? FulfilmentDataComplete { get; set; }

    /// <summary>Whether the base data for invoicing is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? InvoicingDataComplete { get; set; }

    /// <summary>Whether the base data for collection is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? CollectionDataComplete { get; set; }

    /// <summary>Whether the base data for revenue recognition is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? RevenueDataComplete { get; set; }

    /// <summary>Whether the contract is in the register.</summary>
    /// <value>Null is not known.</value>
    public bool? ContractRegistered { get; set; }

    /// <summary>Whether sales has briefed delivery on the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? BriefingHeld { get; set; }

    /// <summary>Who leads delivery and takes the contract over.</summary>
    /// <value>A person; null is not known.</value>
    public string? DeliveryManager { get; set; }

    /// <summary>Whether delivery has accepted the handover, with minutes.</summary>
    /// <value>Null is not known.</value>
    public bool? HandoverAccepted { get; set; }

    /// <summary>Whether the key assumptions and risks are registered.</summary>
    /// <value>Null is not known.</value>
    public bool? RisksRegistered { get; set; }

    /// <summary>Whether every special promise to the customer is registered.</summary>
    /// <value>Null is not known.</value>
    public bool? PromisesRegistered { get; set; }

    /// <summary>The profit of the estimate on which the contract was signed.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? EstimateProfit { get; set; }

    /// <summary>The profit of the project budget.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? BudgetProfit { get; set; }

    /// <summary>Whether a budget below the estimate has been approved.</summary>
    /// <value>Null is not known.</value>
    public bool? BudgetDeviationApproved { get; set; }

    /// <summary>Whether plan and baseline budget are approved.</summary>
    /// <value>Null is not known.</value>
    public bool? BaselineApproved { get; set; }

    /// <summary>Whether the supply chain has taken part before fulfilment.</summary>
    /// <value>Null is not known.</value>
    public bool? SupplyInvolved { get; set; }

    /// <summary>Whether purchasing has taken part before fulfilment.</summary>
    /// <value>Null is not known.</value>
    public bool? PurchasingInvolved { get; set; }

    /// <summary>Whether project finance has taken part before fulfilment.</summary>
    /// <value>Null is not known.</value>
    public bool? FinanceInvolved { get; set; }

    /// <summary>Whether the delivery task order and the budget are issued.</summary>
    /// <value>Null is not known.</value>
    public bool? TaskOrderIssued { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>How many milestones the customer has not accepted.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenMilestones { get; set; }

    /// <summary>Whether the final acceptance certificate is there.</summary>
    /// <value>Null is not known.</value>
    public bool? FinalAcceptanceCertified { get; set; }

    /// <summary>How many orders of the contract are not closed.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenOrders { get; set; }

    /// <summary>How many shipments are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenShipments { get; set; }

    /// <summary>How many invoices are not issued or not matched.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenInvoices { get; set; }

    /// <summary>What the customer still owes.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? Receivable { get; set; }

    /// <summary>How much of the receivable written exceptions cover.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? ExceptedReceivable { get; set; }

    /// <summary>Whether the retention has been converted to a guarantee in writing.</summary>
    /// <value>Null is not known.</value>
    public bool? RetentionInGuarantee { get; set; }

    /// <summary>Whether a write-off has been approved in writing.</summary>
    /// <value>Null is not known.</value>
    public bool? WriteOffApproved { get; set; }

    /// <summary>The currency of the contract.</summary>
    /// <value>Null is not known.</value>
    public string? Currency { get; set; }

    /// <summary>How many disputes are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenDisputes { get; set; }

    /// <summary>How many claims are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenClaims { get; set; }

    /// <summary>How many contract changes are under way.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenChanges { get; set; }

    /// <summary>How many guarantees and bonds are not returned.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenGuarantees { get; set; }

    /// <summary>Whether the return of every open guarantee has a date.</summary>
    /// <value>Null is not known.</value>
    public bool? GuaranteeReturnScheduled { get; set; }

    /// <summary>Whether the warranty has been handed over to service.</summary>
    /// <value>Null is not known.</value>
    public bool? WarrantyHandedOver { get; set; }

    /// <summary>Whether the cost reserve for the warranty is booked.</summary>
    /// <value>Null is not known.</value>
    public bool? WarrantyReserveBooked { get; set; }

    /// <summary>Who answers for the project finance.</summary>
    /// <value>A person; null is not known.</value>
    public string? ProjectFinance { get; set; }

    /// <summary>Who approved the final account.</summary>
    /// <value>A person; null is not known.</value>
    public string? FinalAccountApprover { get; set; }

    /// <summary>Whether the final account is approved.</summary>
    /// <value>Null is not known.</value>
    public bool? FinalAccountApproved { get; set; }

    /// <summary>What identifies the text of the final account.</summary>
    /// <value>Null is not known.</value>
    public string? FinalAccountHash { get; set; }

    /// <summary>The contract quality score at the end.</summary>
    /// <value>From 1 to 5; null is not recorded.</value>
    public decimal? QualityScore { get; set; }

    /// <summary>Whether the closing review has been held, on what went well and what did not.</summary>
    /// <value>Null is not known.</value>
    public bool? ReviewHeld { get; set; }

    /// <summary>The customer satisfaction at the end, as net promoter score.</summary>
    /// <value>From −100 to 100; null is not recorded.</value>
    public decimal? Satisfaction { get; set; }

    /// <summary>How many risks are neither closed nor transferred.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenRisks { get; set; }

    /// <summary>Whether the documents are archived.</summary>
    /// <value>Null is not known.</value>
    public bool? DocumentsArchived { get; set; }

    /// <summary>Whether the team is released.</summary>
    /// <value>Null is not known.</value>
    public bool? TeamReleased { get; set; }

    /// <summary>Whether the lessons are filed.</summary>
    /// <value>Null is not known.</value>
    public bool? LessonsFiled { get; set; }

    /// <summary>How many customer issues inside the contract are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenIssuesInside { get; set; }

    /// <summary>How many customer issues nobody has judged to be inside or outside.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? UnjudgedIssues { get; set; }

    /// <summary>Whether finance agrees that the contract closes.</summary>
    /// <value>Null is not known.</value>
    public bool? FinanceAgrees { get; set; }

    /// <summary>The decision to close, ATCC.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? ClosingDecision { get; set; }

    /// <summary>Why the contract is suspended.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? SuspensionReason { get; set; }

    /// <summary>Under which condition work is taken up again.</summary>
    /// <value>Null is not known.</value>
    public string? ResumeCondition { get; set; }

    /// <summary>Whether the condition for resuming is met.</summary>
    /// <value>Null is not known.</value>
    public bool? ResumeConditionMet { get; set; }

    /// <summary>On which day the contract was suspended.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? SuspendedOn { get; set; }

    /// <summary>On which day the suspension is looked at again.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ReviewOn { get; set; }

    /// <summary>The decision to stay suspended.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? HoldDecision { get; set; }

    /// <summary>Who leads the dispute.</summary>
    /// <value>A person; null is not known.</value>
    public string? DisputeOwner { get; set; }

    /// <summary>Why the contract is given up.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? TerminationReason { get; set; }

    /// <summary>The hash of the notice or agreement that ends the contract.</summary>
    /// <value>Null is not known.</value>
    public string? TerminationTextHash { get; set; }

    /// <summary>The decision to give the contract up.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? TerminationDecision { get; set; }

    /// <summary>Whether it is settled what is still delivered, paid and returned.</summary>
    /// <value>Null is not known.</value>
    public bool? SettlementAgreed { get; set; }

    /// <summary>Whether the failure has been reviewed.</summary>
    /// <value>Null is not known.</value>
    public bool? FailureReviewHeld { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
