namespace Ltc;

/// <summary>The vocabulary of the facts of contract quality.</summary>
public static class ContractQualityFact
{
    /// <summary>The gross margin.</summary>
    public static readonly NumberFact<ContractQualityFacts> Margin = Fact.Number<ContractQualityFacts>(
        "margin",
        (in facts) => facts.Margin,
        (in facts, value) => facts with { Margin = value },
        new("gross margin", "毛利率", "毛利率"),
        unit: "fraction",
        range: "(,1]");

    /// <summary>How many deliveries are accepted at the first try.</summary>
    public static readonly NumberFact<ContractQualityFacts> Acceptance = Fact.Number<ContractQualityFacts>(
        "acceptance",
        (in facts) => facts.Acceptance,
        (in facts, value) => facts with { Acceptance = value },
        new("first-pass acceptance", "一次验收通过率", "一次驗收通過率"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>What changes cost.</summary>
    /// <remarks>Any share can be: changes that reduce the contract have a negative cost, which is below 3 % and has full points (domain.md §9.3).</remarks>
    public static readonly NumberFact<ContractQualityFacts> ChangeShare = Fact.Number<ContractQualityFacts>(
        "change-share",
        (in facts) => facts.ChangeShare,
        (in facts, value) => facts with { ChangeShare = value },
        new("cost of changes", "变更成本占比", "變更成本占比"),
        unit: "fraction");

    /// <summary>How long the money is outstanding (DSO).</summary>
    /// <remarks>Never below 0, since neither receivables nor sales are; the card of domain.md §9.3 alone would give such a number full points.</remarks>
    public static readonly NumberFact<ContractQualityFacts> Dso = Fact.Number<ContractQualityFacts>(
        "dso",
        (in facts) => facts.Dso,
        (in facts, value) => facts with { Dso = value },
        new("days sales outstanding", "应收账款周转天数", "應收帳款周轉天數"),
        unit: "days",
        range: "[0,)");

    /// <summary>How satisfied the customer is (NPS).</summary>
    public static readonly NumberFact<ContractQualityFacts> Nps = Fact.Number<ContractQualityFacts>(
        "nps",
        (in facts) => facts.Nps,
        (in facts, value) => facts with { Nps = value },
        new("net promoter score", "净推荐值", "淨推薦值"),
        unit: "points",
        range: "[-100,100]");

    /// <summary>All facts of contract quality.</summary>
    public static readonly FactSet<ContractQualityFacts> All = new("contract-quality", Margin, Acceptance, ChangeShare, Dso, Nps);
}
