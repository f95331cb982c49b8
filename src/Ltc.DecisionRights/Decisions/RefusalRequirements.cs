using static Ltc.DecisionFact;

namespace Ltc;

/// <summary>What saying no, or not now, requires: it is a decision too.</summary>
internal static class RefusalRequirements
{
    internal static readonly Requirement<DecisionFacts> ReasonGiven = new(
        "reason-code-given", ReasonCode.Known, new("a reason code is given", "已填写原因代码", "已填寫原因代碼"), "domain.md §2.3");

    internal static readonly Requirement<DecisionFacts> AtGradeLevel = new(
        "refused-at-grade-level",
        DecisionFact.Level.AtLeast(GradeLevel),
        new("the level of the project's grade says no, or a higher one", "由项目等级对应层级或更高层级作出否定", "由專案等級對應層級或更高層級作出否定"),
        "seed 004; domain.md §4.2");

    internal static readonly Requirement<DecisionFacts> CompanyWill = new(
        "company-will-respected",
        (Stronghold.IsFalse & ForEffortOrProfitAlone.IsFalse) | DecisionFact.Level.AtLeast(GradeSetLevel),
        new(
            "a stronghold or market-structure project, and one refused for effort or profit alone, is dropped only by the level that set its grade",
            "山头或格局项目，以及仅因难度或利润而放弃的项目，只能由定级层级放弃",
            "山頭或格局專案，以及僅因難度或利潤而放棄的專案，只能由定級層級放棄"),
        "seed 004");

    internal static readonly Requirement<DecisionFacts> ResumeNamed = new(
        "condition-to-resume-named", ResumeCondition.Known, new("the condition to resume is named", "已写明恢复条件", "已寫明恢復條件"), "domain.md §2.3");

    internal static Requirement<DecisionFacts> HoldLimited(DecisionLimits limits) => new(
        "hold-is-limited",
        DecidedOn.DaysUntil(HoldUntil, new Interval(0, limits.LongestHold).ToString()),
        new("the hold ends within its limit", "暂缓不超过最长期限", "暫緩不超過最長期限"),
        "domain.md §2.3");
}
