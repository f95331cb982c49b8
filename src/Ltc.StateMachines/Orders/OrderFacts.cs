using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about an order. A property that is null is not known, which is never the same as no or zero.</summary>
[StructLayout(LayoutKind.Auto)]
public partial record struct OrderFacts
{
    /// <summary>The contract that the order is booked on.</summary>
    /// <value>Null is not known.</value>
    public string? ContractId { readonly get => _contractId; set => _contractId = value; }

    /// <summary>The contract that the order of the customer names.</summary>
    /// <value>Null is not known.</value>
    public string? OrderContractId { readonly get => _orderContractId; set => _orderContractId = value; }

    /// <summary>Where the contract of the order stands.</summary>
    /// <value>Null is not known.</value>
    public ContractStage? ContractStage { readonly get => _contractStage; set => _contractStage = value; }

    /// <summary>Whether items, quantities and configuration are those of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? ScopeMatches { readonly get => _scopeMatches; set => _scopeMatches = value; }

    /// <summary>Whether the prices are those of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? PriceMatches { readonly get => _priceMatches; set => _priceMatches = value; }

    /// <summary>Whether delivery and payment terms are those of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? TermsMatch { readonly get => _termsMatch; set => _termsMatch = value; }

    /// <summary>How much is ordered.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? OrderAmount { readonly get => _orderAmount; set => _orderAmount = value; }

    /// <summary>What the contract still allows to be ordered.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? ContractOpenAmount { readonly get => _contractOpenAmount; set => _contractOpenAmount = value; }

    /// <summary>Whether the supply chain has committed itself to the dates.</summary>
    /// <value>Null is not known.</value>
    public bool? SupplyCommitted { readonly get => _supplyCommitted; set => _supplyCommitted = value; }

    /// <summary>Whether purchasing has committed itself to what is bought in.</summary>
    /// <value>Null is not known.</value>
    public bool? PurchasingCommitted { readonly get => _purchasingCommitted; set => _purchasingCommitted = value; }

    /// <summary>Whether finance has the invoices and payments in its plan.</summary>
    /// <value>Null is not known.</value>
    public bool? BillingPlanSet { readonly get => _billingPlanSet; set => _billingPlanSet = value; }

    /// <summary>Whether an advance is due and not paid.</summary>
    /// <value>Null is not known.</value>
    public bool? AdvanceOutstanding { readonly get => _advanceOutstanding; set => _advanceOutstanding = value; }

    /// <summary>Whether a delivery hold is on the customer.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliveryHold { readonly get => _deliveryHold; set => _deliveryHold = value; }

    /// <summary>Whether this order is the disputed part of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? OrderDisputed { readonly get => _orderDisputed; set => _orderDisputed = value; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>When ATI let the opportunity go ahead.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? InitiatedOn { readonly get => _initiatedOn; set => _initiatedOn = value; }

    /// <summary>When the order came in; without an order of its own, when the contract took effect.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? ReceivedOn { readonly get => _receivedOn; set => _receivedOn = value; }

    /// <summary>When the order was confirmed to the customer.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? ConfirmedOn { readonly get => _confirmedOn; set => _confirmedOn = value; }

    /// <summary>When everything was ready to ship.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? ReadyOn { readonly get => _readyOn; set => _readyOn = value; }

    /// <summary>When everything was at the site of the customer.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? DeliveredOn { readonly get => _deliveredOn; set => _deliveredOn = value; }

    /// <summary>The date of the preliminary acceptance certificate.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? PacOn { readonly get => _pacOn; set => _pacOn = value; }

    /// <summary>The date of the final acceptance certificate.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? FacOn { readonly get => _facOn; set => _facOn = value; }

    /// <summary>When the last invoice was issued.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? InvoicedOn { readonly get => _invoicedOn; set => _invoicedOn = value; }

    /// <summary>When the last payment came in.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? PaidOn { readonly get => _paidOn; set => _paidOn = value; }

    /// <summary>How many shipments are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenShipments { readonly get => _openShipments; set => _openShipments = value; }

    /// <summary>How many shipments have left.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? ShipmentsMade { readonly get => _shipmentsMade; set => _shipmentsMade = value; }

    /// <summary>Whether the delivery notes are signed and filed.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliveryEvidence { readonly get => _deliveryEvidence; set => _deliveryEvidence = value; }

    /// <summary>Whether the customer has signed the preliminary acceptance certificate.</summary>
    /// <value>Null is not known.</value>
    public bool? PacCertified { readonly get => _pacCertified; set => _pacCertified = value; }

    /// <summary>Whether the preliminary acceptance certificate is filed.</summary>
    /// <value>Null is not known.</value>
    public bool? PacFiled { readonly get => _pacFiled; set => _pacFiled = value; }

    /// <summary>Whether the customer has signed the final acceptance certificate.</summary>
    /// <value>Null is not known.</value>
    public bool? FacCertified { readonly get => _facCertified; set => _facCertified = value; }

    /// <summary>Whether the final acceptance certificate is filed.</summary>
    /// <value>Null is not known.</value>
    public bool? FacFiled { readonly get => _facFiled; set => _facFiled = value; }

    /// <summary>How many defects of the acceptance are open.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? OpenDefects { readonly get => _openDefects; set => _openDefects = value; }

    /// <summary>Whether the customer has accepted the milestone that is invoiced.</summary>
    /// <value>Null is not known.</value>
    public bool? MilestoneAccepted { readonly get => _milestoneAccepted; set => _milestoneAccepted = value; }

    /// <summary>What the order says that the milestone costs.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? MilestoneAmount { readonly get => _milestoneAmount; set => _milestoneAmount = value; }

    /// <summary>What the acceptance of the milestone says.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? AcceptedAmount { readonly get => _acceptedAmount; set => _acceptedAmount = value; }

    /// <summary>What the invoice says.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? InvoiceAmount { readonly get => _invoiceAmount; set => _invoiceAmount = value; }

    /// <summary>Whether the invoice is checked for accuracy.</summary>
    /// <value>Null is not known.</value>
    public bool? InvoiceChecked { readonly get => _invoiceChecked; set => _invoiceChecked = value; }

    /// <summary>What has been invoiced so far, less credit notes.</summary>
    /// <value>In the currency of the order; null is not known.</value>
    public decimal? InvoicedAmount { readonly get => _invoicedAmount; set => _invoicedAmount = value; }

    /// <summary>How many invoices do not match order and acceptance.</summary>
    /// <value>A count from 0; null is not known.</value>
    public decimal? UnmatchedInvoices { readonly get => _unmatchedInvoices; set => _unmatchedInvoices = value; }

    /// <summary>Why the order is cancelled.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? CancelReason { readonly get => _cancelReason; set => _cancelReason = value; }

    /// <summary>Whether the customer agrees to cancel, in writing.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerAgrees { readonly get => _customerAgrees; set => _customerAgrees = value; }

    /// <summary>Whether a contract change that takes the order out is in force.</summary>
    /// <value>Null is not known.</value>
    public bool? CancellingChangeApplied { readonly get => _cancellingChangeApplied; set => _cancellingChangeApplied = value; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
