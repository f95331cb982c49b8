using static Ltc.OpportunityFact;

namespace Ltc;

/// <summary>What the bid decision (ATB) and the submission behind it need; a quotation is a bid.</summary>
internal static class BidRequirements
{
    internal static readonly Requirement<OpportunityFacts> ByTender = new(
        "goes-by-tender",
        Way.Is(ContractWay.Tender),
        new("it goes by tender", "走招投标", "走招投標"),
        "domain.md §1.2, MO 2.2");

    internal static readonly Requirement<OpportunityFacts> TenderIn = new(
        "tender-documents-received",
        TenderReceived.IsTrue,
        new("the tender documents are in", "已收到招标文件", "已收到招標文件"),
        "domain.md §1.2, MO 2.2");

    internal static readonly Requirement<OpportunityFacts> DeadlineKnown = new(
        "bid-deadline-known",
        BidDeadline.Known,
        new("the bid deadline is known", "投标截止日期已知", "投標截止日期已知"),
        "domain.md §2.2, ATB");

    internal static readonly Requirement<OpportunityFacts> Guided = new(
        "guidance-plan-made",
        GuidancePlan.IsTrue,
        new("a plan guides requirements and criteria", "标前引导方案已制定", "標前引導方案已制定"),
        "seed 000; domain.md §1.2, MO 2.2");

    internal static readonly Requirement<OpportunityFacts> ByNegotiation = new(
        "goes-by-direct-negotiation",
        Way.Is(ContractWay.DirectNegotiation),
        new("it goes by direct negotiation", "走直接谈判", "走直接談判"),
        "domain.md §1.2, MO 2.2");

    internal static readonly Requirement<OpportunityFacts> NegotiationAgreed = new(
        "customer-agrees-to-negotiate",
        DirectNegotiationAgreed.IsTrue,
        new("the customer agrees to negotiate without a tender", "客户同意不经招标直接谈判", "客戶同意不經招標直接談判"),
        "domain.md §1.2, MO 2.2");

    internal static readonly Requirement<OpportunityFacts> RequestIn = new(
        "request-for-quotation-received",
        QuotationRequested.IsTrue,
        new("the request for a quotation is in", "已收到询价", "已收到詢價"),
        "domain.md §1.2, MO 2.3");

    internal static readonly Requirement<OpportunityFacts> Go = new(
        "bid-decision-covers",
        OpportunityDecisions.BidCovers,
        new("a verified bid decision (ATB) covers exactly this proposal", "有已验证的投标决策 ATB 覆盖该方案", "有已驗證的投標決策 ATB 覆蓋該方案"),
        "domain.md §2.5 K4; §1.4, §2.2");

    internal static readonly Requirement<OpportunityFacts> FiveDaysAhead = new(
        "decided-5-days-before-deadline",
        !Way.Is(ContractWay.Tender) | At.DaysUntil(BidDeadline, "[5,)"),
        new("a bid is decided at least 5 days before its deadline", "投标决策不晚于截止日前 5 天", "投標決策不晚於截止日前 5 天"),
        "domain.md §2.2, ATB");

    internal static readonly Requirement<OpportunityFacts> InTime = new(
        "deadline-not-passed",
        !Way.Is(ContractWay.Tender) | At.NotAfter(BidDeadline),
        new("the bid deadline has not passed", "未超过投标截止日期", "未超過投標截止日期"),
        "domain.md §2.2, ATB");

    internal static readonly Requirement<OpportunityFacts> Winnable = new(
        "win-chance-at-least-30-percent",
        WinChance.AtLeast(0.30m),
        new("the win chance is at least 30 %", "赢单概率不低于 30%", "贏單機率不低於 30%"),
        "domain.md §2.2, ATB; §7.3");

    internal static readonly Requirement<OpportunityFacts> Estimated = new(
        "estimate-approved-by-finance",
        EstimateApproved.IsTrue,
        new("the estimate is complete and approved by project finance", "概算完整并经项目财经批准", "概算完整並經專案財經批准"),
        "domain.md §2.5 K3");

    internal static readonly Requirement<OpportunityFacts> CertainEnough = new(
        "certainty-fits-bid",
        Certainty.AtLeast(0.60m) | (Certainty.AtLeast(0.40m) & LevelRaised.IsTrue),
        new(
            "the PPVVC certainty is at least 60 %, or at least 40 % and decided one level up",
            "PPVVC 确定性不低于 60%，或不低于 40% 且由上一级决策",
            "PPVVC 確定性不低於 60%，或不低於 40% 且由上一級決策"),
        "seed 000; domain.md §7.3");

    internal static readonly Requirement<OpportunityFacts> VisionAndValue = new(
        "pain-power-vision-value-confirmed",
        Condition<OpportunityFacts>.All(PainConfirmed.IsTrue, PowerConfirmed.IsTrue, VisionConfirmed.IsTrue, ValueConfirmed.IsTrue),
        new("pain, power, vision and value are confirmed", "痛点、权力、愿景、价值已确认", "痛點、權力、願景、價值已確認"),
        "domain.md §7.3, stage expectation");

    internal static readonly Requirement<OpportunityFacts> Proposed = new(
        "proposal-complete",
        Condition<OpportunityFacts>.All(TechnicalProposal.IsTrue, CommercialProposal.IsTrue, DeliveryProposal.IsTrue),
        new("the technical, commercial and delivery proposals are complete", "技术、商务、交付方案齐备", "技術、商務、交付方案齊備"),
        "domain.md §14.3, ATB");

    internal static readonly Requirement<OpportunityFacts> DeliveryReviewed = new(
        "delivery-review-done",
        DeliveryReviewPassed.IsTrue,
        new("the delivery review (DRB) is passed", "交付评审 DRB 已通过", "交付評審 DRB 已通過"),
        "domain.md §14.3, ATB");

    internal static readonly Requirement<OpportunityFacts> PricesAnalysed = new(
        "price-analysis-made",
        PriceAnalysed.IsTrue,
        new("prices are analysed", "已完成价格分析", "已完成價格分析"),
        "domain.md §14.3, ATB");

    internal static readonly Requirement<OpportunityFacts> ChainUpdated = new(
        "decision-chain-up-to-date",
        DecisionChainUpdated.IsTrue,
        new("the decision chain is updated", "决策链已更新", "決策鏈已更新"),
        "domain.md §14.3, ATB");

    internal static readonly Requirement<OpportunityFacts> SupplyHeard = new(
        "supply-opinion-given",
        SupplyOpinion.IsTrue,
        new("the supply chain has given its opinion", "供应链已给出意见", "供應鏈已給出意見"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<OpportunityFacts> PurchasingHeard = new(
        "purchasing-opinion-given",
        PurchasingOpinion.IsTrue,
        new("purchasing has given its opinion", "采购已给出意见", "採購已給出意見"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<OpportunityFacts> FinanceHeard = new(
        "finance-opinion-given",
        FinanceOpinion.IsTrue,
        new("finance has given its opinion", "财经已给出意见", "財經已給出意見"),
        "seed 000; domain.md §1.1, §2.2");
}
