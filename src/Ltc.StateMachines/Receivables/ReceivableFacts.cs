using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about a receivable. A property that is null is not known, which is never the same as no or zero.</summary>
[StructLayout(LayoutKind.Auto)]
public partial record struct ReceivableFacts
{
    /// <summary>Which receivable it is.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? ReceivableId { readonly get => _receivableId; set => _receivableId = value; }

    /// <summary>Whether the customer has accepted the milestone that it is paid for.</summary>
    /// <value>Null is not known.</value>
    public bool? MilestoneAccepted { readonly get => _milestoneAccepted; set => _milestoneAccepted = value; }

    /// <summary>Whether order, acceptance and invoice agree.</summary>
    /// <value>Null is not known.</value>
    public bool? ThreeWayMatch { readonly get => _threeWayMatch; set => _threeWayMatch = value; }

    /// <summary>Whether the customer has received the invoice and did not send it back.</summary>
    /// <value>Null is not known.</value>
    public bool? InvoiceDelivered { readonly get => _invoiceDelivered; set => _invoiceDelivered = value; }

    /// <summary>What is to be paid, less credit notes.</summary>
    /// <value>In whole units of the currency; null is not known.</value>
    public decimal? Amount { readonly get => _amount; set => _amount = value; }

    /// <summary>What is still to be paid, as <see cref="ReceivableBalance"/> computes it from the amount and its payments.</summary>
    /// <value>Never below zero, and zero when too much was paid; null is not known.</value>
    public decimal? Outstanding { readonly get => _outstanding; set => _outstanding = value; }

    /// <summary>The part that the customer disputes.</summary>
    /// <value>Zero when nothing is disputed; null is not known.</value>
    public decimal? DisputedAmount { readonly get => _disputedAmount; set => _disputedAmount = value; }

    /// <summary>The currency of all amounts.</summary>
    /// <value>Three letters; null is not known.</value>
    public string? Currency { readonly get => _currency; set => _currency = value; }

    /// <summary>The last day on which a payment is in time.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? Due { readonly get => _due; set => _due = value; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Why the customer has not paid.</summary>
    /// <value>Null is not known.</value>
    public NonPaymentCause? Cause { readonly get => _cause; set => _cause = value; }

    /// <summary>The last step of the dunning ladder that was taken.</summary>
    /// <value>Null is not known.</value>
    public DunningLevel? LastDunning { readonly get => _lastDunning; set => _lastDunning = value; }

    /// <summary>The dispute that freezes a part.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? DisputeId { readonly get => _disputeId; set => _disputeId = value; }

    /// <summary>The level that has to decide on giving it up.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? DecisionLevel { readonly get => _decisionLevel; set => _decisionLevel = value; }

    /// <summary>The decision that it is given up.</summary>
    /// <value>Null when there is none.</value>
    public VerifiedDecision? WriteOffDecision { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
