namespace Ltc;

public static partial class OpportunityFact
{
    /// <summary>Whether the compliance check of the customer and the deal is passed.</summary>
    public static readonly FlagFact<OpportunityFacts> CompliancePassed = Fact.Flag<OpportunityFacts>(
        "compliance-passed",
        (in facts) => ref facts._compliancePassed,
        (in facts, value) => facts with { CompliancePassed = value },
        new("compliance check passed", "合规审查通过", "合規審查通過"));

    /// <summary>Whether the sanctions check of the parties and the territory is passed.</summary>
    public static readonly FlagFact<OpportunityFacts> SanctionsPassed = Fact.Flag<OpportunityFacts>(
        "sanctions-passed",
        (in facts) => ref facts._sanctionsPassed,
        (in facts, value) => facts with { SanctionsPassed = value },
        new("sanctions check passed", "制裁筛查通过", "制裁篩查通過"));

    /// <summary>Whether the credit check of the customer is passed.</summary>
    public static readonly FlagFact<OpportunityFacts> CreditPassed = Fact.Flag<OpportunityFacts>(
        "credit-passed",
        (in facts) => ref facts._creditPassed,
        (in facts, value) => facts with { CreditPassed = value },
        new("credit check passed", "客户信用审查通过", "客戶信用審查通過"));

    /// <summary>Whether the opportunity fits the strategy.</summary>
    public static readonly FlagFact<OpportunityFacts> StrategicFit = Fact.Flag<OpportunityFacts>(
        "strategic-fit",
        (in facts) => ref facts._strategicFit,
        (in facts, value) => facts with { StrategicFit = value },
        new("fits the strategy", "符合公司战略", "符合公司戰略"));

    /// <summary>The score of the opportunity assessment.</summary>
    public static readonly NumberFact<OpportunityFacts> InitiationScore = Fact.Number<OpportunityFacts>(
        "initiation-score",
        (in facts) => ref facts._initiationScore,
        (in facts, value) => facts with { InitiationScore = value },
        new("score of the opportunity assessment", "机会点评估得分", "機會點評估得分"),
        unit: "points",
        range: "[0,100]");

