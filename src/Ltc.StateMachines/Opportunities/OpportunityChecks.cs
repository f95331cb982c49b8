using static Ltc.OpportunityFact;

namespace Ltc;

/// <summary>What several gates of an opportunity ask for.</summary>
internal static class OpportunityChecks
{
    internal static readonly Requirement<OpportunityFacts> WayKnown = new(
        "way-known",
        Way.Known,
        new("the way to the contract is settled", "签约方式已明确", "簽約方式已明確"),
        "domain.md §1.2, MO 2.2");

    internal static readonly Requirement<OpportunityFacts> BidsOrQuotes = new(
        "bids-or-quotes",
        Way.In(ContractWay.Tender, ContractWay.DirectNegotiation),
        new("it goes by tender or by direct negotiation", "走招投标或直接谈判", "走招投標或直接談判"),
        "domain.md §1.2, MO 2.2");

    internal static readonly Requirement<OpportunityFacts> Compliance = new(
        "compliance-check-passed",
        CompliancePassed.IsTrue,
        new("the compliance check is passed", "合规审查已通过", "合規審查已通過"),
        "domain.md §2.5 K2");

    internal static readonly Requirement<OpportunityFacts> Sanctions = new(
        "sanctions-check-passed",
        SanctionsPassed.IsTrue,
        new("the sanctions check is passed", "制裁筛查已通过", "制裁篩查已通過"),
        "domain.md §2.5 K2");

    internal static readonly Requirement<OpportunityFacts> Credit = new(
        "credit-check-passed",
        CreditPassed.IsTrue,
        new("the credit check is passed", "客户信用审查已通过", "客戶信用審查已通過"),
        "domain.md §2.5 K2");

    internal static readonly Requirement<OpportunityFacts> Team = new(
        "three-responsibilities-covered",
        Condition<OpportunityFacts>.All(AccountResponsible.Known, SolutionResponsible.Known, FulfilmentResponsible.Known),
        new("AR, SR and FR are named; on a small project one person may be several", "AR、SR、FR 三种责任均有人承担，小项目可一人兼任", "AR、SR、FR 三種責任均有人承擔，小專案可一人兼任"),
        "seed 000; domain.md §4.2, §5.1");

    internal static readonly Requirement<OpportunityFacts> LevelFitsGrade = new(
        "level-fits-grade",
        Grade.Is(ProjectGrade.General)
            | (Grade.Is(ProjectGrade.RepOffice) & RequiredLevel.In(OrgLevel.RepOffice, OrgLevel.Region, OrgLevel.Company))
            | (Grade.Is(ProjectGrade.Region) & RequiredLevel.In(OrgLevel.Region, OrgLevel.Company))
            | (Grade.Is(ProjectGrade.Company) & RequiredLevel.Is(OrgLevel.Company)),
        new("the level that decides is not below the grade", "决策层级不低于项目等级", "決策層級不低於專案等級"),
        "domain.md §3.4, §4.2");

    internal static readonly Requirement<OpportunityFacts> LevelFitsTerms = new(
        "level-fits-terms",
        Terms.Is(TermsDeviation.Standard)
            | (Terms.Is(TermsDeviation.Low) & RequiredLevel.In(OrgLevel.RepOffice, OrgLevel.Region, OrgLevel.Company))
            | (Terms.Is(TermsDeviation.Medium) & RequiredLevel.In(OrgLevel.Region, OrgLevel.Company))
            | RequiredLevel.Is(OrgLevel.Company),
        new("the level that decides fits the deviation of the terms", "决策层级与条款偏离程度相称", "決策層級與條款偏離程度相稱"),
        "domain.md §3.4");

    internal static readonly Requirement<OpportunityFacts> Reserve = new(
        "risk-reserve-at-least-5-percent",
        RiskReserve.AtLeast(0.05m),
        new("the risk reserve is at least 5 %", "风险准备金不低于 5%", "風險準備金不低於 5%"),
        "domain.md §2.2, ATB");

    internal static readonly Requirement<OpportunityFacts> Risks = new(
        "risk-register-kept",
        RiskRegistered.IsTrue,
        new("the risk register is up to date", "风险登记册为最新", "風險登記冊為最新"),
        "domain.md §14.3");

    internal static readonly Requirement<OpportunityFacts> FreshCertainty = new(
        "certainty-scored-within-5-days",
        CertaintyScoredOn.DaysUntil(At, "[0,5]"),
        new("the PPVVC questions were answered within 5 days", "PPVVC 评分在 5 天之内", "PPVVC 評分在 5 天之內"),
        "domain.md §7.3");

    internal static readonly Requirement<OpportunityFacts> Sellable = new(
        "products-on-sellable-list",
        ProductsSellable.IsTrue,
        new("every product is on the authorised sellable list", "所有产品均在可销售清单内", "所有產品均在可銷售清單內"),
        "domain.md §2.2, two-step approval");

    internal static readonly Requirement<OpportunityFacts> Revised = new(
        "revision-reason-given",
        RevisionReason.Known,
        new("a reason for the revision is given", "已给出修订原因", "已給出修訂原因"),
        "domain.md §3.5, decision validity");

    internal static readonly Requirement<OpportunityFacts> ChosenByCustomer = new(
        "customer-chose-us",
        OpportunityFact.CustomerChoice.Is(CustomerChoice.Us),
        new("the customer has chosen us", "客户已选择我方", "客戶已選擇我方"),
        "domain.md §1.2, MO 2.4");
}
