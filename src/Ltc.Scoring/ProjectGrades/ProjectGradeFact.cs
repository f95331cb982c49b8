namespace Ltc;

/// <summary>The vocabulary of the facts of a project grade.</summary>
public static class ProjectGradeFact
{
    /// <summary>The value of the region: market space, growth, strategic position.</summary>
    public static readonly NumberFact<ProjectGradeFacts> Region = Fact.Number<ProjectGradeFacts>(
        "region",
        (in facts) => facts.Region,
        (in facts, value) => facts with { Region = value },
        new("value of the region", "价值区域得分", "價值區域得分"),
        unit: "points",
        range: "[0,100]");

    /// <summary>The value of the customer: tier, contribution, strategic meaning, growth.</summary>
    public static readonly NumberFact<ProjectGradeFacts> Customer = Fact.Number<ProjectGradeFacts>(
        "customer",
        (in facts) => facts.Customer,
        (in facts, value) => facts with { Customer = value },
        new("value of the customer", "价值客户得分", "價值客戶得分"),
        unit: "points",
        range: "[0,100]");

    /// <summary>The value of the product: fit, novelty, room for more.</summary>
    public static readonly NumberFact<ProjectGradeFacts> Product = Fact.Number<ProjectGradeFacts>(
        "product",
        (in facts) => facts.Product,
        (in facts, value) => facts with { Product = value },
        new("value of the product", "价值产品得分", "價值產品得分"),
        unit: "points",
        range: "[0,100]");

    /// <summary>The expected contract amount, in the currency of the thresholds.</summary>
    public static readonly NumberFact<ProjectGradeFacts> Amount = Fact.Number<ProjectGradeFacts>(
        "amount",
        (in facts) => facts.Amount,
        (in facts, value) => facts with { Amount = value },
        new("expected amount", "预计金额", "預計金額"),
        range: "[0,)");

    /// <summary>Whether the region has confirmed a stronghold or market-structure project (山头、格局项目).</summary>
    public static readonly FlagFact<ProjectGradeFacts> StrongholdByRegion = Fact.Flag<ProjectGradeFacts>(
        "stronghold-by-region",
        (in facts) => facts.StrongholdByRegion,
        (in facts, value) => facts with { StrongholdByRegion = value },
        new("stronghold confirmed by the region", "地区部确认的山头或格局项目", "地區部確認的山頭或格局專案"));

    /// <summary>Whether the company has confirmed a stronghold or market-structure project.</summary>
    public static readonly FlagFact<ProjectGradeFacts> StrongholdByCompany = Fact.Flag<ProjectGradeFacts>(
        "stronghold-by-company",
        (in facts) => facts.StrongholdByCompany,
        (in facts, value) => facts with { StrongholdByCompany = value },
        new("stronghold confirmed by the company", "公司确认的山头或格局项目", "公司確認的山頭或格局專案"));

    /// <summary>Whether the customer is a global account and the project spans several countries.</summary>
    public static readonly FlagFact<ProjectGradeFacts> MultiCountry = Fact.Flag<ProjectGradeFacts>(
        "multi-country",
        (in facts) => facts.MultiCountry,
        (in facts, value) => facts with { MultiCountry = value },
        new("several countries of a global account", "全球客户跨国项目", "全球客戶跨國專案"));

    /// <summary>Whether it is the first sale of a new product, solution or business model.</summary>
    public static readonly FlagFact<ProjectGradeFacts> FirstSale = Fact.Flag<ProjectGradeFacts>(
        "first-sale",
        (in facts) => facts.FirstSale,
        (in facts, value) => facts with { FirstSale = value },
        new("first sale of something new", "新产品、新方案或新商业模式首单", "新產品、新方案或新商業模式首單"));

    /// <summary>Whether the estimate says that it makes a loss.</summary>
    public static readonly FlagFact<ProjectGradeFacts> LossMaking = Fact.Flag<ProjectGradeFacts>(
        "loss-making",
        (in facts) => facts.LossMaking,
        (in facts, value) => facts with { LossMaking = value },
        new("estimated to make a loss", "预计亏损", "預計虧損"));

    /// <summary>Whether the terms cross a red line.</summary>
    public static readonly FlagFact<ProjectGradeFacts> RedLineTerms = Fact.Flag<ProjectGradeFacts>(
        "red-line-terms",
        (in facts) => facts.RedLineTerms,
        (in facts, value) => facts with { RedLineTerms = value },
        new("terms cross a red line", "条款触及红线", "條款觸及紅線"));

    /// <summary>Whether it is a repeat order under a frame contract, below every amount threshold.</summary>
    public static readonly FlagFact<ProjectGradeFacts> FrameRepeat = Fact.Flag<ProjectGradeFacts>(
        "frame-repeat",
        (in facts) => facts.FrameRepeat,
        (in facts, value) => facts with { FrameRepeat = value },
        new("repeat order under a frame contract", "框架合同下的重复订单", "框架合約下的重複訂單"));

    /// <summary>All facts of a project grade.</summary>
    public static readonly FactSet<ProjectGradeFacts> All = new(
        "project-grade",
        Region, Customer, Product, Amount, StrongholdByRegion, StrongholdByCompany, MultiCountry, FirstSale, LossMaking, RedLineTerms,
        FrameRepeat);
}
