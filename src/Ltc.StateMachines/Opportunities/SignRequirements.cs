using static Ltc.OpportunityFact;

namespace Ltc;

/// <summary>What negotiation, the sign decision (ATC) and the signature need.</summary>
internal static class SignRequirements
{
    internal static readonly Requirement<OpportunityFacts> NegotiationPlanned = new(
        "negotiation-plan-made",
        NegotiationPlan.IsTrue,
        new("a plan says what is negotiated by whom inside which limits", "谈判方案已明确内容、人员与边界", "談判方案已明確內容、人員與邊界"),
        "domain.md §1.2, MO 2.4");

    internal static readonly Requirement<OpportunityFacts> Go = new(
        "sign-decision-covers",
        OpportunityDecisions.SignCovers,
        new("a verified sign decision (ATC) covers exactly this text", "有已验证的签约决策 ATC 覆盖该合同文本", "有已驗證的簽約決策 ATC 覆蓋該合約文本"),
        "domain.md §2.5 K5; §1.4, §2.2");

    internal static readonly Requirement<OpportunityFacts> SubmissionCovered = new(
        "submission-was-covered",
        OpportunityDecisions.SubmissionWasCovered,
        new("the bid decision (ATB) covered what was submitted", "已提交的方案当时有投标决策 ATB 覆盖", "已提交的方案當時有投標決策 ATB 覆蓋"),
        "domain.md §2.5 K4");

    internal static readonly Requirement<OpportunityFacts> SubmissionInsideBid = new(
        "submission-inside-bid-decision",
        OpportunityDecisions.SubmissionCoveredInFull,
        new("the bid decision (ATB) covered the whole proposal when it was submitted", "提交方案时有投标决策 ATB 完整覆盖", "提交方案時有投標決策 ATB 完整覆蓋"),
        "domain.md §2.5 K4; §2.3");

    internal static readonly Requirement<OpportunityFacts> Configured = new(
        "configuration-and-price-confirmed",
        ConfigurationConfirmed.IsTrue,
        new("step one: configuration and price are confirmed", "第一步：配置与价格已确认", "第一步：配置與價格已確認"),
        "domain.md §2.2, two-step approval");

    internal static readonly Requirement<OpportunityFacts> ClausesAgreed = new(
        "contract-clauses-approved",
        ClausesApproved.IsTrue,
        new("step two: the clauses are approved", "第二步：合同条款已批准", "第二步：合約條款已批准"),
        "domain.md §2.2, two-step approval");

    internal static readonly Requirement<OpportunityFacts> Dated = new(
        "contract-dates-set",
        ContractStarts.Before(ContractEnds),
        new("the contract has a start and a later end", "合同有开始日期与更晚的结束日期", "合約有開始日期與更晚的結束日期"),
        "domain.md §2.2, two-step approval");

    internal static readonly Requirement<OpportunityFacts> LateInterest = new(
        "late-payment-clause-agreed",
        LatePaymentClause.IsTrue,
        new("the text has interest or a penalty for late payment", "合同含逾期付款利息或违约金", "合約含逾期付款利息或違約金"),
        "domain.md §2.2, two-step approval");

    internal static readonly Requirement<OpportunityFacts> Lawful = new(
        "legal-statement-given",
        LegalStatement.IsTrue,
        new("legal states that the text is lawful", "法务已确认合同合法", "法務已確認合約合法"),
        "domain.md §14.3, ATC");

    internal static readonly Requirement<OpportunityFacts> ConcessionsLogged = new(
        "concessions-logged",
        ConcessionLog.IsTrue,
        new("every concession is logged", "让步均已记录", "讓步均已記錄"),
        "domain.md §14.3, ATC");

    internal static readonly Requirement<OpportunityFacts> Estimated = new(
        "final-estimate-approved-by-finance",
        FinalEstimateApproved.IsTrue,
        new("the final estimate is approved by project finance", "最终概算经项目财经批准", "最終概算經專案財經批准"),
        "domain.md §2.5 K3");

