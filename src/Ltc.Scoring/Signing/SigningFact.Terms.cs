namespace Ltc;

public static partial class SigningFact
{
    /// <summary>Whether liability is unlimited or capped above the contract value.</summary>
    public static readonly FlagFact<SigningFacts> UnlimitedLiability = Fact.Flag<SigningFacts>(
        "unlimited-liability",
        (in facts) => facts.UnlimitedLiability,
        (in facts, value) => facts with { UnlimitedLiability = value },
        new("liability unlimited or above the contract value", "责任无上限或上限高于合同额", "責任無上限或上限高於合約額"));

    /// <summary>Whether liquidated damages are uncapped or above a tenth of the contract value.</summary>
    public static readonly FlagFact<SigningFacts> HighDamages = Fact.Flag<SigningFacts>(
        "high-damages",
        (in facts) => facts.HighDamages,
        (in facts, value) => facts with { HighDamages = value },
        new("liquidated damages uncapped or above 10 %", "违约金无上限或高于 10%", "違約金無上限或高於 10%"));

    /// <summary>Whether we answer for consequential damages.</summary>
    public static readonly FlagFact<SigningFacts> ConsequentialDamages = Fact.Flag<SigningFacts>(
        "consequential-damages",
        (in facts) => facts.ConsequentialDamages,
        (in facts, value) => facts with { ConsequentialDamages = value },
        new("consequential damages accepted", "承担间接损失", "承擔間接損失"));

    /// <summary>Whether the customer accepts at his sole discretion, without deemed acceptance.</summary>
    public static readonly FlagFact<SigningFacts> AcceptanceAtDiscretion = Fact.Flag<SigningFacts>(
        "acceptance-at-discretion",
        (in facts) => facts.AcceptanceAtDiscretion,
        (in facts, value) => facts with { AcceptanceAtDiscretion = value },
        new("acceptance at sole discretion without deemed acceptance", "验收由客户单方决定且无视同验收", "驗收由客戶單方決定且無視同驗收"));

    /// <summary>Whether we are paid only after the end user has paid.</summary>
    public static readonly FlagFact<SigningFacts> BackToBackPayment = Fact.Flag<SigningFacts>(
        "back-to-back-payment",
        (in facts) => facts.BackToBackPayment,
        (in facts, value) => facts with { BackToBackPayment = value },
        new("payment only after the end user pays", "背靠背付款", "背靠背付款"));

    /// <summary>Whether there is no advance and the cash is negative for more than a year.</summary>
    public static readonly FlagFact<SigningFacts> LongNegativeCash = Fact.Flag<SigningFacts>(
        "long-negative-cash",
        (in facts) => facts.LongNegativeCash,
        (in facts, value) => facts with { LongNegativeCash = value },
        new("no advance and negative cash beyond 12 months", "无预付款且净现金流为负超过 12 个月", "無預付款且淨現金流為負超過 12 個月"));

    /// <summary>Whether source code or intellectual property is assigned.</summary>
    public static readonly FlagFact<SigningFacts> SourceCodeAssigned = Fact.Flag<SigningFacts>(
        "source-code-assigned",
        (in facts) => facts.SourceCodeAssigned,
        (in facts, value) => facts with { SourceCodeAssigned = value },
        new("source code or intellectual property assigned", "转让源代码或知识产权", "轉讓原始碼或智慧財產權"));

    /// <summary>Whether the customer may terminate alone without paying our cost.</summary>
    public static readonly FlagFact<SigningFacts> FreeTermination = Fact.Flag<SigningFacts>(
        "free-termination",
        (in facts) => facts.FreeTermination,
        (in facts, value) => facts with { FreeTermination = value },
        new("unilateral termination without cost recovery", "客户可单方终止且不补偿成本", "客戶可單方終止且不補償成本"));

    /// <summary>Whether the price is fixed for more than five years.</summary>
    public static readonly FlagFact<SigningFacts> LongFixedPrice = Fact.Flag<SigningFacts>(
        "long-fixed-price",
        (in facts) => facts.LongFixedPrice,
        (in facts, value) => facts with { LongFixedPrice = value },
        new("fixed price for more than 5 years", "固定价格超过 5 年", "固定價格超過 5 年"));

    /// <summary>Whether a party or a territory is under sanctions.</summary>
    public static readonly FlagFact<SigningFacts> SanctionedParty = Fact.Flag<SigningFacts>(
        "sanctioned-party",
        (in facts) => facts.SanctionedParty,
        (in facts, value) => facts with { SanctionedParty = value },
        new("sanctioned party or territory", "涉及受制裁的主体或地区", "涉及受制裁的主體或地區"));

    /// <summary>All facts of a signing.</summary>
    public static readonly FactSet<SigningFacts> All = new(
        "signing",
        ProfitReasonable, CashFlowReasonable, Deliverable, CollectionSafe, RiskControllable, InterfacesClear, ValidityReasonable,
        EarlierImproved, Margin, AdvanceShare, MajorDeliveryRisk, MajorComplianceRisk, MilestonesReachable, ReserveSufficient,
        UnlimitedLiability, HighDamages, ConsequentialDamages, AcceptanceAtDiscretion, BackToBackPayment, LongNegativeCash,
        SourceCodeAssigned, FreeTermination, LongFixedPrice, SanctionedParty);
}
