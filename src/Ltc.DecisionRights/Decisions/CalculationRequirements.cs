using static Ltc.DecisionFact;

namespace Ltc;

/// <summary>What the four calculations must say at the decision points.</summary>
internal static class CalculationRequirements
{
    private const string Calculations = "seed 000; domain.md §3.3";

    internal static readonly Requirement<DecisionFacts> Estimated = new(
        "estimate-made", EstimatePresent.IsTrue, new("there is an estimate of this version", "本版本已有概算", "本版本已有概算"), Calculations);

    internal static readonly Requirement<DecisionFacts> EstimateChecked = new(
        "estimate-reviewed-by-finance",
        EstimateReviewed.IsTrue,
        new("project finance has reviewed the estimate", "项目财务已评审概算", "專案財務已評審概算"),
        "domain.md §2.5 K3");

    internal static readonly Requirement<DecisionFacts> MarginAtFloor = new(
        "margin-at-bid-floor",
        EstimatedMargin.AtLeast(BidFloorMargin) | LowerMarginDecided.IsTrue,
        new("the margin reaches the floor of the bid decision, or the lower one was decided anew", "毛利率达到投标决策底线，或已就更低毛利重新决策", "毛利率達到投標決策底線，或已就更低毛利重新決策"),
        Calculations);

    internal static readonly Requirement<DecisionFacts> Reestimated = new(
        "reestimate-made", ReestimatePresent.IsTrue, new("the change is in a re-estimate", "变更已纳入重估概算", "變更已納入重估概算"), Calculations);

    internal static readonly Requirement<DecisionFacts> Accounted = new(
        "accounting-up-to-date", AccountingCurrent.IsTrue, new("actual figures stand beside the budget", "核算数据已与预算对照", "核算數據已與預算對照"), Calculations);

    internal static readonly Requirement<DecisionFacts> BudgetInherits = new(
        "budget-inherits-estimate",
        BudgetedProfit.AtLeast(EstimatedProfit) | LowerBudgetApproved.IsTrue,
        new("the budget takes over the profit target of the estimate, or a lower one was approved", "预算承接概算利润目标，或已批准更低目标", "預算承接概算利潤目標，或已核准更低目標"),
        Calculations);

    internal static readonly Requirement<DecisionFacts> Settled = new(
        "final-account-made",
        FinalAccountPresent.IsTrue,
        new("the final account compares estimate, budget and actual", "决算已比较概算、预算与实际", "決算已比較概算、預算與實際"),
        Calculations);

    internal static Requirement<DecisionFacts> DeviationKnownAbove(DecisionLimits limits) => new(
        "deviation-taken-up",
        CostDeviation.AtMost(limits.Deviation.Escalation) | DeviationEscalated.IsTrue,
        new("a deviation past the limit has gone to the next level", "超限偏差已升级处理", "超限偏差已升級處理"),
        Calculations);
}
