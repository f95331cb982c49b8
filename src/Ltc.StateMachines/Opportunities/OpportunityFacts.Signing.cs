namespace Ltc;

public partial record struct OpportunityFacts
{
    /// <summary>Whether a plan says what is negotiated by whom inside which limits.</summary>
    /// <value>Null is not known.</value>
    public bool? NegotiationPlan { get; set; }

    /// <summary>The hash of the contract text that is about to be signed.</summary>
    /// <value>Null or empty is not known.</value>
    public string? ContractHash { get; set; }

    /// <summary>Whether configuration and price terms are confirmed: the first step of the sign decision.</summary>
    /// <value>Null is not known.</value>
    public bool? ConfigurationConfirmed { get; set; }

    /// <summary>Whether the clauses are approved: the second step of the sign decision.</summary>
    /// <value>Null is not known.</value>
    public bool? ClausesApproved { get; set; }

    /// <summary>The first day of the contract.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ContractStarts { get; set; }

    /// <summary>The day on which the contract ends.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ContractEnds { get; set; }

    /// <summary>Whether the text has interest or a penalty for late payment.</summary>
    /// <value>Null is not known.</value>
    public bool? LatePaymentClause { get; set; }

    /// <summary>Whether legal states that the text is lawful.</summary>
    /// <value>Null is not known.</value>
    public bool? LegalStatement { get; set; }

    /// <summary>Whether every concession of the negotiation is logged.</summary>
    /// <value>Null is not known.</value>
    public bool? ConcessionLog { get; set; }

    /// <summary>Whether project finance has approved the final estimate.</summary>
    /// <value>Null is not known.</value>
    public bool? FinalEstimateApproved { get; set; }

    /// <summary>How many of the 36 items of the signing checklist are answered.</summary>
    /// <value>Items from 0 to 36; null is not known.</value>
    public decimal? ChecklistAnswered { get; set; }

    /// <summary>How many items of the signing checklist are not in order.</summary>
    /// <value>Items from 0 to 36; null is not known.</value>
    public decimal? ChecklistFailed { get; set; }

    /// <summary>Whether the fulfilment responsible (FR) states that the contract can be delivered; no is a veto.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliverabilityConfirmed { get; set; }

    /// <summary>Whether finance states that the money can be collected.</summary>
    /// <value>Null is not known.</value>
    public bool? CollectabilityConfirmed { get; set; }

    /// <summary>The payment-quality score of the terms.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? PaymentQuality { get; set; }

    /// <summary>The verified sign decision.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? SignDecision { get; set; }

    /// <summary>Who signs for us.</summary>
    /// <value>Null or empty is not known.</value>
    public string? Signatory { get; set; }

    /// <summary>Whether the signatory holds a power of attorney that is valid for this contract.</summary>
    /// <value>Null is not known.</value>
    public bool? SignatoryEmpowered { get; set; }

    /// <summary>Whether the person who signs for the customer may do so.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerSignatoryEmpowered { get; set; }

    /// <summary>The frame contract that is called off.</summary>
    /// <value>Null or empty is not known.</value>
    public string? FrameContract { get; set; }

    /// <summary>The first day of the frame contract.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? FrameStarts { get; set; }

    /// <summary>The day on which the frame contract ends; that day is outside.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? FrameEnds { get; set; }

    /// <summary>What is left of the amount of the frame contract.</summary>
    /// <value>In whole units of its currency; null is not known.</value>
    public decimal? FrameRemainder { get; set; }

    /// <summary>The currency of the frame contract.</summary>
    /// <value>Null or empty is not known.</value>
    public string? FrameCurrency { get; set; }

    /// <summary>Whether every price is on the price list of the frame contract.</summary>
    /// <value>Null is not known.</value>
    public bool? PriceListKept { get; set; }
}
