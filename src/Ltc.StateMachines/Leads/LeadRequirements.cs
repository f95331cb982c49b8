using static Ltc.LeadFact;

namespace Ltc;

/// <summary>What the moves of a lead require.</summary>
internal static class LeadRequirements
{
    private const string Guards = "domain.md §1.4";
    private const string Questions = "seed 004; domain.md §6.1";
    private const string ConversionTest = "domain.md §1.3";

    internal static readonly Requirement<LeadFacts> MandatoryFields = new(
        "mandatory-fields-filled", MandatoryFieldsFilled.IsTrue, new("the record is complete enough to validate", "记录完整，可以验证", "紀錄完整，可以驗證"), Guards);

    internal static readonly Requirement<LeadFacts> NoDuplicate = new(
        "no-duplicate", Duplicate.IsFalse, new("the lead is not recorded twice", "线索未重复登记", "線索未重複登記"), Guards);

    internal static readonly Requirement<LeadFacts> IndependentValidator = new(
        "validator-not-submitter", Validator.NotSameAs(Submitter), new("the validator is not the submitter", "验证人不是提交人", "驗證人不是提交人"), "domain.md §2.5 K1");

    internal static readonly Requirement<LeadFacts> QuestionsAnswered = new(
        "three-questions-asked",
        Condition<LeadFacts>.All(IsLead.Known, IsNear.Known, CanWin.Known),
        new("each of the three questions has an answer", "三个问题均已回答", "三個問題均已回答"),
        Questions);

    internal static readonly Requirement<LeadFacts> PassesQuestionOne = new(
        "question-1-passed", IsLead.IsTrue, new("it is a lead", "确认是线索", "確認是線索"), Questions);

    internal static readonly Requirement<LeadFacts> NotReadyYet = new(
        "not-ready-yet",
        IsNear.IsFalse | CanWin.IsFalse | Score.LessThan(60) | !FourConditions,
        new("something is still missing for an opportunity", "转化为机会点的条件尚不具备", "轉化為機會點的條件尚不具備"),
        "domain.md §1.4, §6.1");

    internal static readonly Requirement<LeadFacts> Near = new(
        "question-2-passed", IsNear.IsTrue, new("the need is urgent and the way to buy is clear", "需求迫切且采购流程清晰", "需求迫切且採購流程清晰"), Questions);

    internal static readonly Requirement<LeadFacts> Winnable = new(
        "question-3-passed", CanWin.IsTrue, new("we can win", "我们能赢单", "我們能贏單"), Questions);

    internal static readonly Requirement<LeadFacts> EnoughPoints = new(
        "score-at-least-60", Score.AtLeast(60), new("the score reaches 60", "得分达到 60", "得分達到 60"), "domain.md §6.3");

    internal static readonly Requirement<LeadFacts> ConversionTestPassed = new(
        "conversion-test-passed",
        FourConditions | (RegionException.IsTrue & ThreeOfFour),
        new(
            "need, budget, start and deciders are settled, or three of them with an exception of the region",
            "需求、预算、启动时间、决策人四项明确，或三项明确并有地区部例外",
            "需求、預算、啟動時間、決策人四項明確，或三項明確並有地區部例外"),
        ConversionTest);

    internal static readonly Requirement<LeadFacts> OwnerNamed = new(
        "owner-named", Owner.Known, new("an owner is named", "已指定责任人", "已指定責任人"), "seed 004; domain.md §1.2");

    internal static readonly Requirement<LeadFacts> Planned = new(
        "nurture-plan-made", NurturePlan.IsTrue, new("a plan says how it is nurtured", "已制定培育计划", "已制定培育計畫"), "domain.md §1.2");

    internal static readonly Requirement<LeadFacts> NoActivity = new(
        "no-activity-for-180-days",
        LastCustomerActivity.DaysUntil(At, "[180,)"),
        new("the customer has done nothing for 180 days", "客户 180 天无活动", "客戶 180 天無活動"),
        Guards);

    internal static readonly Requirement<LeadFacts> RecentActivity = new(
        "activity-within-180-days",
        LastCustomerActivity.DaysUntil(At, "[0,180)"),
        new("the customer has done something within 180 days", "客户 180 天内有活动", "客戶 180 天內有活動"),
        Guards);

    internal static readonly Requirement<LeadFacts> GroundToClose = new(
        "ground-to-close",
        Condition<LeadFacts>.Any(
            IsLead.IsFalse,
            NeedReal.IsFalse,
            WithinScope.IsFalse,
            RiskAcceptable.IsFalse,
            Duplicate.IsTrue,
            NoValueTwice.IsTrue,
            LastCustomerActivity.DaysUntil(At, "[180,)")),
        new(
            "it is no lead, the need is not real, out of scope or too risky, a duplicate, twice without value, or stale",
            "不是线索、需求不真实、超出业务范围、风险不可接受、重复、连续两次评为无价值或已陈旧",
            "不是線索、需求不真實、超出業務範圍、風險不可接受、重複、連續兩次評為無價值或已陳舊"),
        "seed 004; domain.md §1.4, §6.3");

    internal static readonly Requirement<LeadFacts> ReasonGiven = new(
        "close-reason-given", CloseReason.Known, new("a reason for closing is given", "已给出关闭原因", "已給出關閉原因"), Guards);

    private static Condition<LeadFacts> FourConditions =>
        Condition<LeadFacts>.All(NeedDefinite.IsTrue, BudgetDefinite.IsTrue, StartDefinite.IsTrue, DecidersKnown.IsTrue);

    private static Condition<LeadFacts> ThreeOfFour => Condition<LeadFacts>.Any(
        Condition<LeadFacts>.All(NeedDefinite.IsTrue, BudgetDefinite.IsTrue, StartDefinite.IsTrue),
        Condition<LeadFacts>.All(NeedDefinite.IsTrue, BudgetDefinite.IsTrue, DecidersKnown.IsTrue),
        Condition<LeadFacts>.All(NeedDefinite.IsTrue, StartDefinite.IsTrue, DecidersKnown.IsTrue),
        Condition<LeadFacts>.All(BudgetDefinite.IsTrue, StartDefinite.IsTrue, DecidersKnown.IsTrue));
}
