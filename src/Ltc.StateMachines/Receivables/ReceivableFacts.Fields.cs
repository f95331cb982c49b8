namespace Ltc;

/// <summary>The fields behind the properties, at which the facts of the vocabulary point.</summary>
public partial record struct ReceivableFacts
{
    internal string? _receivableId;
    internal bool? _milestoneAccepted;
    internal bool? _threeWayMatch;
    internal bool? _invoiceDelivered;
    internal decimal? _amount;
    internal decimal? _outstanding;
    internal decimal? _disputedAmount;
    internal string? _currency;
    internal CalendarDate? _due;
    internal NonPaymentCause? _cause;
    internal DunningLevel? _lastDunning;
    internal string? _disputeId;
    internal OrgLevel? _decisionLevel;
}
