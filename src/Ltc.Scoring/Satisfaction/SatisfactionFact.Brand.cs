namespace Ltc;

public static partial class SatisfactionFact
{
    /// <summary>How well the brand is known.</summary>
    public static readonly NumberFact<SatisfactionFacts> Awareness = Fact.Number<SatisfactionFacts>(
        "awareness",
        (in facts) => facts.Awareness,
        (in facts, value) => facts with { Awareness = value },
        new("brand awareness", "品牌知名度", "品牌知名度"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How well the brand is known in the industry.</summary>
    public static readonly NumberFact<SatisfactionFacts> IndustryAwareness = Fact.Number<SatisfactionFacts>(
        "industry-awareness",
        (in facts) => facts.IndustryAwareness,
        (in facts, value) => facts with { IndustryAwareness = value },
        new("brand awareness in the industry", "行业品牌知名度", "行業品牌知名度"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How the brand ranks in the industry.</summary>
    public static readonly NumberFact<SatisfactionFacts> Ranking = Fact.Number<SatisfactionFacts>(
        "ranking",
        (in facts) => facts.Ranking,
        (in facts, value) => facts with { Ranking = value },
        new("rank in the industry", "行业排名", "行業排名"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How the customer sees the prospects of the company.</summary>
    public static readonly NumberFact<SatisfactionFacts> Prospects = Fact.Number<SatisfactionFacts>(
        "prospects",
        (in facts) => facts.Prospects,
        (in facts, value) => facts with { Prospects = value },
        new("prospects of the company", "企业发展潜力", "企業發展潛力"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How the customer sees the research and development of the company.</summary>
    public static readonly NumberFact<SatisfactionFacts> Research = Fact.Number<SatisfactionFacts>(
        "research",
        (in facts) => facts.Research,
        (in facts, value) => facts with { Research = value },
        new("research and development", "科研开发能力", "科研開發能力"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How far the brand carries a higher price.</summary>
    public static readonly NumberFact<SatisfactionFacts> Premium = Fact.Number<SatisfactionFacts>(
        "premium",
        (in facts) => facts.Premium,
        (in facts, value) => facts with { Premium = value },
        new("ability to carry a higher price", "品牌溢价能力", "品牌溢價能力"),
        unit: "points",
        range: "[1,5]");
}
