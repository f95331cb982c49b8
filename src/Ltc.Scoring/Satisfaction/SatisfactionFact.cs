namespace Ltc;

/// <summary>The vocabulary of the facts: how satisfied a customer is with one supplier, as one survey says.</summary>
public static partial class SatisfactionFact
{
    /// <summary>Who asked the customer.</summary>
    public static readonly ChoiceFact<SatisfactionFacts, SurveySource> Source = Fact.Choice<SatisfactionFacts, SurveySource>(
        "source",
        (in facts) => facts.Source,
        (in facts, value) => facts with { Source = value },
        new("source of the survey", "调查来源", "調查來源"));

    /// <summary>How stable the product runs.</summary>
    public static readonly NumberFact<SatisfactionFacts> Stability = Fact.Number<SatisfactionFacts>(
        "stability",
        (in facts) => facts.Stability,
        (in facts, value) => facts with { Stability = value },
        new("stability", "稳定性", "穩定性"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How well the product is built.</summary>
    public static readonly NumberFact<SatisfactionFacts> Workmanship = Fact.Number<SatisfactionFacts>(
        "workmanship",
        (in facts) => facts.Workmanship,
        (in facts, value) => facts with { Workmanship = value },
        new("structure and workmanship", "结构与工艺", "結構與工藝"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How well the functions of the product meet the need.</summary>
    public static readonly NumberFact<SatisfactionFacts> Functions = Fact.Number<SatisfactionFacts>(
        "functions",
        (in facts) => facts.Functions,
        (in facts, value) => facts with { Functions = value },
        new("functions of the product", "产品功能", "產品功能"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How safe the product is.</summary>
    public static readonly NumberFact<SatisfactionFacts> Safety = Fact.Number<SatisfactionFacts>(
        "safety",
        (in facts) => facts.Safety,
        (in facts, value) => facts with { Safety = value },
        new("safety", "安全性", "安全性"),
        unit: "points",
        range: "[1,5]");
}
