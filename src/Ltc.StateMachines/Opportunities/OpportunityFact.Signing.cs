namespace Ltc;

public static partial class OpportunityFact
{
    /// <summary>Whether a plan says what is negotiated by whom inside which limits.</summary>
    public static readonly FlagFact<OpportunityFacts> NegotiationPlan = Fact.Flag<OpportunityFacts>(
        "negotiation-plan",
        (in facts) => ref facts._negotiationPlan,
        (in facts, value) => facts with { NegotiationPlan = value },
        new("negotiation plan", "谈判方案", "談判方案"));

    /// <summary>The hash of the contract text that is about to be signed.</summary>
    public static readonly TextFact<OpportunityFacts> ContractHash = Fact.Words<OpportunityFacts>(
        "contract-hash",
        (in facts) => ref facts._contractHash,
        (in facts, value) => facts with { ContractHash = value },
        new("hash of the contract text", "合同文本哈希", "合約文本雜湊"));

    /// <summary>Whether configuration and price terms are confirmed: the first step of the sign decision.</summary>
    public static readonly FlagFact<OpportunityFacts> ConfigurationConfirmed = Fact.Flag<OpportunityFacts>(
        "configuration-confirmed",
        (in facts) => ref facts._configurationConfirmed,
        (in facts, value) => facts with { ConfigurationConfirmed = value },
        new("configuration and price confirmed", "配置与价格已确认", "配置與價格已確認"));

    /// <summary>Whether the clauses are approved: the second step of the sign decision.</summary>
    public static readonly FlagFact<OpportunityFacts> ClausesApproved = Fact.Flag<OpportunityFacts>(
        "clauses-approved",
        (in facts) => ref facts._clausesApproved,
        (in facts, value) => facts with { ClausesApproved = value },
        new("clauses approved", "合同条款已批准", "合約條款已批准"));

    /// <summary>The first day of the contract.</summary>
    public static readonly DateFact<OpportunityFacts> ContractStarts = Fact.Date<OpportunityFacts>(
        "contract-starts",
        (in facts) => ref facts._contractStarts,
        (in facts, value) => facts with { ContractStarts = value },
        new("start of the contract", "合同开始日期", "合約開始日期"));

    /// <summary>The day on which the contract ends.</summary>
    public static readonly DateFact<OpportunityFacts> ContractEnds = Fact.Date<OpportunityFacts>(
        "contract-ends",
        (in facts) => ref facts._contractEnds,
        (in facts, value) => facts with { ContractEnds = value },
        new("end of the contract", "合同结束日期", "合約結束日期"));

    /// <summary>Whether the text has interest or a penalty for late payment.</summary>
    public static readonly FlagFact<OpportunityFacts> LatePaymentClause = Fact.Flag<OpportunityFacts>(
        "late-payment-clause",
        (in facts) => ref facts._latePaymentClause,
        (in facts, value) => facts with { LatePaymentClause = value },
        new("late-payment interest or penalty", "逾期付款利息或违约金条款", "逾期付款利息或違約金條款"));

    /// <summary>Whether legal states that the text is lawful.</summary>
    public static readonly FlagFact<OpportunityFacts> LegalStatement = Fact.Flag<OpportunityFacts>(
        "legal-statement",
        (in facts) => ref facts._legalStatement,
        (in facts, value) => facts with { LegalStatement = value },
        new("legal states that the text is lawful", "法务确认合同合法", "法務確認合約合法"));

    /// <summary>Whether every concession of the negotiation is logged.</summary>
    public static readonly FlagFact<OpportunityFacts> ConcessionLog = Fact.Flag<OpportunityFacts>(
        "concession-log",
        (in facts) => ref facts._concessionLog,
        (in facts, value) => facts with { ConcessionLog = value },
        new("concession log", "让步记录", "讓步紀錄"));

    /// <summary>Whether project finance has approved the final estimate.</summary>
    public static readonly FlagFact<OpportunityFacts> FinalEstimateApproved = Fact.Flag<OpportunityFacts>(
        "final-estimate-approved",
        (in facts) => ref facts._finalEstimateApproved,
        (in facts, value) => facts with { FinalEstimateApproved = value },
        new("final estimate approved by project finance", "最终概算经项目财经批准", "最終概算經專案財經批准"));

    /// <summary>How many of the 36 items of the signing checklist are answered.</summary>
    public static readonly NumberFact<OpportunityFacts> ChecklistAnswered = Fact.Number<OpportunityFacts>(
        "checklist-answered",
        (in facts) => ref facts._checklistAnswered,
        (in facts, value) => facts with { ChecklistAnswered = value },
        new("items of the signing checklist answered", "签约检查单已答项数", "簽約檢查單已答項數"),
        unit: "items",
        range: "[0,36]");

    /// <summary>How many items of the signing checklist are not in order.</summary>
    public static readonly NumberFact<OpportunityFacts> ChecklistFailed = Fact.Number<OpportunityFacts>(
        "checklist-failed",
        (in facts) => ref facts._checklistFailed,
        (in facts, value) => facts with { ChecklistFailed = value },
        new("items of the signing checklist failed", "签约检查单不通过项数", "簽約檢查單不通過項數"),
        unit: "items",
        range: "[0,36]");

