using System;

namespace Ltc;

/// <summary>What is known about a dispute. A property that is null is not known, which is never the same as no or zero.</summary>
public record struct DisputeFacts
{
    /// <summary>Which receivable it freezes a part of.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? ReceivableId { get; set; }

    /// <summary>What it is about.</summary>
    /// <value>Null is not known.</value>
    public DisputeCategory? Category { get; set; }

    /// <summary>How much the customer disputes.</summary>
    /// <value>In whole units of the currency of the receivable; null is not known.</value>
    public decimal? DisputedAmount { get; set; }

    /// <summary>What is outstanding on the receivable.</summary>
    /// <value>Never below zero; null is not known.</value>
    public decimal? Outstanding { get; set; }

    /// <summary>The day on which the customer raised it.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? RaisedOn { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Who is responsible for it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Owner { get; set; }

    /// <summary>Who proposes the settlement.</summary>
    /// <value>A person; null is not known.</value>
    public string? Proposer { get; set; }

    /// <summary>Who has authorized the settlement.</summary>
    /// <value>A person; null is not known.</value>
    public string? Authorizer { get; set; }

    /// <summary>Whether the customer has a written proposal.</summary>
    /// <value>Null is not known.</value>
    public bool? ProposalSent { get; set; }

    /// <summary>Whether the customer agrees to the proposal.</summary>
    /// <value>Null while there is no answer.</value>
    public bool? CustomerAgrees { get; set; }

    /// <summary>How much we give up in the settlement.</summary>
    /// <value>In whole units of the currency; null is not known.</value>
    public decimal? Reduction { get; set; }

    /// <summary>Who looks for a settlement now.</summary>
    /// <value>Null is not known.</value>
    public DisputeHolder? HeldBy { get; set; }

    /// <summary>Whether both sides have signed.</summary>
    /// <value>Null is not known.</value>
    public bool? SettlementSigned { get; set; }

    /// <summary>Whether a ruling can no longer be appealed.</summary>
    /// <value>Null is not known.</value>
    public bool? RulingFinal { get; set; }

    /// <summary>Whether the credit note is booked, or none is due.</summary>
    /// <value>Null is not known.</value>
    public bool? ReceivableAdjusted { get; set; }

    /// <summary>Whether the cause and the lesson are recorded.</summary>
    /// <value>Null is not known.</value>
    public bool? CauseRecorded { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
