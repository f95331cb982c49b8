namespace Ltc;

/// <content>What the four calculations say.</content>
public static partial class DecisionFact
{
    /// <summary>Whether there is an estimate of this version.</summary>
    public static readonly FlagFact<DecisionFacts> EstimatePresent = Fact.Flag<DecisionFacts>(
        "estimate-present",
        (in facts) => facts.EstimatePresent,
        (in facts, value) => facts with { EstimatePresent = value },
        new("estimate", "概算", "概算"));

    /// <summary>Whether project finance has reviewed the estimate.</summary>
    public static readonly FlagFact<DecisionFacts> EstimateReviewed = Fact.Flag<DecisionFacts>(
        "estimate-reviewed",
        (in facts) => facts.EstimateReviewed,
        (in facts, value) => facts with { EstimateReviewed = value },
        new("estimate reviewed by project finance", "概算经项目财务评审", "概算經專案財務評審"));

    /// <summary>The gross margin of the latest estimate.</summary>
    public static readonly NumberFact<DecisionFacts> EstimatedMargin = Fact.Number<DecisionFacts>(
        "estimated-margin",
        (in facts) => facts.EstimatedMargin,
        (in facts, value) => facts with { EstimatedMargin = value },
        new("estimated gross margin", "概算毛利率", "概算毛利率"),
        unit: "fraction");

    /// <summary>The lowest gross margin that the bid decision allowed.</summary>
    public static readonly NumberFact<DecisionFacts> BidFloorMargin = Fact.Number<DecisionFacts>(
        "bid-floor-margin",
        (in facts) => facts.BidFloorMargin,
        (in facts, value) => facts with { BidFloorMargin = value },
        new("floor margin of the bid decision", "投标决策的毛利底线", "投標決策的毛利底線"),
        unit: "fraction");

    /// <summary>Whether a new bid decision or a higher level accepted a margin below the floor.</summary>
    public static readonly FlagFact<DecisionFacts> LowerMarginDecided = Fact.Flag<DecisionFacts>(
        "lower-margin-decided",
        (in facts) => facts.LowerMarginDecided,
        (in facts, value) => facts with { LowerMarginDecided = value },
        new("lower margin decided anew", "已重新决策低毛利", "已重新決策低毛利"));

    /// <summary>The profit target of the estimate.</summary>
    public static readonly NumberFact<DecisionFacts> EstimatedProfit = Fact.Number<DecisionFacts>(
        "estimated-profit",
        (in facts) => facts.EstimatedProfit,
        (in facts, value) => facts with { EstimatedProfit = value },
        new("estimated profit", "概算利润", "概算利潤"));

    /// <summary>The profit target of the budget.</summary>
    public static readonly NumberFact<DecisionFacts> BudgetedProfit = Fact.Number<DecisionFacts>(
        "budgeted-profit",
        (in facts) => facts.BudgetedProfit,
        (in facts, value) => facts with { BudgetedProfit = value },
        new("budgeted profit", "预算利润", "預算利潤"));

    /// <summary>Whether a budget below the profit target of the estimate was approved.</summary>
    public static readonly FlagFact<DecisionFacts> LowerBudgetApproved = Fact.Flag<DecisionFacts>(
        "lower-budget-approved",
        (in facts) => facts.LowerBudgetApproved,
        (in facts, value) => facts with { LowerBudgetApproved = value },
        new("lower budget approved", "已批准低于概算的预算", "已批准低於概算的預算"));

    /// <summary>Whether there is a re-estimate with the change in it.</summary>
    public static readonly FlagFact<DecisionFacts> ReestimatePresent = Fact.Flag<DecisionFacts>(
        "reestimate-present",
        (in facts) => facts.ReestimatePresent,
        (in facts, value) => facts with { ReestimatePresent = value },
        new("re-estimate", "重估概算", "重估概算"));

    /// <summary>Whether actual figures stand beside the budget.</summary>
    public static readonly FlagFact<DecisionFacts> AccountingCurrent = Fact.Flag<DecisionFacts>(
        "accounting-current",
        (in facts) => facts.AccountingCurrent,
        (in facts, value) => facts with { AccountingCurrent = value },
        new("accounting up to date", "核算已更新", "核算已更新"));

    /// <summary>How far actual cost is from the budget, see <see cref="CalculationLimits.Deviation"/>.</summary>
    public static readonly NumberFact<DecisionFacts> CostDeviation = Fact.Number<DecisionFacts>(
        "cost-deviation",
        (in facts) => facts.CostDeviation,
        (in facts, value) => facts with { CostDeviation = value },
        new("deviation of actual cost from budget", "实际成本与预算偏差", "實際成本與預算偏差"),
        unit: "fraction",
        range: "[0,)");

    /// <summary>Whether a deviation past the limit has been taken to the next level.</summary>
    public static readonly FlagFact<DecisionFacts> DeviationEscalated = Fact.Flag<DecisionFacts>(
        "deviation-escalated",
        (in facts) => facts.DeviationEscalated,
        (in facts, value) => facts with { DeviationEscalated = value },
        new("deviation escalated", "偏差已升级", "偏差已升級"));

    /// <summary>Whether the final account compares estimate, budget and actual.</summary>
    public static readonly FlagFact<DecisionFacts> FinalAccountPresent = Fact.Flag<DecisionFacts>(
        "final-account-present",
        (in facts) => facts.FinalAccountPresent,
        (in facts, value) => facts with { FinalAccountPresent = value },
        new("final account", "决算", "決算"));
}
