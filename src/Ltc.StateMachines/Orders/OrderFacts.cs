using System;

namespace Ltc;

/// <summary>What is known about an order. A property that is null is not known, which is never the same as no or zero.</summary>
public record struct OrderFacts
{
    /// <summary>The contract that the order is booked on.</summary>
    /// <value>Null is not known.</value>
    public string? ContractId { get; set; }

    /// <summary>The contract that the order of the customer names.</summary>
    /// <value>Null is not known.</value>
    public string? OrderContractId { get; set; }

    /// <summary>Where the contract of the order stands.</summary>
    /// <value>Null is not known.</value>
    public ContractStage? ContractStage { get; set; }

    /// <summary>Whether items, quantities and configuration are those of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? ScopeMatches { get; set; }

    /// <summary>Whether the prices are those of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? PriceMatches { get; set; }

    /// <summary>Whether delivery and payment terms are those of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? TermsMatch { get; set; }

    /// <summary>How much is ordered.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? OrderAmount { get; set; }

    /// <summary>What the contract still allows to be ordered.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? ContractOpenAmount { get; set; }

    /// <summary>Whether the supply chain has committed itself to the dates.</summary>
    /// <value>Null is not known.</value>
    public bool? SupplyCommitted { get; set; }

    /// <summary>Whether purchasing has committed itself to what is bought in.</summary>
    /// <value>Null is not known.</value>
    public bool? PurchasingCommitted { get; set; }

    /// <summary>Whether finance has the invoices and payments in its plan.</summary>
    /// <value>Null is not known.</value>
    public bool? BillingPlanSet { get; set; }

    /// <summary>Whether an advance is due and not paid.</summary>
    /// <value>Null is not known.</value>
    public bool? AdvanceOutstanding { get; set; }

    /// <summary>Whether a delivery hold is on the customer.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliveryHold { get; set; }

    /// <summary>Whether this order is the disputed part of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? OrderDisputed { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>When ATI let the opportunity go ahead.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? InitiatedOn { get; set; }

    /// <summary>When the order came in; without an order of its own, when the contract took effect.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? ReceivedOn { get; set; }

    /// <summary>When the order was confirmed to the customer.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? ConfirmedOn { get; set; }

    /// <summary>When everything was ready to ship.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? ReadyOn { get; set; }

    /// <summary>When everything was at the site of the customer.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? DeliveredOn { get; set; }

    /// <summary>The date of the preliminary acceptance certificate.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? PacOn { get; set; }

    /// <summary>The date of the final acceptance certificate.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? FacOn { get; set; }

    /// <summary>When the last invoice was issued.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? InvoicedOn { get; set; }

    /// <summary>When the last payment came in.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? PaidOn { get; set; }

    /// <summary>How many shipments are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenShipments { get; set; }

    /// <summary>How many shipments have left.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? ShipmentsMade { get; set; }

    /// <summary>Whether the delivery notes are signed and filed.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliveryEvidence { get; set; }

    /// <summary>Whether the customer has signed the preliminary acceptance certificate.</summary>
    /// <value>Null is not known.</value>
    public bool? PacCertified { get; set; }

    /// <summary>Whether the preliminary acceptance certificate is filed.</summary>
    /// <value>Null is not known.</value>
    public bool? PacFiled { get; set; }

    /// <summary>Whether the customer has signed the final acceptance certificate.</summary>
    /// <value>Null is not known.</value>
    public bool? FacCertified { get; set; }

    /// <summary>Whether the final acceptance certificate is filed.</summary>
    /// <value>Null is not known.</value>
    public bool? FacFiled { get; set; }

    /// <summary>How many defects of the acceptance are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenDefects { get; set; }

    /// <summary>Whether the customer has accepted the milestone that is invoiced.</summary>
    /// <value>Null is not known.</value>
    public bool? MilestoneAccepted { get; set; }

    /// <summary>What the order says that the milestone costs.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? MilestoneAmount { get; set; }

    /// <summary>What the acceptance of the milestone says.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? AcceptedAmount { get; set; }

    /// <summary>What the invoice says.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? InvoiceAmount { get; set; }

    /// <summary>Whether the invoice is checked for accuracy.</summary>
    /// <value>Null is not known.</value>
    public bool? InvoiceChecked { get; set; }

    /// <summary>What has been invoiced so far, less credit notes.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? InvoicedAmount { get; set; }

    /// <summary>How many invoices do not match order and acceptance.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? UnmatchedInvoices { get; set; }

    /// <summary>Why the order is cancelled.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? CancelReason { get; set; }

    /// <summary>Whether the customer agrees to cancel, in writing.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerAgrees { get; set; }

    /// <summary>Whether a contract change that takes the order out is in force.</summary>
    /// <value>Null is not known.</value>
    public bool? CancellingChangeApplied { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
