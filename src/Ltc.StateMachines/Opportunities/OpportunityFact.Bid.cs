namespace Ltc;

public static partial class OpportunityFact
{
    /// <summary>Whether the tender documents are in.</summary>
    public static readonly FlagFact<OpportunityFacts> TenderReceived = Fact.Flag<OpportunityFacts>(
        "tender-received",
        (in facts) => ref facts._tenderReceived,
        (in facts, value) => facts with { TenderReceived = value },
        new("tender received", "已收到招标文件", "已收到招標文件"));

    /// <summary>The last day on which the bid can be submitted.</summary>
    public static readonly DateFact<OpportunityFacts> BidDeadline = Fact.Date<OpportunityFacts>(
        "bid-deadline",
        (in facts) => ref facts._bidDeadline,
        (in facts, value) => facts with { BidDeadline = value },
        new("bid deadline", "投标截止日期", "投標截止日期"));

    /// <summary>Whether the customer has agreed to negotiate without a tender.</summary>
    public static readonly FlagFact<OpportunityFacts> DirectNegotiationAgreed = Fact.Flag<OpportunityFacts>(
        "direct-negotiation-agreed",
        (in facts) => ref facts._directNegotiationAgreed,
        (in facts, value) => facts with { DirectNegotiationAgreed = value },
        new("direct negotiation agreed", "客户同意直接谈判", "客戶同意直接談判"));

    /// <summary>Whether the customer has asked for a quotation.</summary>
    public static readonly FlagFact<OpportunityFacts> QuotationRequested = Fact.Flag<OpportunityFacts>(
        "quotation-requested",
        (in facts) => ref facts._quotationRequested,
        (in facts, value) => facts with { QuotationRequested = value },
        new("quotation requested", "客户已要求报价", "客戶已要求報價"));

    /// <summary>Whether a plan guides requirements and criteria with a value proposition and control points.</summary>
    public static readonly FlagFact<OpportunityFacts> GuidancePlan = Fact.Flag<OpportunityFacts>(
        "guidance-plan",
        (in facts) => ref facts._guidancePlan,
        (in facts, value) => facts with { GuidancePlan = value },
        new("guidance plan", "标前引导方案", "標前引導方案"));

    /// <summary>Whether the technical part of the proposal is complete.</summary>
    public static readonly FlagFact<OpportunityFacts> TechnicalProposal = Fact.Flag<OpportunityFacts>(
        "technical-proposal",
        (in facts) => ref facts._technicalProposal,
        (in facts, value) => facts with { TechnicalProposal = value },
        new("technical proposal", "技术方案", "技術方案"));

    /// <summary>Whether the commercial part of the proposal is complete.</summary>
    public static readonly FlagFact<OpportunityFacts> CommercialProposal = Fact.Flag<OpportunityFacts>(
        "commercial-proposal",
        (in facts) => ref facts._commercialProposal,
        (in facts, value) => facts with { CommercialProposal = value },
        new("commercial proposal", "商务方案", "商務方案"));

    /// <summary>Whether the delivery part of the proposal is complete.</summary>
    public static readonly FlagFact<OpportunityFacts> DeliveryProposal = Fact.Flag<OpportunityFacts>(
        "delivery-proposal",
        (in facts) => ref facts._deliveryProposal,
        (in facts, value) => facts with { DeliveryProposal = value },
        new("delivery proposal", "交付方案", "交付方案"));

    /// <summary>The hash of the proposal, a bid or a quotation, that is about to be submitted or was.</summary>
    public static readonly TextFact<OpportunityFacts> ProposalHash = Fact.Words<OpportunityFacts>(
        "proposal-hash",
        (in facts) => ref facts._proposalHash,
        (in facts, value) => facts with { ProposalHash = value },
        new("hash of the proposal", "方案文本哈希", "方案文本雜湊"));

    /// <summary>Whether project finance has reviewed and approved the estimate.</summary>
    public static readonly FlagFact<OpportunityFacts> EstimateApproved = Fact.Flag<OpportunityFacts>(
        "estimate-approved",
        (in facts) => ref facts._estimateApproved,
        (in facts, value) => facts with { EstimateApproved = value },
        new("estimate approved by project finance", "概算经项目财经批准", "概算經專案財經批准"));

    /// <summary>Whether the risk register is up to date.</summary>
    public static readonly FlagFact<OpportunityFacts> RiskRegistered = Fact.Flag<OpportunityFacts>(
        "risk-registered",
        (in facts) => ref facts._riskRegistered,
        (in facts, value) => facts with { RiskRegistered = value },
        new("risk register", "风险登记册", "風險登記冊"));

