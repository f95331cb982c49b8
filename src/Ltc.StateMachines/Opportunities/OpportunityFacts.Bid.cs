using System;

namespace Ltc;

public partial record struct OpportunityFacts
{
    /// <summary>Whether the tender documents are in.</summary>
    /// <value>Null is not known.</value>
    public bool? TenderReceived { get; set; }

    /// <summary>The last day on which the bid can be submitted.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? BidDeadline { get; set; }

    /// <summary>Whether the customer has agreed to negotiate without a tender.</summary>
    /// <value>Null is not known.</value>
    public bool? DirectNegotiationAgreed { get; set; }

    /// <summary>Whether the customer has asked for a quotation.</summary>
    /// <value>Null is not known.</value>
    public bool? QuotationRequested { get; set; }

    /// <summary>Whether a plan guides requirements and criteria with a value proposition and control points.</summary>
    /// <value>Null is not known.</value>
    public bool? GuidancePlan { get; set; }

    /// <summary>Whether the technical part of the proposal is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? TechnicalProposal { get; set; }

    /// <summary>Whether the commercial part of the proposal is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? CommercialProposal { get; set; }

    /// <summary>Whether the delivery part of the proposal is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliveryProposal { get; set; }

    /// <summary>The hash of the proposal, a bid or a quotation, that is about to be submitted or was.</summary>
    /// <value>Null or empty is not known.</value>
    public string? ProposalHash { get; set; }

    /// <summary>Whether project finance has reviewed and approved the estimate.</summary>
    /// <value>Null is not known.</value>
    public bool? EstimateApproved { get; set; }

    /// <summary>Whether the risk register is up to date.</summary>
    /// <value>Null is not known.</value>
    public bool? RiskRegistered { get; set; }

    /// <summary>The risk reserve as a share of the estimated cost.</summary>
    /// <value>A fraction, 0.12 for 12 %; null is not known.</value>
    public decimal? RiskReserve { get; set; }

    /// <summary>Whether the delivery review of the bid plan (DRB) is passed.</summary>
    /// <value>Null is not known.</value>
    public bool? DeliveryReviewPassed { get; set; }

    /// <summary>Whether cost, rival and expected prices are analysed.</summary>
    /// <value>Null is not known.</value>
    public bool? PriceAnalysed { get; set; }

    /// <summary>Whether the decision chain is updated for the bid.</summary>
    /// <value>Null is not known.</value>
    public bool? DecisionChainUpdated { get; set; }

    /// <summary>Whether the supply chain has given its opinion on the proposal.</summary>
    /// <value>Null is not known.</value>
    public bool? SupplyOpinion { get; set; }

    /// <summary>Whether purchasing has given its opinion on the proposal.</summary>
    /// <value>Null is not known.</value>
    public bool? PurchasingOpinion { get; set; }

    /// <summary>Whether finance has given its opinion on the proposal.</summary>
    /// <value>Null is not known.</value>
    public bool? FinanceOpinion { get; set; }

    /// <summary>How likely the deal is won.</summary>
    /// <value>A fraction, 0.12 for 12 %; null is not known.</value>
    public decimal? WinChance { get; set; }

    /// <summary>Whether every product offered is on the authorised sellable list.</summary>
    /// <value>Null is not known.</value>
    public bool? ProductsSellable { get; set; }

    /// <summary>The verified bid decision; a quotation needs it too.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? BidDecision { get; set; }

    /// <summary>When the proposal was submitted.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? SubmittedAt { get; set; }

    /// <summary>Whom the customer has chosen.</summary>
    /// <value>Null is not known.</value>
    public CustomerChoice? CustomerChoice { get; set; }
}
