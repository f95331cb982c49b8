namespace Ltc;

/// <summary>The vocabulary of team facts.</summary>
public static class TeamFact
{
    /// <summary>The grade of the project.</summary>
    public static readonly ChoiceFact<TeamFacts, ProjectGrade> Grade = Fact.Choice<TeamFacts, ProjectGrade>(
        "grade", (in facts) => facts.Grade, (in facts, value) => facts with { Grade = value }, new("project grade", "项目等级", "專案等級"));

    /// <summary>Who carries the account.</summary>
    public static readonly TextFact<TeamFacts> Account = Fact.Words<TeamFacts>(
        "account-responsible", (in facts) => facts.Account, (in facts, value) => facts with { Account = value }, new("account responsible", "客户责任人", "客戶責任人"));

    /// <summary>Who carries the solution.</summary>
    public static readonly TextFact<TeamFacts> Solution = Fact.Words<TeamFacts>(
        "solution-responsible",
        (in facts) => facts.Solution,
        (in facts, value) => facts with { Solution = value },
        new("solution responsible", "解决方案责任人", "解決方案責任人"));

    /// <summary>Who carries fulfilment.</summary>
    public static readonly TextFact<TeamFacts> Fulfilment = Fact.Words<TeamFacts>(
        "fulfilment-responsible",
        (in facts) => facts.Fulfilment,
        (in facts, value) => facts with { Fulfilment = value },
        new("fulfilment responsible", "履行责任人", "履行責任人"));

    /// <summary>The account responsible is there full time.</summary>
    public static readonly FlagFact<TeamFacts> AccountFullTime = Fact.Flag<TeamFacts>(
        "account-full-time",
        (in facts) => facts.AccountFullTime,
        (in facts, value) => facts with { AccountFullTime = value },
        new("account responsible full time", "客户责任人全职投入", "客戶責任人全職投入"));

    /// <summary>The solution responsible is there full time.</summary>
    public static readonly FlagFact<TeamFacts> SolutionFullTime = Fact.Flag<TeamFacts>(
        "solution-full-time",
        (in facts) => facts.SolutionFullTime,
        (in facts, value) => facts with { SolutionFullTime = value },
        new("solution responsible full time", "解决方案责任人全职投入", "解決方案責任人全職投入"));

    /// <summary>The team can call on the expert pool.</summary>
    public static readonly FlagFact<TeamFacts> ExpertPool = Fact.Flag<TeamFacts>(
        "expert-pool",
        (in facts) => facts.ExpertPool,
        (in facts, value) => facts with { ExpertPool = value },
        new("expert pool at hand", "可调用专家资源池", "可調用專家資源池"));

    /// <summary>Who directs the project.</summary>
    public static readonly TextFact<TeamFacts> Director = Fact.Words<TeamFacts>(
        "project-director", (in facts) => facts.Director, (in facts, value) => facts with { Director = value }, new("project director", "项目负责人", "專案負責人"));

    /// <summary>The level that nominated the director.</summary>
    public static readonly ChoiceFact<TeamFacts, OrgLevel> DirectorNominatedBy = Fact.Choice<TeamFacts, OrgLevel>(
        "director-nominated-by",
        (in facts) => facts.DirectorNominatedBy,
        (in facts, value) => facts with { DirectorNominatedBy = value },
        new("level that nominated the project director", "项目负责人的提名层级", "專案負責人的提名層級"));

    /// <summary>The director is a senior account responsible.</summary>
    public static readonly FlagFact<TeamFacts> DirectorIsSeniorAccount = Fact.Flag<TeamFacts>(
        "director-senior-account",
        (in facts) => facts.DirectorIsSeniorAccount,
        (in facts, value) => facts with { DirectorIsSeniorAccount = value },
        new("project director is a senior account responsible", "项目负责人为资深客户责任人", "專案負責人為資深客戶責任人"));

    /// <summary>Who sponsors the project.</summary>
    public static readonly TextFact<TeamFacts> Sponsor = Fact.Words<TeamFacts>(
        "sponsor", (in facts) => facts.Sponsor, (in facts, value) => facts with { Sponsor = value }, new("sponsor", "赞助人", "贊助人"));

    /// <summary>The sponsor's rank.</summary>
    public static readonly ChoiceFact<TeamFacts, SponsorRank> SponsorRank = Fact.Choice<TeamFacts, SponsorRank>(
        "sponsor-rank", (in facts) => facts.SponsorRank, (in facts, value) => facts with { SponsorRank = value }, new("rank of the sponsor", "赞助人职级", "贊助人職級"));

    /// <summary>The rank of the customer's highest person.</summary>
    public static readonly ChoiceFact<TeamFacts, SponsorRank> CounterpartRank = Fact.Choice<TeamFacts, SponsorRank>(
        "counterpart-rank",
        (in facts) => facts.CounterpartRank,
        (in facts, value) => facts with { CounterpartRank = value },
        new("rank of the customer's highest person", "客户方最高层职级", "客戶方最高層職級"));

    /// <summary>Which tier the customer is in.</summary>
    public static readonly TextFact<TeamFacts> CustomerTier = Fact.Words<TeamFacts>(
        "customer-tier", (in facts) => facts.CustomerTier, (in facts, value) => facts with { CustomerTier = value }, new("customer tier", "客户等级", "客戶等級"));

    /// <summary>The sponsor's business matches.</summary>
    public static readonly FlagFact<TeamFacts> SponsorMatchesBusiness = Fact.Flag<TeamFacts>(
        "sponsor-matches-business",
        (in facts) => facts.SponsorMatchesBusiness,
        (in facts, value) => facts with { SponsorMatchesBusiness = value },
        new("sponsor's business matches the counterpart's", "赞助人业务对口", "贊助人業務對口"));

    /// <summary>Sponsor and counterpart know each other.</summary>
    public static readonly FlagFact<TeamFacts> SponsorHasPastContact = Fact.Flag<TeamFacts>(
        "sponsor-past-contact",
        (in facts) => facts.SponsorHasPastContact,
        (in facts, value) => facts with { SponsorHasPastContact = value },
        new("sponsor has had contact before", "赞助人有历史交往", "贊助人有歷史往來"));

    /// <summary>The sponsor can and will solve problems.</summary>
    public static readonly FlagFact<TeamFacts> SponsorAbleAndWilling = Fact.Flag<TeamFacts>(
        "sponsor-able-and-willing",
        (in facts) => facts.SponsorAbleAndWilling,
        (in facts, value) => facts with { SponsorAbleAndWilling = value },
        new("sponsor able and willing to solve problems", "赞助人有解决问题的能力和意愿", "贊助人有解決問題的能力和意願"));

    /// <summary>All of them.</summary>
    public static readonly FactSet<TeamFacts> All = new(
        "team",
        Grade, Account, Solution, Fulfilment, AccountFullTime, SolutionFullTime, ExpertPool, Director, DirectorNominatedBy, DirectorIsSeniorAccount,
        Sponsor, SponsorRank, CounterpartRank, CustomerTier, SponsorMatchesBusiness, SponsorHasPastContact, SponsorAbleAndWilling);
}
