using System;

namespace Ltc;

public partial record struct OpportunityFacts
{
    /// <summary>Whether the tender documents are in.</summary>
    /// <value>Null is not known.</value>
    public bool? TenderReceived { readonly get => _tenderReceived; set => _tenderReceived = value; }

    /// <summary>The last day on which the bid can be submitted.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? BidDeadline { readonly get => _bidDeadline; set => _bidDeadline = value; }

    /// <summary>Whether the customer has agreed to negotiate without a tender.</summary>
    /// <value>Null is not known.</value>
    public bool? DirectNegotiationAgreed { readonly get => _directNegotiationAgreed; set => _directNegotiationAgreed = value; }

    /// <summary>Whether the customer has asked for a quotation.</summary>
    /// <value>Null is not known.</value>
    public bool? QuotationRequested { readonly get => _quotationRequested; set => _quotationRequested = value; }

    /// <summary>Whether a plan guides requirements and criteria with a value proposition and control points.</summary>
    /// <value>Null is not known.</value>
    public bool? GuidancePlan { readonly get => _guidancePlan; set => _guidancePlan = value; }

    /// <summary>Whether the technical part of the proposal is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? TechnicalProposal { readonly get => _technicalProposal; set => _technicalProposal = value; }

    /// <summary>Whether the commercial part of the proposal is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? CommercialProposal { readonly get => _commercialProposal; set => _commercialProposal = value; }

    /// <summary>Whether the delivery part of the proposal is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliveryProposal { readonly get => _deliveryProposal; set => _deliveryProposal = value; }

    /// <summary>The hash of the proposal, a bid or a quotation, that is about to be submitted or was.</summary>
    /// <value>Null or empty is not known.</value>
    public string? ProposalHash { readonly get => _proposalHash; set => _proposalHash = value; }

    /// <summary>Whether project finance has reviewed and approved the estimate.</summary>
    /// <value>Null is not known.</value>
    public bool? EstimateApproved { readonly get => _estimateApproved; set => _estimateApproved = value; }

    /// <summary>Whether the risk register is up to date.</summary>
    /// <value>Null is not known.</value>
    public bool? RiskRegistered { readonly get => _riskRegistered; set => _riskRegistered = value; }

    /// <summary>The risk reserve as a share of the estimated cost.</summary>
    /// <value>A fraction, 0.12 for 12 %; null is not known.</value>
    public decimal? RiskReserve { readonly get => _riskReserve; set => _riskReserve = value; }

    /// <summary>Whether the delivery review of the bid plan (DRB) is passed.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliveryReviewPassed { readonly get => _deliveryReviewPassed; set => _deliveryReviewPassed = value; }

    /// <summary>Whether cost, rival and expected prices are analysed.</summary>
    /// <value>Null is not known.</value>
    public bool? PriceAnalysed { readonly get => _priceAnalysed; set => _priceAnalysed = value; }

    /// <summary>Whether the decision chain is updated for the bid.</summary>
    /// <value>Null is not known.</value>
    public bool? DecisionChainUpdated { readonly get => _decisionChainUpdated; set => _decisionChainUpdated = value; }

    /// <summary>Whether the supply chain has given its opinion on the proposal.</summary>
    /// <value>Null is not known.</value>
    public bool? SupplyOpinion { readonly get => _supplyOpinion; set => _supplyOpinion = value; }

    /// <summary>Whether purchasing has given its opinion on the proposal.</summary>
    /// <value>Null is not known.</value>
    public bool? PurchasingOpinion { readonly get => _purchasingOpinion; set => _purchasingOpinion = value; }

    /// <summary>Whether finance has given its opinion on the proposal.</summary>
    /// <value>Null is not known.</value>
    public bool? FinanceOpinion { readonly get => _financeOpinion; set => _financeOpinion = value; }

    /// <summary>How likely the deal is won.</summary>
    /// <value>A fraction, 0.12 for 12 %; null is not known.</value>
    public decimal? WinChance { readonly get => _winChance; set => _winChance = value; }

    /// <summary>Whether every product offered is on the authorised sellable list.</summary>
    /// <value>Null is not known.</value>
    public bool? ProductsSellable { readonly get => _productsSellable; set => _productsSellable = value; }

    /// <summary>The verified bid decision; a quotation needs it too.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? BidDecision { get; set; }

    /// <summary>When the proposal was submitted.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? SubmittedAt { get; set; }

    /// <summary>Whom the customer has chosen.</summary>
    /// <value>Null is not known.</value>
    public CustomerChoice? CustomerChoice { readonly get => _customerChoice; set => _customerChoice = value; }
}