    /// <summary>Whether the fulfilment responsible (FR) states that the contract can be delivered; no is a veto.</summary>
    public static readonly FlagFact<OpportunityFacts> DeliverabilityConfirmed = Fact.Flag<OpportunityFacts>(
        "deliverability-confirmed",
        (in facts) => ref facts._deliverabilityConfirmed,
        (in facts, value) => facts with { DeliverabilityConfirmed = value },
        new("FR states that it can be delivered", "交付责任人确认可交付", "交付責任人確認可交付"));

    /// <summary>Whether finance states that the money can be collected.</summary>
    public static readonly FlagFact<OpportunityFacts> CollectabilityConfirmed = Fact.Flag<OpportunityFacts>(
        "collectability-confirmed",
        (in facts) => ref facts._collectabilityConfirmed,
        (in facts, value) => facts with { CollectabilityConfirmed = value },
        new("finance states that it can be collected", "财经确认可回款", "財經確認可回款"));

    /// <summary>The payment-quality score of the terms.</summary>
    public static readonly NumberFact<OpportunityFacts> PaymentQuality = Fact.Number<OpportunityFacts>(
        "payment-quality",
        (in facts) => ref facts._paymentQuality,
        (in facts, value) => facts with { PaymentQuality = value },
        new("payment-quality score", "付款质量得分", "付款品質得分"),
        unit: "points",
        range: "[0,100]");

    /// <summary>The verified sign decision.</summary>
    public static readonly DecisionFact<OpportunityFacts> SignDecision = Fact.Decision<OpportunityFacts>(
        "sign-decision",
        (in facts) => facts.SignDecision,
        (in facts, value) => facts with { SignDecision = value },
        new("sign decision (ATC)", "签约决策 ATC", "簽約決策 ATC"));

    /// <summary>Who signs for us.</summary>
    public static readonly TextFact<OpportunityFacts> Signatory = Fact.Words<OpportunityFacts>(
        "signatory",
        (in facts) => ref facts._signatory,
        (in facts, value) => facts with { Signatory = value },
        new("signatory", "签署人", "簽署人"));

    /// <summary>Whether the signatory holds a power of attorney that is valid for this contract.</summary>
    public static readonly FlagFact<OpportunityFacts> SignatoryEmpowered = Fact.Flag<OpportunityFacts>(
        "signatory-empowered",
        (in facts) => ref facts._signatoryEmpowered,
        (in facts, value) => facts with { SignatoryEmpowered = value },
        new("signatory holds a power of attorney", "签署人持有授权委托书", "簽署人持有授權委託書"));

    /// <summary>Whether the person who signs for the customer may do so.</summary>
    public static readonly FlagFact<OpportunityFacts> CustomerSignatoryEmpowered = Fact.Flag<OpportunityFacts>(
        "customer-signatory-empowered",
        (in facts) => ref facts._customerSignatoryEmpowered,
        (in facts, value) => facts with { CustomerSignatoryEmpowered = value },
        new("signatory of the customer empowered", "客户签署人有权签署", "客戶簽署人有權簽署"));

    /// <summary>The frame contract that is called off.</summary>
    public static readonly TextFact<OpportunityFacts> FrameContract = Fact.Words<OpportunityFacts>(
        "frame-contract",
        (in facts) => ref facts._frameContract,
        (in facts, value) => facts with { FrameContract = value },
        new("frame contract", "框架合同", "框架合約"));

    /// <summary>The first day of the frame contract.</summary>
    public static readonly DateFact<OpportunityFacts> FrameStarts = Fact.Date<OpportunityFacts>(
        "frame-starts",
        (in facts) => ref facts._frameStarts,
        (in facts, value) => facts with { FrameStarts = value },
        new("start of the frame contract", "框架合同开始日期", "框架合約開始日期"));

    /// <summary>The day on which the frame contract ends; that day is outside.</summary>
    public static readonly DateFact<OpportunityFacts> FrameEnds = Fact.Date<OpportunityFacts>(
        "frame-ends",
        (in facts) => ref facts._frameEnds,
        (in facts, value) => facts with { FrameEnds = value },
        new("end of the frame contract", "框架合同结束日期", "框架合約結束日期"));

    /// <summary>What is left of the amount of the frame contract.</summary>
    public static readonly NumberFact<OpportunityFacts> FrameRemainder = Fact.Number<OpportunityFacts>(
        "frame-remainder",
        (in facts) => ref facts._frameRemainder,
        (in facts, value) => facts with { FrameRemainder = value },
        new("remainder of the frame contract", "框架合同剩余额度", "框架合約剩餘額度"),
        range: "[0,)");

    /// <summary>The currency of the frame contract.</summary>
    public static readonly TextFact<OpportunityFacts> FrameCurrency = Fact.Words<OpportunityFacts>(
        "frame-currency",
        (in facts) => ref facts._frameCurrency,
        (in facts, value) => facts with { FrameCurrency = value },
        new("currency of the frame contract", "框架合同币种", "框架合約幣別"));

    /// <summary>Whether every price is on the price list of the frame contract.</summary>
    public static readonly FlagFact<OpportunityFacts> PriceListKept = Fact.Flag<OpportunityFacts>(
        "price-list-kept",
        (in facts) => ref facts._priceListKept,
        (in facts, value) => facts with { PriceListKept = value },
        new("price list of the frame contract kept", "遵循框架合同价格清单", "遵循框架合約價格清單"));
}
