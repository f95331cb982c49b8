namespace Ltc;

/// <summary>The fields behind the properties, at which the facts of the vocabulary point.</summary>
public partial record struct OrderFacts
{
    internal string? _contractId;
    internal string? _orderContractId;
    internal ContractStage? _contractStage;
    internal bool? _scopeMatches;
    internal bool? _priceMatches;
    internal bool? _termsMatch;
    internal decimal? _orderAmount;
    internal decimal? _contractOpenAmount;
    internal bool? _supplyCommitted;
    internal bool? _purchasingCommitted;
    internal bool? _billingPlanSet;
    internal bool? _advanceOutstanding;
    internal bool? _deliveryHold;
    internal bool? _orderDisputed;
    internal CalendarDate? _initiatedOn;
    internal CalendarDate? _receivedOn;
    internal CalendarDate? _confirmedOn;
    internal CalendarDate? _readyOn;
    internal CalendarDate? _deliveredOn;
    internal CalendarDate? _pacOn;
    internal CalendarDate? _facOn;
    internal CalendarDate? _invoicedOn;
    internal CalendarDate? _paidOn;
    internal decimal? _openShipments;
    internal decimal? _shipmentsMade;
    internal bool? _deliveryEvidence;
    internal bool? _pacCertified;
    internal bool? _pacFiled;
    internal bool? _facCertified;
    internal bool? _facFiled;
    internal decimal? _openDefects;
    internal bool? _milestoneAccepted;
    internal decimal? _milestoneAmount;
    internal decimal? _acceptedAmount;
    internal decimal? _invoiceAmount;
    internal bool? _invoiceChecked;
    internal decimal? _invoicedAmount;
    internal decimal? _unmatchedInvoices;
    internal string? _cancelReason;
    internal bool? _customerAgrees;
    internal bool? _cancellingChangeApplied;
}
