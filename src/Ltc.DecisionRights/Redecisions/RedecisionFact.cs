namespace Ltc;

/// <summary>The vocabulary of comparing a case with a decision that was taken on it.</summary>
public static class RedecisionFact
{
    /// <summary>Whether the case is about the same thing at the same decision point.</summary>
    public static readonly FlagFact<RedecisionFacts> SameMatter = Fact.Flag<RedecisionFacts>(
        "same-matter",
        (in facts) => facts.SameMatter,
        (in facts, value) => facts with { SameMatter = value },
        new("same subject and decision point", "同一对象与决策点", "同一對象與決策點"));

    /// <summary>Whether the decision opens something.</summary>
    public static readonly FlagFact<RedecisionFacts> Opening = Fact.Flag<RedecisionFacts>(
        "opening", (in facts) => facts.Opening, (in facts, value) => facts with { Opening = value }, new("decided Go", "已决策通过", "已決策通過"));

    /// <summary>Whether the decision still holds.</summary>
    public static readonly FlagFact<RedecisionFacts> InForce = Fact.Flag<RedecisionFacts>(
        "in-force", (in facts) => facts.InForce, (in facts, value) => facts with { InForce = value }, new("in force", "在有效期内", "在有效期內"));

    /// <summary>Whether the decision was withdrawn.</summary>
    public static readonly FlagFact<RedecisionFacts> Withdrawn = Fact.Flag<RedecisionFacts>(
        "withdrawn", (in facts) => facts.Withdrawn, (in facts, value) => facts with { Withdrawn = value }, new("withdrawn", "已撤回", "已撤回"));

    /// <summary>Whether the text is the one that was decided on.</summary>
    public static readonly FlagFact<RedecisionFacts> SameText = Fact.Flag<RedecisionFacts>(
        "same-text", (in facts) => facts.SameText, (in facts, value) => facts with { SameText = value }, new("same text", "文本相同", "文字相同"));

    /// <summary>How far the margin has fallen.</summary>
    public static readonly NumberFact<RedecisionFacts> MarginDrop = Fact.Number<RedecisionFacts>(
        "margin-drop",
        (in facts) => facts.MarginDrop,
        (in facts, value) => facts with { MarginDrop = value },
        new("fall of the margin", "毛利率下降", "毛利率下降"),
        unit: "fraction");

    /// <summary>How much the amount has grown.</summary>
    public static readonly NumberFact<RedecisionFacts> AmountGrowth = Fact.Number<RedecisionFacts>(
        "amount-growth",
        (in facts) => facts.AmountGrowth,
        (in facts, value) => facts with { AmountGrowth = value },
        new("growth of the amount", "金额增幅", "金額增幅"),
        unit: "fraction");

    /// <summary>Whether a red-line term has come in.</summary>
    public static readonly FlagFact<RedecisionFacts> NewRedLine = Fact.Flag<RedecisionFacts>(
        "new-red-line", (in facts) => facts.NewRedLine, (in facts, value) => facts with { NewRedLine = value }, new("new red-line term", "新增红线条款", "新增紅線條款"));

    /// <summary>Whether the amount is inside the limit of the decision.</summary>
    public static readonly FlagFact<RedecisionFacts> AmountInside = Fact.Flag<RedecisionFacts>(
        "amount-inside",
        (in facts) => facts.AmountInside,
        (in facts, value) => facts with { AmountInside = value },
        new("amount inside the limit", "金额在决策边界内", "金額在決策邊界內"));

    /// <summary>Whether the margin is inside the limit of the decision.</summary>
    public static readonly FlagFact<RedecisionFacts> MarginInside = Fact.Flag<RedecisionFacts>(
        "margin-inside",
        (in facts) => facts.MarginInside,
        (in facts, value) => facts with { MarginInside = value },
        new("margin inside the limit", "毛利率在决策边界内", "毛利率在決策邊界內"));

    /// <summary>Whether the terms are inside the limit of the decision.</summary>
    public static readonly FlagFact<RedecisionFacts> TermsInside = Fact.Flag<RedecisionFacts>(
        "terms-inside",
        (in facts) => facts.TermsInside,
        (in facts, value) => facts with { TermsInside = value },
        new("terms inside the limit", "条款在决策边界内", "條款在決策邊界內"));

    /// <summary>The level at which it was decided.</summary>
    public static readonly ChoiceFact<RedecisionFacts, OrgLevel> Level = Fact.Choice<RedecisionFacts, OrgLevel>(
        "level", (in facts) => facts.Level, (in facts, value) => facts with { Level = value }, new("decided at", "决策层级", "決策層級"));

    /// <summary>The level that the case asks for now.</summary>
    public static readonly ChoiceFact<RedecisionFacts, OrgLevel> RequiredLevel = Fact.Choice<RedecisionFacts, OrgLevel>(
        "required-level",
        (in facts) => facts.RequiredLevel,
        (in facts, value) => facts with { RequiredLevel = value },
        new("level that must decide", "应决策层级", "應決策層級"));

    /// <summary>Every fact of the comparison.</summary>
    public static readonly FactSet<RedecisionFacts> All = new(
        "redecision",
        SameMatter, Opening, InForce, Withdrawn, SameText, MarginDrop, AmountGrowth, NewRedLine, AmountInside, MarginInside, TermsInside, Level, RequiredLevel);
}
