using System;

namespace Ltc;

/// <summary>What is known about a receivable. A property that is null is not known, which is never the same as no or zero.</summary>
public record struct ReceivableFacts
{
    /// <summary>Which receivable it is.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? ReceivableId { get; set; }

    /// <summary>Whether the customer has accepted the milestone that it is paid for.</summary>
    /// <value>Null is not known.</value>
    public bool? MilestoneAccepted { get; set; }

    /// <summary>Whether order, acceptance and invoice agree.</summary>
    /// <value>Null is not known.</value>
    public bool? ThreeWayMatch { get; set; }

    /// <summary>Whether the customer has received the invoice and did not send it back.</summary>
    /// <value>Null is not known.</value>
    public bool? InvoiceDelivered { get; set; }

    /// <summary>What is to be paid, less credit notes.</summary>
    /// <value>In whole units of the currency; null is not known.</value>
    public decimal? Amount { get; set; }

    /// <summary>What is still to be paid, as <see cref="ReceivableBalance"/> computes it from the amount and its payments.</summary>
    /// <value>Never below zero, and zero when too much was paid; null is not known.</value>
    public decimal? Outstanding { get; set; }

    /// <summary>The part that the customer disputes.</summary>
    /// <value>Zero when nothing is disputed; null is not known.</value>
    public decimal? DisputedAmount { get; set; }

    /// <summary>The currency of all amounts.</summary>
    /// <value>Three letters; null is not known.</value>
    public string? Currency { get; set; }

    /// <summary>The last day on which a payment is in time.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? Due { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Why the customer has not paid.</summary>
    /// <value>Null is not known.</value>
    public NonPaymentCause? Cause { get; set; }

    /// <summary>The last step of the dunning ladder that was taken.</summary>
    /// <value>Null is not known.</value>
    public DunningLevel? LastDunning { get; set; }

    /// <summary>The dispute that freezes a part.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? DisputeId { get; set; }

    /// <summary>The level that has to decide on giving it up.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? DecisionLevel { get; set; }

    /// <summary>The decision that it is given up.</summary>
    /// <value>Null when there is none.</value>
    public VerifiedDecision? WriteOffDecision { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
