using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about a dispute. A property that is null is not known, which is never the same as no or zero.</summary>
[StructLayout(LayoutKind.Auto)]
public partial record struct DisputeFacts
{
    /// <summary>Which receivable it freezes a part of.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? ReceivableId { readonly get => _receivableId; set => _receivableId = value; }

    /// <summary>What it is about.</summary>
    /// <value>Null is not known.</value>
    public DisputeCategory? Category { readonly get => _category; set => _category = value; }

    /// <summary>How much the customer disputes.</summary>
    /// <value>In whole units of the currency of the receivable; null is not known.</value>
    public decimal? DisputedAmount { readonly get => _disputedAmount; set => _disputedAmount = value; }

    /// <summary>What is outstanding on the receivable.</summary>
    /// <value>Never below zero; null is not known.</value>
    public decimal? Outstanding { readonly get => _outstanding; set => _outstanding = value; }

    /// <summary>The day on which the customer raised it.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? RaisedOn { readonly get => _raisedOn; set => _raisedOn = value; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Who is responsible for it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Owner { readonly get => _owner; set => _owner = value; }

    /// <summary>Who proposes the settlement.</summary>
    /// <value>A person; null is not known.</value>
    public string? Proposer { readonly get => _proposer; set => _proposer = value; }

    /// <summary>Who has authorized the settlement.</summary>
    /// <value>A person; null is not known.</value>
    public string? Authorizer { readonly get => _authorizer; set => _authorizer = value; }

    /// <summary>Whether the customer has a written proposal.</summary>
    /// <value>Null is not known.</value>
    public bool? ProposalSent { readonly get => _proposalSent; set => _proposalSent = value; }

    /// <summary>Whether the customer agrees to the proposal.</summary>
    /// <value>Null while there is no answer.</value>
    public bool? CustomerAgrees { readonly get => _customerAgrees; set => _customerAgrees = value; }

    /// <summary>How much we give up in the settlement.</summary>
    /// <value>In whole units of the currency; null is not known.</value>
    public decimal? Reduction { readonly get => _reduction; set => _reduction = value; }

    /// <summary>Who looks for a settlement now.</summary>
    /// <value>Null is not known.</value>
    public DisputeHolder? HeldBy { readonly get => _heldBy; set => _heldBy = value; }

    /// <summary>Whether both sides have signed.</summary>
    /// <value>Null is not known.</value>
    public bool? SettlementSigned { readonly get => _settlementSigned; set => _settlementSigned = value; }

    /// <summary>Whether a ruling can no longer be appealed.</summary>
    /// <value>Null is not known.</value>
    public bool? RulingFinal { readonly get => _rulingFinal; set => _rulingFinal = value; }

    /// <summary>Whether the credit note is booked, or none is due.</summary>
    /// <value>Null is not known.</value>
    public bool? ReceivableAdjusted { readonly get => _receivableAdjusted; set => _receivableAdjusted = value; }

    /// <summary>Whether the cause and the lesson are recorded.</summary>
    /// <value>Null is not known.</value>
    public bool? CauseRecorded { readonly get => _causeRecorded; set => _causeRecorded = value; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