    internal static readonly Requirement<OpportunityFacts> AboveFloor = new(
        "margin-not-below-floor",
        OpportunityDecisions.MarginInsideBid | LevelRaised.IsTrue,
        new("the margin is not below the floor of the bid decision, or decided one level up", "毛利率不低于投标决策底线，或由上一级决策", "毛利率不低於投標決策底線，或由上一級決策"),
        "domain.md §1.2, MO 2.4; §14.3, ATC");

    internal static readonly Requirement<OpportunityFacts> ChecklistComplete = new(
        "signing-checklist-complete",
        ChecklistAnswered.AtLeast(36),
        new("all 36 items of the signing checklist are answered", "签约检查单 36 项均已回答", "簽約檢查單 36 項均已回答"),
        "domain.md §9.2, §14.3, ATC");

    internal static readonly Requirement<OpportunityFacts> ChecklistClean = new(
        "signing-checklist-in-order",
        ChecklistFailed.AtMost(0),
        new("no item of the signing checklist fails", "签约检查单无不通过项", "簽約檢查單無不通過項"),
        "domain.md §9.2");

    internal static readonly Requirement<OpportunityFacts> Deliverable = new(
        "deliverability-stated-by-fr",
        DeliverabilityConfirmed.IsTrue,
        new("the FR states that it can be delivered", "交付责任人确认可交付", "交付責任人確認可交付"),
        "domain.md §2.2, ATC veto; §14.3, ATC");

    internal static readonly Requirement<OpportunityFacts> Collectable = new(
        "collectability-stated-by-finance",
        CollectabilityConfirmed.IsTrue,
        new("finance states that it can be collected", "财经确认可回款", "財經確認可回款"),
        "seed 000; domain.md §1.1, §2.2");

    internal static readonly Requirement<OpportunityFacts> PaymentTerms = new(
        "payment-quality-fits-level",
        PaymentQuality.AtLeast(55)
            | (PaymentQuality.AtLeast(40) & RequiredLevel.In(OrgLevel.Region, OrgLevel.Company))
            | (PaymentQuality.Known & RequiredLevel.Is(OrgLevel.Company)),
        new(
            "the payment quality reaches 55, or 40 for the region, or the company decides",
            "付款质量得分达到 55，或达到 40 且由地区部决策，否则由公司决策",
            "付款品質得分達到 55，或達到 40 且由地區部決策，否則由公司決策"),
        "domain.md §9.4, §14.3, ATC");

    internal static readonly Requirement<OpportunityFacts> UnderControl = new(
        "control-confirmed-for-signing",
        Condition<OpportunityFacts>.All(PainConfirmed.IsTrue, PowerConfirmed.IsTrue, VisionConfirmed.IsTrue, ValueConfirmed.IsTrue, ControlConfirmed.IsTrue),
        new("all five PPVVC dimensions are confirmed", "PPVVC 五个维度均已确认", "PPVVC 五個維度均已確認"),
        "domain.md §7.3, stage expectation");

    internal static readonly Requirement<OpportunityFacts> SignatoryNamed = new(
        "our-signatory-named",
        Signatory.Known,
        new("our signatory is named", "我方签署人已明确", "我方簽署人已明確"),
        "domain.md §2.5 K5");

    internal static readonly Requirement<OpportunityFacts> SignatoryMay = new(
        "our-signatory-empowered",
        SignatoryEmpowered.IsTrue,
        new("our signatory holds a valid power of attorney", "我方签署人持有有效授权委托书", "我方簽署人持有有效授權委託書"),
        "domain.md §2.5 K5");

    internal static readonly Requirement<OpportunityFacts> CustomerSignatoryMay = new(
        "customer-signatory-may-sign",
        CustomerSignatoryEmpowered.IsTrue,
        new("the signatory of the customer may sign", "客户签署人有权签署", "客戶簽署人有權簽署"),
        "domain.md §9.2, signing authority");
}
