namespace Ltc;

/// <summary>The vocabulary of the points of contract quality.</summary>
public static class ContractQualityPoint
{
    /// <summary>The points of the gross margin.</summary>
    public static readonly NumberFact<ContractQualityPoints> Margin = Fact.Number<ContractQualityPoints>(
        "margin",
        (in facts) => facts.Margin,
        (in facts, value) => facts with { Margin = value },
        new("points of the gross margin", "毛利率得分", "毛利率得分"),
        unit: "points",
        range: "[1,5]");

    /// <summary>The points of first-pass acceptance.</summary>
    public static readonly NumberFact<ContractQualityPoints> Acceptance = Fact.Number<ContractQualityPoints>(
        "acceptance",
        (in facts) => facts.Acceptance,
        (in facts, value) => facts with { Acceptance = value },
        new("points of first-pass acceptance", "一次验收得分", "一次驗收得分"),
        unit: "points",
        range: "[1,5]");

    /// <summary>The points of the cost of changes.</summary>
    public static readonly NumberFact<ContractQualityPoints> ChangeShare = Fact.Number<ContractQualityPoints>(
        "change-share",
        (in facts) => facts.ChangeShare,
        (in facts, value) => facts with { ChangeShare = value },
        new("points of the cost of changes", "变更成本得分", "變更成本得分"),
        unit: "points",
        range: "[1,5]");

    /// <summary>The points of days sales outstanding.</summary>
    public static readonly NumberFact<ContractQualityPoints> Dso = Fact.Number<ContractQualityPoints>(
        "dso",
        (in facts) => facts.Dso,
        (in facts, value) => facts with { Dso = value },
        new("points of days sales outstanding", "应收周转得分", "應收周轉得分"),
        unit: "points",
        range: "[1,5]");

    /// <summary>The points of customer satisfaction.</summary>
    public static readonly NumberFact<ContractQualityPoints> Nps = Fact.Number<ContractQualityPoints>(
        "nps",
        (in facts) => facts.Nps,
        (in facts, value) => facts with { Nps = value },
        new("points of customer satisfaction", "客户满意度得分", "客戶滿意度得分"),
        unit: "points",
        range: "[1,5]");

    /// <summary>All points of contract quality.</summary>
    public static readonly FactSet<ContractQualityPoints> All = new("contract-quality-points", Margin, Acceptance, ChangeShare, Dso, Nps);
}
