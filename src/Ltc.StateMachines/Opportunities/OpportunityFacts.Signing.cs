namespace Ltc;

public partial record struct OpportunityFacts
{
    /// <summary>Whether a plan says what is negotiated by whom inside which limits.</summary>
    /// <value>Null is not known.</value>
    public bool? NegotiationPlan { readonly get => _negotiationPlan; set => _negotiationPlan = value; }

    /// <summary>The hash of the contract text that is about to be signed.</summary>
    /// <value>Null or empty is not known.</value>
    public string? ContractHash { readonly get => _contractHash; set => _contractHash = value; }

    /// <summary>Whether configuration and price terms are confirmed: the first step of the sign decision.</summary>
    /// <value>Null is not known.</value>
    public bool? ConfigurationConfirmed { readonly get => _configurationConfirmed; set => _configurationConfirmed = value; }

    /// <summary>Whether the clauses are approved: the second step of the sign decision.</summary>
    /// <value>Null is not known.</value>
    public bool? ClausesApproved { readonly get => _clausesApproved; set => _clausesApproved = value; }

    /// <summary>The first day of the contract.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ContractStarts { readonly get => _contractStarts; set => _contractStarts = value; }

    /// <summary>The day on which the contract ends.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ContractEnds { readonly get => _contractEnds; set => _contractEnds = value; }

    /// <summary>Whether the text has interest or a penalty for late payment.</summary>
    /// <value>Null is not known.</value>
    public bool? LatePaymentClause { readonly get => _latePaymentClause; set => _latePaymentClause = value; }

    /// <summary>Whether legal states that the text is lawful.</summary>
    /// <value>Null is not known.</value>
    public bool? LegalStatement { readonly get => _legalStatement; set => _legalStatement = value; }

    /// <summary>Whether every concession of the negotiation is logged.</summary>
    /// <value>Null is not known.</value>
    public bool? ConcessionLog { readonly get => _concessionLog; set => _concessionLog = value; }

    /// <summary>Whether project finance has approved the final estimate.</summary>
    /// <value>Null is not known.</value>
    public bool? FinalEstimateApproved { readonly get => _finalEstimateApproved; set => _finalEstimateApproved = value; }

    /// <summary>How many of the 36 items of the signing checklist are answered.</summary>
    /// <value>Items from 0 to 36; null is not known.</value>
    public decimal? ChecklistAnswered { readonly get => _checklistAnswered; set => _checklistAnswered = value; }

    /// <summary>How many items of the signing checklist are not in order.</summary>
    /// <value>Items from 0 to 36; null is not known.</value>
    public decimal? ChecklistFailed { readonly get => _checklistFailed; set => _checklistFailed = value; }

    /// <summary>Whether the fulfilment responsible (FR) states that the contract can be delivered; no is a veto.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliverabilityConfirmed { readonly get => _deliverabilityConfirmed; set => _deliverabilityConfirmed = value; }

    /// <summary>Whether finance states that the money can be collected.</summary>
    /// <value>Null is not known.</value>
    public bool? CollectabilityConfirmed { readonly get => _collectabilityConfirmed; set => _collectabilityConfirmed = value; }

    /// <summary>The payment-quality score of the terms.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? PaymentQuality { readonly get => _paymentQuality; set => _paymentQuality = value; }

    /// <summary>The verified sign decision.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? SignDecision { get; set; }

    /// <summary>Who signs for us.</summary>
    /// <value>Null or empty is not known.</value>
    public string? Signatory { readonly get => _signatory; set => _signatory = value; }

    /// <summary>Whether the signatory holds a power of attorney that is valid for this contract.</summary>
    /// <value>Null is not known.</value>
    public bool? SignatoryEmpowered { readonly get => _signatoryEmpowered; set => _signatoryEmpowered = value; }

    /// <summary>Whether the person who signs for the customer may do so.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerSignatoryEmpowered { readonly get => _customerSignatoryEmpowered; set => _customerSignatoryEmpowered = value; }

    /// <summary>The frame contract that is called off.</summary>
    /// <value>Null or empty is not known.</value>
    public string? FrameContract { readonly get => _frameContract; set => _frameContract = value; }

    /// <summary>The first day of the frame contract.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? FrameStarts { readonly get => _frameStarts; set => _frameStarts = value; }

    /// <summary>The day on which the frame contract ends; that day is outside.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? FrameEnds { readonly get => _frameEnds; set => _frameEnds = value; }

    /// <summary>What is left of the amount of the frame contract.</summary>
    /// <value>In whole units of its currency; null is not known.</value>
    public decimal? FrameRemainder { readonly get => _frameRemainder; set => _frameRemainder = value; }

    /// <summary>The currency of the frame contract.</summary>
    /// <value>Null or empty is not known.</value>
    public string? FrameCurrency { readonly get => _frameCurrency; set => _frameCurrency = value; }

    /// <summary>Whether every price is on the price list of the frame contract.</summary>
    /// <value>Null is not known.</value>
    public bool? PriceListKept { readonly get => _priceListKept; set => _priceListKept = value; }
}