    /// <summary>The risk reserve as a share of the estimated cost.</summary>
    public static readonly NumberFact<OpportunityFacts> RiskReserve = Fact.Number<OpportunityFacts>(
        "risk-reserve",
        (in facts) => ref facts._riskReserve,
        (in facts, value) => facts with { RiskReserve = value },
        new("risk reserve", "风险准备金比例", "風險準備金比例"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>Whether the delivery review of the bid plan (DRB) is passed.</summary>
    public static readonly FlagFact<OpportunityFacts> DeliveryReviewPassed = Fact.Flag<OpportunityFacts>(
        "delivery-review-passed",
        (in facts) => ref facts._deliveryReviewPassed,
        (in facts, value) => facts with { DeliveryReviewPassed = value },
        new("delivery review (DRB) passed", "交付评审 DRB 通过", "交付評審 DRB 通過"));

    /// <summary>Whether cost, rival and expected prices are analysed.</summary>
    public static readonly FlagFact<OpportunityFacts> PriceAnalysed = Fact.Flag<OpportunityFacts>(
        "price-analysed",
        (in facts) => ref facts._priceAnalysed,
        (in facts, value) => facts with { PriceAnalysed = value },
        new("price analysis", "价格分析", "價格分析"));

    /// <summary>Whether the decision chain is updated for the bid.</summary>
    public static readonly FlagFact<OpportunityFacts> DecisionChainUpdated = Fact.Flag<OpportunityFacts>(
        "decision-chain-updated",
        (in facts) => ref facts._decisionChainUpdated,
        (in facts, value) => facts with { DecisionChainUpdated = value },
        new("decision chain updated", "决策链已更新", "決策鏈已更新"));

    /// <summary>Whether the supply chain has given its opinion on the proposal.</summary>
    public static readonly FlagFact<OpportunityFacts> SupplyOpinion = Fact.Flag<OpportunityFacts>(
        "supply-opinion",
        (in facts) => ref facts._supplyOpinion,
        (in facts, value) => facts with { SupplyOpinion = value },
        new("opinion of the supply chain", "供应链意见", "供應鏈意見"));

    /// <summary>Whether purchasing has given its opinion on the proposal.</summary>
    public static readonly FlagFact<OpportunityFacts> PurchasingOpinion = Fact.Flag<OpportunityFacts>(
        "purchasing-opinion",
        (in facts) => ref facts._purchasingOpinion,
        (in facts, value) => facts with { PurchasingOpinion = value },
        new("opinion of purchasing", "采购意见", "採購意見"));

    /// <summary>Whether finance has given its opinion on the proposal.</summary>
    public static readonly FlagFact<OpportunityFacts> FinanceOpinion = Fact.Flag<OpportunityFacts>(
        "finance-opinion",
        (in facts) => ref facts._financeOpinion,
        (in facts, value) => facts with { FinanceOpinion = value },
        new("opinion of finance", "财经意见", "財經意見"));

    /// <summary>How likely the deal is won.</summary>
    public static readonly NumberFact<OpportunityFacts> WinChance = Fact.Number<OpportunityFacts>(
        "win-chance",
        (in facts) => ref facts._winChance,
        (in facts, value) => facts with { WinChance = value },
        new("win chance", "赢单概率", "贏單機率"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>Whether every product offered is on the authorised sellable list.</summary>
    public static readonly FlagFact<OpportunityFacts> ProductsSellable = Fact.Flag<OpportunityFacts>(
        "products-sellable",
        (in facts) => ref facts._productsSellable,
        (in facts, value) => facts with { ProductsSellable = value },
        new("every product on the sellable list", "所有产品在可销售清单内", "所有產品在可銷售清單內"));

    /// <summary>The verified bid decision; a quotation needs it too.</summary>
    public static readonly DecisionFact<OpportunityFacts> BidDecision = Fact.Decision<OpportunityFacts>(
        "bid-decision",
        (in facts) => facts.BidDecision,
        (in facts, value) => facts with { BidDecision = value },
        new("bid decision (ATB)", "投标决策 ATB", "投標決策 ATB"));

    /// <summary>When the proposal was submitted.</summary>
    public static readonly InstantFact<OpportunityFacts> SubmittedAt = Fact.Instant<OpportunityFacts>(
        "submitted-at",
        (in facts) => facts.SubmittedAt,
        (in facts, value) => facts with { SubmittedAt = value },
        new("time of submission", "提交时间", "提交時間"));

    /// <summary>Whom the customer has chosen.</summary>
    public static readonly ChoiceFact<OpportunityFacts, CustomerChoice> CustomerChoice = Fact.Choice<OpportunityFacts, CustomerChoice>(
        "customer-choice",
        (in facts) => ref facts._customerChoice,
        (in facts, value) => facts with { CustomerChoice = value },
        new("choice of the customer", "客户的选择", "客戶的選擇"));
}
