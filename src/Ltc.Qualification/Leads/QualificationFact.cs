namespace Ltc;

/// <summary>The vocabulary of the lead qualification.</summary>
public static class QualificationFact
{
    /// <summary>Question 1, first sub-check: does the need fit what we do?</summary>
    public static readonly ChoiceFact<QualificationFacts, Fulfilment> ScopeFit = Fact.Choice<QualificationFacts, Fulfilment>(
        "scope-fit", (in facts) => facts.ScopeFit, (in facts, value) => facts with { ScopeFit = value }, new("strategy and scope fit", "战略与业务范围匹配", "策略與業務範圍匹配"));

    /// <summary>Question 1, second sub-check: can we live with the risks?</summary>
    public static readonly ChoiceFact<QualificationFacts, Fulfilment> Risk = Fact.Choice<QualificationFacts, Fulfilment>(
        "risk", (in facts) => facts.Risk, (in facts, value) => facts with { Risk = value }, new("acceptability of the risks", "风险可接受程度", "風險可接受程度"));

    /// <summary>Question 2, first sub-check: does it press?</summary>
    public static readonly ChoiceFact<QualificationFacts, Fulfilment> Urgency = Fact.Choice<QualificationFacts, Fulfilment>(
        "urgency", (in facts) => facts.Urgency, (in facts, value) => facts with { Urgency = value }, new("urgency of the need", "需求紧迫程度", "需求迫切程度"));

    /// <summary>Question 2, second sub-check: is the way to buy clear?</summary>
    public static readonly ChoiceFact<QualificationFacts, Fulfilment> PurchasingProcess = Fact.Choice<QualificationFacts, Fulfilment>(
        "purchasing-process", (in facts) => facts.PurchasingProcess, (in facts, value) => facts with { PurchasingProcess = value }, new("purchasing process and budget", "采购流程与预算", "採購流程與預算"));

    /// <summary>Question 3, first sub-check: does the customer help us?</summary>
    public static readonly ChoiceFact<QualificationFacts, Fulfilment> Relationship = Fact.Choice<QualificationFacts, Fulfilment>(
        "relationship", (in facts) => facts.Relationship, (in facts, value) => facts with { Relationship = value }, new("relation: power map and coach", "客户关系：权力地图与教练", "客戶關係：權力地圖與教練"));

    /// <summary>Question 3, second sub-check: can we solve it better than others?</summary>
    public static readonly ChoiceFact<QualificationFacts, Fulfilment> Solution = Fact.Choice<QualificationFacts, Fulfilment>(
        "solution", (in facts) => facts.Solution, (in facts, value) => facts with { Solution = value }, new("maturity and difference of the solution", "方案成熟度与差异", "方案成熟度與差異"));

    /// <summary>Question 3, third sub-check: have we the people?</summary>
    public static readonly ChoiceFact<QualificationFacts, Fulfilment> Team = Fact.Choice<QualificationFacts, Fulfilment>(
        "team", (in facts) => facts.Team, (in facts, value) => facts with { Team = value }, new("availability of the sales team", "关键销售团队可用", "關鍵銷售團隊可用"));

    /// <summary>Question 3, fourth sub-check: who leads?</summary>
    public static readonly ChoiceFact<QualificationFacts, Fulfilment> Competition = Fact.Choice<QualificationFacts, Fulfilment>(
        "competition", (in facts) => facts.Competition, (in facts, value) => facts with { Competition = value }, new("position against the competition", "竞争格局", "競爭格局"));

    /// <summary>Question 1, knock-out: is there a need at all?</summary>
    public static readonly FlagFact<QualificationFacts> NeedReal = Fact.Flag<QualificationFacts>(
        "need-real", (in facts) => facts.NeedReal, (in facts, value) => facts with { NeedReal = value }, new("need is real", "需求真实", "需求真實"));

    /// <summary>Conversion test: what the customer needs is settled.</summary>
    public static readonly FlagFact<QualificationFacts> NeedDefinite = Fact.Flag<QualificationFacts>(
        "need-definite", (in facts) => facts.NeedDefinite, (in facts, value) => facts with { NeedDefinite = value }, new("customer need is definite", "客户需求明确", "客戶需求明確"));

    /// <summary>Conversion test: the money is settled.</summary>
    public static readonly FlagFact<QualificationFacts> BudgetDefinite = Fact.Flag<QualificationFacts>(
        "budget-definite", (in facts) => facts.BudgetDefinite, (in facts, value) => facts with { BudgetDefinite = value }, new("budget is definite", "预算明确", "預算明確"));

    /// <summary>Conversion test: the time is settled.</summary>
    public static readonly FlagFact<QualificationFacts> StartDefinite = Fact.Flag<QualificationFacts>(
        "start-definite", (in facts) => facts.StartDefinite, (in facts, value) => facts with { StartDefinite = value }, new("start time is definite", "启动时间明确", "啟動時間明確"));

    /// <summary>Conversion test: who decides is settled.</summary>
    public static readonly FlagFact<QualificationFacts> DecidersKnown = Fact.Flag<QualificationFacts>(
        "deciders-known", (in facts) => facts.DecidersKnown, (in facts, value) => facts with { DecidersKnown = value }, new("key deciders are known", "关键决策人已识别", "關鍵決策人已識別"));

    /// <summary>Conversion test: one condition may be missing.</summary>
    public static readonly FlagFact<QualificationFacts> RegionException = Fact.Flag<QualificationFacts>(
        "region-exception", (in facts) => facts.RegionException, (in facts, value) => facts with { RegionException = value }, new("exception recorded by the region's lead owner", "地区部线索负责人已记录例外", "地區部線索負責人已記錄例外"));

    /// <summary>The grade before this one.</summary>
    public static readonly ChoiceFact<QualificationFacts, LeadValue> PreviousValue = Fact.Choice<QualificationFacts, LeadValue>(
        "previous-value",
        (in facts) => facts.PreviousValue,
        (in facts, value) => facts with { PreviousValue = value },
        new("value when graded last", "上次评定的价值", "上次評定的價值"));

    /// <summary>All facts that a lead is qualified by: the eight sub-checks, the knock-out, the conversion test, the exception and the grade before.</summary>
    public static readonly FactSet<QualificationFacts> All = new(
        "lead-qualification",
        ScopeFit, Risk, Urgency, PurchasingProcess, Relationship, Solution, Team, Competition, NeedReal,
        NeedDefinite, BudgetDefinite, StartDefinite, DecidersKnown, RegionException, PreviousValue);
}