    /// <summary>The certainty that the PPVVC questions give.</summary>
    public static readonly NumberFact<OpportunityFacts> Certainty = Fact.Number<OpportunityFacts>(
        "certainty",
        (in facts) => ref facts._certainty,
        (in facts, value) => facts with { Certainty = value },
        new("PPVVC certainty", "PPVVC 确定性", "PPVVC 確定性"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>When the PPVVC questions were answered last.</summary>
    public static readonly DateFact<OpportunityFacts> CertaintyScoredOn = Fact.Date<OpportunityFacts>(
        "certainty-scored-on",
        (in facts) => ref facts._certaintyScoredOn,
        (in facts, value) => facts with { CertaintyScoredOn = value },
        new("day of the PPVVC result", "PPVVC 评分日期", "PPVVC 評分日期"));

    /// <summary>Whether at least one question of the dimension pain is answered yes.</summary>
    public static readonly FlagFact<OpportunityFacts> PainConfirmed = Fact.Flag<OpportunityFacts>(
        "pain-confirmed",
        (in facts) => ref facts._painConfirmed,
        (in facts, value) => facts with { PainConfirmed = value },
        new("pain confirmed", "痛点已确认", "痛點已確認"));

    /// <summary>Whether at least one question of the dimension power is answered yes.</summary>
    public static readonly FlagFact<OpportunityFacts> PowerConfirmed = Fact.Flag<OpportunityFacts>(
        "power-confirmed",
        (in facts) => ref facts._powerConfirmed,
        (in facts, value) => facts with { PowerConfirmed = value },
        new("power confirmed", "权力已确认", "權力已確認"));

    /// <summary>Whether at least one question of the dimension vision is answered yes.</summary>
    public static readonly FlagFact<OpportunityFacts> VisionConfirmed = Fact.Flag<OpportunityFacts>(
        "vision-confirmed",
        (in facts) => ref facts._visionConfirmed,
        (in facts, value) => facts with { VisionConfirmed = value },
        new("vision confirmed", "愿景已确认", "願景已確認"));

    /// <summary>Whether at least one question of the dimension value is answered yes.</summary>
    public static readonly FlagFact<OpportunityFacts> ValueConfirmed = Fact.Flag<OpportunityFacts>(
        "value-confirmed",
        (in facts) => ref facts._valueConfirmed,
        (in facts, value) => facts with { ValueConfirmed = value },
        new("value confirmed", "价值已确认", "價值已確認"));

    /// <summary>Whether at least one question of the dimension control is answered yes.</summary>
    public static readonly FlagFact<OpportunityFacts> ControlConfirmed = Fact.Flag<OpportunityFacts>(
        "control-confirmed",
        (in facts) => ref facts._controlConfirmed,
        (in facts, value) => facts with { ControlConfirmed = value },
        new("control confirmed", "控制已确认", "控制已確認"));

    /// <summary>Whether the region or the company has confirmed a stronghold project (山头项目).</summary>
    public static readonly FlagFact<OpportunityFacts> StrongholdConfirmed = Fact.Flag<OpportunityFacts>(
        "stronghold-confirmed",
        (in facts) => ref facts._strongholdConfirmed,
        (in facts, value) => facts with { StrongholdConfirmed = value },
        new("stronghold project confirmed by region or company", "地区部或公司确认的山头项目", "地區部或公司確認的山頭專案"));

    /// <summary>Whether the resources that the project needs are named.</summary>
    public static readonly FlagFact<OpportunityFacts> ResourceAsk = Fact.Flag<OpportunityFacts>(
        "resource-ask",
        (in facts) => ref facts._resourceAsk,
        (in facts, value) => facts with { ResourceAsk = value },
        new("resource ask", "资源需求", "資源需求"));

    /// <summary>Whether a preliminary estimate exists.</summary>
    public static readonly FlagFact<OpportunityFacts> PreliminaryEstimate = Fact.Flag<OpportunityFacts>(
        "preliminary-estimate",
        (in facts) => ref facts._preliminaryEstimate,
        (in facts, value) => facts with { PreliminaryEstimate = value },
        new("preliminary estimate", "初步概算", "初步概算"));

    /// <summary>Whether the decision chain of the customer is mapped.</summary>
    public static readonly FlagFact<OpportunityFacts> DecisionChainMapped = Fact.Flag<OpportunityFacts>(
        "decision-chain-mapped",
        (in facts) => ref facts._decisionChainMapped,
        (in facts, value) => facts with { DecisionChainMapped = value },
        new("decision chain mapped", "决策链已分析", "決策鏈已分析"));

    /// <summary>Whether the supply chain takes part.</summary>
    public static readonly FlagFact<OpportunityFacts> SupplyInvolved = Fact.Flag<OpportunityFacts>(
        "supply-involved",
        (in facts) => ref facts._supplyInvolved,
        (in facts, value) => facts with { SupplyInvolved = value },
        new("supply chain involved", "供应链已介入", "供應鏈已介入"));

    /// <summary>Whether purchasing takes part.</summary>
    public static readonly FlagFact<OpportunityFacts> PurchasingInvolved = Fact.Flag<OpportunityFacts>(
        "purchasing-involved",
        (in facts) => ref facts._purchasingInvolved,
        (in facts, value) => facts with { PurchasingInvolved = value },
        new("purchasing involved", "采购已介入", "採購已介入"));

    /// <summary>Whether finance takes part.</summary>
    public static readonly FlagFact<OpportunityFacts> FinanceInvolved = Fact.Flag<OpportunityFacts>(
        "finance-involved",
        (in facts) => ref facts._financeInvolved,
        (in facts, value) => facts with { FinanceInvolved = value },
        new("finance involved", "财经已介入", "財經已介入"));

    /// <summary>The verified initiation decision.</summary>
    public static readonly DecisionFact<OpportunityFacts> InitiateDecision = Fact.Decision<OpportunityFacts>(
        "initiate-decision",
        (in facts) => facts.InitiateDecision,
        (in facts, value) => facts with { InitiateDecision = value },
        new("initiation decision (ATI)", "立项决策 ATI", "立項決策 ATI"));

    /// <summary>Whether the appointment letter of the project team is issued.</summary>
    public static readonly FlagFact<OpportunityFacts> TeamAppointed = Fact.Flag<OpportunityFacts>(
        "team-appointed",
        (in facts) => ref facts._teamAppointed,
        (in facts, value) => facts with { TeamAppointed = value },
        new("project team appointed", "项目组已任命", "專案組已任命"));

    /// <summary>Whether a plan names the strategy for product, competition, price and relations.</summary>
    public static readonly FlagFact<OpportunityFacts> ProjectPlanned = Fact.Flag<OpportunityFacts>(
        "project-planned",
        (in facts) => ref facts._projectPlanned,
        (in facts, value) => facts with { ProjectPlanned = value },
        new("project plan", "项目策划报告", "專案策劃報告"));
}
