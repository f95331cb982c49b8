namespace Ltc;

/// <summary>The vocabulary of the facts of a signing: the criteria of a contract of high quality and the red lines of the review.</summary>
public static partial class SigningFact
{
    /// <summary>Whether the profit is reasonable.</summary>
    public static readonly FlagFact<SigningFacts> ProfitReasonable = Fact.Flag<SigningFacts>(
        "profit-reasonable",
        (in facts) => facts.ProfitReasonable,
        (in facts, value) => facts with { ProfitReasonable = value },
        new("profit is reasonable", "利润合理", "利潤合理"));

    /// <summary>Whether the cash flow is reasonable.</summary>
    public static readonly FlagFact<SigningFacts> CashFlowReasonable = Fact.Flag<SigningFacts>(
        "cash-flow-reasonable",
        (in facts) => facts.CashFlowReasonable,
        (in facts, value) => facts with { CashFlowReasonable = value },
        new("cash flow is reasonable", "现金流合理", "現金流合理"));

    /// <summary>Whether it can be supplied, delivered and accepted.</summary>
    public static readonly FlagFact<SigningFacts> Deliverable = Fact.Flag<SigningFacts>(
        "deliverable",
        (in facts) => facts.Deliverable,
        (in facts, value) => facts with { Deliverable = value },
        new("can be supplied, delivered and accepted", "可供应、可交付、可验收", "可供應、可交付、可驗收"));

    /// <summary>Whether the money can be collected safely.</summary>
    public static readonly FlagFact<SigningFacts> CollectionSafe = Fact.Flag<SigningFacts>(
        "collection-safe",
        (in facts) => facts.CollectionSafe,
        (in facts, value) => facts with { CollectionSafe = value },
        new("collection is safe", "回款安全", "回款安全"));

    /// <summary>Whether the risk exposure can be controlled.</summary>
    public static readonly FlagFact<SigningFacts> RiskControllable = Fact.Flag<SigningFacts>(
        "risk-controllable",
        (in facts) => facts.RiskControllable,
        (in facts, value) => facts with { RiskControllable = value },
        new("risk exposure can be controlled", "风险敞口可控", "風險曝險可控"));

    /// <summary>Whether it is clear who is responsible for what.</summary>
    public static readonly FlagFact<SigningFacts> InterfacesClear = Fact.Flag<SigningFacts>(
        "interfaces-clear",
        (in facts) => facts.InterfacesClear,
        (in facts, value) => facts with { InterfacesClear = value },
        new("responsibility interfaces are clear", "责任界面清晰", "責任介面清晰"));

    /// <summary>Whether it is valid for a reasonable time.</summary>
    public static readonly FlagFact<SigningFacts> ValidityReasonable = Fact.Flag<SigningFacts>(
        "validity-reasonable",
        (in facts) => facts.ValidityReasonable,
        (in facts, value) => facts with { ValidityReasonable = value },
        new("validity is reasonable", "有效期合理", "有效期合理"));

    /// <summary>Whether an earlier contract of poor quality that it renews or extends is improved by it.</summary>
    public static readonly FlagFact<SigningFacts> EarlierImproved = Fact.Flag<SigningFacts>(
        "earlier-improved",
        (in facts) => facts.EarlierImproved,
        (in facts, value) => facts with { EarlierImproved = value },
        new("improves the poor contract that it renews", "改善所续签的低质量合同", "改善所續簽的低品質合約"));

    /// <summary>The estimated gross margin.</summary>
    public static readonly NumberFact<SigningFacts> Margin = Fact.Number<SigningFacts>(
        "margin",
        (in facts) => facts.Margin,
        (in facts, value) => facts with { Margin = value },
        new("gross margin", "毛利率", "毛利率"),
        unit: "fraction",
        range: "(,1]");

    /// <summary>What is paid in advance.</summary>
    public static readonly NumberFact<SigningFacts> AdvanceShare = Fact.Number<SigningFacts>(
        "advance-share",
        (in facts) => facts.AdvanceShare,
        (in facts, value) => facts with { AdvanceShare = value },
        new("advance share", "预付款比例", "預付款比例"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>Whether there is a major risk of delivery.</summary>
    public static readonly FlagFact<SigningFacts> MajorDeliveryRisk = Fact.Flag<SigningFacts>(
        "major-delivery-risk",
        (in facts) => facts.MajorDeliveryRisk,
        (in facts, value) => facts with { MajorDeliveryRisk = value },
        new("major delivery risk", "重大交付风险", "重大交付風險"));

    /// <summary>Whether there is a major risk of compliance.</summary>
    public static readonly FlagFact<SigningFacts> MajorComplianceRisk = Fact.Flag<SigningFacts>(
        "major-compliance-risk",
        (in facts) => facts.MajorComplianceRisk,
        (in facts, value) => facts with { MajorComplianceRisk = value },
        new("major compliance risk", "重大合规风险", "重大合規風險"));

    /// <summary>Whether the milestones can be reached.</summary>
    public static readonly FlagFact<SigningFacts> MilestonesReachable = Fact.Flag<SigningFacts>(
        "milestones-reachable",
        (in facts) => facts.MilestonesReachable,
        (in facts, value) => facts with { MilestonesReachable = value },
        new("milestones can be reached", "里程碑可达成", "里程碑可達成"));

    /// <summary>Whether the risk reserve is sufficient.</summary>
    public static readonly FlagFact<SigningFacts> ReserveSufficient = Fact.Flag<SigningFacts>(
        "reserve-sufficient",
        (in facts) => facts.ReserveSufficient,
        (in facts, value) => facts with { ReserveSufficient = value },
        new("risk reserve is sufficient", "风险准备金充足", "風險準備金充足"));
}
