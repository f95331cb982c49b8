using static Ltc.OpportunityFact;

namespace Ltc;

/// <summary>What an opportunity needs up to the initiation decision (ATI), and into the guidance behind it.</summary>
internal static class InitiateRequirements
{
    internal static readonly Requirement<OpportunityFacts> CustomerNamed = new(
        "opportunity-customer-named",
        Customer.Known,
        new("the customer is named", "客户已明确", "客戶已明確"),
        "domain.md §1.2, MO 2.1");

    internal static readonly Requirement<OpportunityFacts> OwnerNamed = new(
        "project-director-named",
        OpportunityOwner.Known,
        new("a project director is named", "项目负责人已指定", "專案負責人已指定"),
        "domain.md §5.1");

    internal static readonly Requirement<OpportunityFacts> Go = new(
        "initiation-decision-covers",
        OpportunityDecisions.InitiationCovers,
        new("a verified initiation decision (ATI) covers it", "有已验证的立项决策 ATI 覆盖", "有已驗證的立項決策 ATI 覆蓋"),
        "domain.md §1.4, §2.2");

    internal static readonly Requirement<OpportunityFacts> LeadNamed = new(
        "lead-reference-given",
        LeadReference.Known,
        new("the lead that it came from is named", "已注明来源线索", "已註明來源線索"),
        "domain.md §14.3, ATI");

    internal static readonly Requirement<OpportunityFacts> Strategy = new(
        "fits-strategy",
        StrategicFit.IsTrue,
        new("it fits the strategy", "符合公司战略", "符合公司戰略"),
        "domain.md §2.2, §2.6");

    internal static readonly Requirement<OpportunityFacts> Assessed = new(
        "assessment-at-least-60",
        InitiationScore.AtLeast(60),
        new("the opportunity assessment reaches 60", "机会点评估得分达到 60", "機會點評估得分達到 60"),
        "domain.md §2.6, §14.3, ATI");

    internal static readonly Requirement<OpportunityFacts> CertainEnough = new(
        "certainty-fits-initiation",
        Certainty.AtLeast(0.40m) | (Certainty.Known & StrongholdConfirmed.IsTrue),
        new(
            "the PPVVC certainty is at least 40 %, or the region or the company confirms a stronghold",
            "PPVVC 确定性不低于 40%，或地区部、公司确认为山头项目",
            "PPVVC 確定性不低於 40%，或地區部、公司確認為山頭專案"),
        "seed 000; domain.md §7.3, §14.3, ATI");

    internal static readonly Requirement<OpportunityFacts> PainAndPower = new(
        "pain-and-power-confirmed",
        PainConfirmed.IsTrue & PowerConfirmed.IsTrue,
        new("pain and power are confirmed", "痛点与权力已确认", "痛點與權力已確認"),
        "domain.md §7.3, stage expectation");

    internal static readonly Requirement<OpportunityFacts> Graded = new(
        "project-grade-set",
        Grade.Known,
        new("the project grade is set", "项目等级已确定", "專案等級已確定"),
        "seed 000; domain.md §4.1, §14.3, ATI");

    internal static readonly Requirement<OpportunityFacts> Sponsored = new(
        "sponsor-where-grade-asks",
        Grade.Is(ProjectGrade.General) | Sponsor.Known,
        new("above the general grade a sponsor is named", "一般级以上项目已指定赞助人", "一般級以上專案已指定贊助人"),
        "seed 004; domain.md §4.2, §8.4");

    internal static readonly Requirement<OpportunityFacts> Resources = new(
        "resources-asked",
        ResourceAsk.IsTrue,
        new("the resources needed are named", "资源需求已提出", "資源需求已提出"),
        "domain.md §14.3, ATI");

    internal static readonly Requirement<OpportunityFacts> Estimated = new(
        "preliminary-estimate-made",
        PreliminaryEstimate.IsTrue,
        new("a preliminary estimate is made", "已完成初步概算", "已完成初步概算"),
        "domain.md §2.2, §14.3, ATI");

    internal static readonly Requirement<OpportunityFacts> ChainMapped = new(
        "decision-chain-drawn",
        DecisionChainMapped.IsTrue,
        new("the decision chain of the customer is mapped", "客户决策链已分析", "客戶決策鏈已分析"),
        "domain.md §14.3, ATI");

    internal static readonly Requirement<OpportunityFacts> Supply = new(
        "supply-involved-early",
        SupplyInvolved.IsTrue,
        new("the supply chain takes part from the start", "供应链早期介入", "供應鏈早期介入"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<OpportunityFacts> Purchasing = new(
        "purchasing-involved-early",
        PurchasingInvolved.IsTrue,
        new("purchasing takes part from the start", "采购早期介入", "採購早期介入"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<OpportunityFacts> Finance = new(
        "finance-involved-early",
        FinanceInvolved.IsTrue,
        new("finance takes part from the start", "财经早期介入", "財經早期介入"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<OpportunityFacts> Appointed = new(
        "project-team-appointed",
        TeamAppointed.IsTrue,
        new("the project team is appointed", "项目组已任命", "專案組已任命"),
        "seed 000; domain.md §1.2, MO 2.1");

    internal static readonly Requirement<OpportunityFacts> Planned = new(
        "project-plan-made",
        ProjectPlanned.IsTrue,
        new("the project plan is made", "项目策划报告已完成", "專案策劃報告已完成"),
        "seed 002; domain.md §1.2, MO 2.1");
}
