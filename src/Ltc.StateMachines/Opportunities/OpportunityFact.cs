namespace Ltc;

/// <summary>The vocabulary of opportunity facts.</summary>
public static partial class OpportunityFact
{
    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<OpportunityFacts> At = Fact.Instant<OpportunityFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "目前時間"));

    /// <summary>Which opportunity it is, as its decisions name it.</summary>
    public static readonly TextFact<OpportunityFacts> OpportunityId = Fact.Words<OpportunityFacts>(
        "opportunity-id",
        (in facts) => ref facts._opportunityId,
        (in facts, value) => facts with { OpportunityId = value },
        new("opportunity id", "机会点编号", "機會點編號"));

    /// <summary>On which way it goes to a contract.</summary>
    public static readonly ChoiceFact<OpportunityFacts, ContractWay> Way = Fact.Choice<OpportunityFacts, ContractWay>(
        "way",
        (in facts) => ref facts._way,
        (in facts, value) => facts with { Way = value },
        new("way to the contract", "签约方式", "簽約方式"));

    /// <summary>The lead that it came from.</summary>
    public static readonly TextFact<OpportunityFacts> LeadReference = Fact.Words<OpportunityFacts>(
        "lead-reference",
        (in facts) => ref facts._leadReference,
        (in facts, value) => facts with { LeadReference = value },
        new("lead reference", "线索编号", "線索編號"));

    /// <summary>Who the customer is.</summary>
    public static readonly TextFact<OpportunityFacts> Customer = Fact.Words<OpportunityFacts>(
        "customer",
        (in facts) => ref facts._customer,
        (in facts, value) => facts with { Customer = value },
        new("customer", "客户", "客戶"));

    /// <summary>Who runs it: the project director (项目负责人).</summary>
    public static readonly TextFact<OpportunityFacts> OpportunityOwner = Fact.Words<OpportunityFacts>(
        "opportunity-owner",
        (in facts) => ref facts._opportunityOwner,
        (in facts, value) => facts with { OpportunityOwner = value },
        new("project director", "项目负责人", "專案負責人"));

    /// <summary>The grade of the project.</summary>
    public static readonly ChoiceFact<OpportunityFacts, ProjectGrade> Grade = Fact.Choice<OpportunityFacts, ProjectGrade>(
        "grade",
        (in facts) => ref facts._grade,
        (in facts, value) => facts with { Grade = value },
        new("project grade", "项目等级", "專案等級"));

    /// <summary>The level that its decisions need.</summary>
    public static readonly ChoiceFact<OpportunityFacts, OrgLevel> RequiredLevel = Fact.Choice<OpportunityFacts, OrgLevel>(
        "required-level",
        (in facts) => ref facts._requiredLevel,
        (in facts, value) => facts with { RequiredLevel = value },
        new("required decision level", "所需决策层级", "所需決策層級"));

    /// <summary>Whether the required level is one above what grade, amount and terms ask for; the company level always counts as raised.</summary>
    public static readonly FlagFact<OpportunityFacts> LevelRaised = Fact.Flag<OpportunityFacts>(
        "level-raised",
        (in facts) => ref facts._levelRaised,
        (in facts, value) => facts with { LevelRaised = value },
        new("required level raised by one", "所需决策层级已上调一级", "所需決策層級已上調一級"));

    /// <summary>The amount that is about to be offered or signed.</summary>
    public static readonly NumberFact<OpportunityFacts> Amount = Fact.Number<OpportunityFacts>(
        "amount",
        (in facts) => ref facts._amount,
        (in facts, value) => facts with { Amount = value },
        new("amount", "金额", "金額"),
        range: "[0,)");

    /// <summary>The currency of the amount.</summary>
    public static readonly TextFact<OpportunityFacts> Currency = Fact.Words<OpportunityFacts>(
        "currency",
        (in facts) => ref facts._currency,
        (in facts, value) => facts with { Currency = value },
        new("currency", "币种", "幣別"));

    /// <summary>The gross margin of the estimate that belongs to the amount.</summary>
    public static readonly NumberFact<OpportunityFacts> Margin = Fact.Number<OpportunityFacts>(
        "margin",
        (in facts) => ref facts._margin,
        (in facts, value) => facts with { Margin = value },
        new("gross margin", "毛利率", "毛利率"),
        unit: "fraction",
        range: "(,1]");

    /// <summary>How far the price is below the approved one.</summary>
    public static readonly NumberFact<OpportunityFacts> Concession = Fact.Number<OpportunityFacts>(
        "concession",
        (in facts) => ref facts._concession,
        (in facts, value) => facts with { Concession = value },
        new("concession from the approved price", "相对批准价格的让步", "相對批准價格的讓步"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>How far the terms depart from the standard text, for a call-off from its frame contract.</summary>
    public static readonly ChoiceFact<OpportunityFacts, TermsDeviation> Terms = Fact.Choice<OpportunityFacts, TermsDeviation>(
        "terms",
        (in facts) => ref facts._terms,
        (in facts, value) => facts with { Terms = value },
        new("deviation of the terms", "条款偏离", "條款偏離"));

    /// <summary>Who answers for the customer (AR).</summary>
    public static readonly TextFact<OpportunityFacts> AccountResponsible = Fact.Words<OpportunityFacts>(
        "account-responsible",
        (in facts) => ref facts._accountResponsible,
        (in facts, value) => facts with { AccountResponsible = value },
        new("account responsible (AR)", "客户责任人 AR", "客戶責任人 AR"));

    /// <summary>Who answers for the solution (SR).</summary>
    public static readonly TextFact<OpportunityFacts> SolutionResponsible = Fact.Words<OpportunityFacts>(
        "solution-responsible",
        (in facts) => ref facts._solutionResponsible,
        (in facts, value) => facts with { SolutionResponsible = value },
        new("solution responsible (SR)", "解决方案责任人 SR", "解決方案責任人 SR"));

    /// <summary>Who answers for the fulfilment (FR).</summary>
    public static readonly TextFact<OpportunityFacts> FulfilmentResponsible = Fact.Words<OpportunityFacts>(
        "fulfilment-responsible",
        (in facts) => ref facts._fulfilmentResponsible,
        (in facts, value) => facts with { FulfilmentResponsible = value },
        new("fulfilment responsible (FR)", "交付责任人 FR", "交付責任人 FR"));

    /// <summary>The senior person who sponsors the project.</summary>
    public static readonly TextFact<OpportunityFacts> Sponsor = Fact.Words<OpportunityFacts>(
        "sponsor",
        (in facts) => ref facts._sponsor,
        (in facts, value) => facts with { Sponsor = value },
        new("sponsor", "赞助人", "贊助人"));

    /// <summary>Why the bid or the contract text is taken back to work.</summary>
    public static readonly TextFact<OpportunityFacts> RevisionReason = Fact.Words<OpportunityFacts>(
        "revision-reason",
        (in facts) => ref facts._revisionReason,
        (in facts, value) => facts with { RevisionReason = value },
        new("reason for the revision", "修订原因", "修訂原因"));
}
