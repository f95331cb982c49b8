using static Ltc.QualificationFact;

namespace Ltc;

/// <summary>What an opportunity requires of a lead.</summary>
internal static class QualificationRequirements
{
    private const string Questions = "seed 004; domain.md §6.1";
    private const string Scoring = "domain.md §6.3";

    internal static readonly Requirement<QualificationFacts> NeedReal = new(
        "need-is-real", QualificationFact.NeedReal.IsTrue, new("question 1: the need is real", "问题一：需求真实", "問題一：需求真實"), Questions);

    internal static readonly Requirement<QualificationFacts> InScope = new(
        "scope-fits",
        ScopeFit.In(Fulfilment.Partly, Fulfilment.Met),
        new("question 1: the need is inside the business scope", "问题一：需求在业务范围之内", "問題一：需求在業務範圍之內"),
        Questions);

    internal static readonly Requirement<QualificationFacts> Acceptable = new(
        "risks-acceptable",
        Risk.In(Fulfilment.Partly, Fulfilment.Met),
        new("question 1: the risks are acceptable", "问题一：风险可接受", "問題一：風險可接受"),
        "seed 004; domain.md §6.1, inferred");

    internal static readonly Requirement<QualificationFacts> Converts = new(
        "conversion-test-passed",
        FourConditions | (RegionException.IsTrue & ThreeOfFour),
        new(
            "need, budget, start and deciders are settled, or three of them with an exception of the region",
            "需求、预算、启动时间、决策人四项明确，或三项明确并有地区部例外",
            "需求、預算、啟動時間、決策人四項明確，或三項明確並有地區部例外"),
        "domain.md §1.3");

    private static Condition<QualificationFacts> FourConditions =>
        Condition<QualificationFacts>.All(NeedDefinite.IsTrue, BudgetDefinite.IsTrue, StartDefinite.IsTrue, DecidersKnown.IsTrue);

    private static Condition<QualificationFacts> ThreeOfFour => Condition<QualificationFacts>.Any(
        Condition<QualificationFacts>.All(NeedDefinite.IsTrue, BudgetDefinite.IsTrue, StartDefinite.IsTrue),
        Condition<QualificationFacts>.All(NeedDefinite.IsTrue, BudgetDefinite.IsTrue, DecidersKnown.IsTrue),
        Condition<QualificationFacts>.All(NeedDefinite.IsTrue, StartDefinite.IsTrue, DecidersKnown.IsTrue),
        Condition<QualificationFacts>.All(BudgetDefinite.IsTrue, StartDefinite.IsTrue, DecidersKnown.IsTrue));

    internal static Requirement WorthKeeping(LeadQualifier qualifier) => new ValueRequirement(
        qualifier,
        "worth-keeping",
        new("it is not without value twice in a row", "并非连续两次无价值", "並非連續兩次無價值"),
        Scoring);

    internal static Requirement Near(LeadQualifier qualifier) => new PointRequirement(
        "near-enough",
        qualifier.HotFrom,
        new("mean of urgency and purchasing process", "紧迫程度与采购流程的均值", "迫切程度與採購流程的平均值"),
        facts => QualificationAnswers.Distance(facts),
        [Urgency, PurchasingProcess],
        new("question 2: the need is urgent and the way to buy is clear", "问题二：需求迫切且采购流程清晰", "問題二：需求迫切且採購流程清晰"),
        Questions);

    internal static Requirement Winnable(LeadQualifier qualifier) => new PointRequirement(
        "winnable",
        qualifier.WinFrom,
        new("points of question 3", "问题三得分", "問題三得分"),
        facts => qualifier.WinPoints(facts),
        [Relationship, Solution, Team, Competition],
        new("question 3: we can win", "问题三：我们能赢单", "問題三：我們能贏單"),
        Questions);

    internal static Requirement Enough(LeadQualifier qualifier) => new PointRequirement(
        "score-enough",
        qualifier.ConvertFrom,
        new("lead score", "线索得分", "線索得分"),
        facts => qualifier.PointsOf(facts),
        [ScopeFit, Risk, Urgency, PurchasingProcess, Relationship, Solution, Team, Competition],
        new("the score is high enough", "得分足够", "得分足夠"),
        Scoring);
}
