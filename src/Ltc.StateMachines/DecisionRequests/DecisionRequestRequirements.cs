using static Ltc.DecisionRequestFact;

namespace Ltc;

/// <summary>What the moves of a decision request require.</summary>
internal static class DecisionRequestRequirements
{
    /// <summary>Two thirds, rounded down so that exactly two of three reach it however the host rounds to 9 decimals.</summary>
    private const decimal TwoThirds = 0.666666666m;

    private const string Requests = "domain.md §1.4";
    private const string Order = "domain.md §14.2";
    private const string Outcomes = "domain.md §2.3";
    private const string Separation = "seed 000; domain.md §3.2";
    private const string Timeouts = "domain.md §3.5";
    private const string Gates = "domain.md §1.4, §2.3, §14.2";

    internal static readonly Requirement<DecisionRequestFacts> SubjectNamed = new(
        "subject-named",
        SubjectId.Known & Point.Known,
        new("subject and decision point are named", "已指明决策对象与决策点", "已指明決策對象與決策點"),
        Requests);

    internal static readonly Requirement<DecisionRequestFacts> AllPapers = new(
        "papers-complete",
        PapersComplete.IsTrue,
        new("every paper of the decision point is there", "决策材料齐全", "決策材料齊全"),
        "domain.md §14.3");

    internal static readonly Requirement<DecisionRequestFacts> Calculated = new(
        "calculation-present",
        CalculationPresent.IsTrue,
        new("the calculation that the decision point needs is there", "该决策点所需的四算已完成", "該決策點所需的四算已完成"),
        "seed 000; domain.md §3.3");

    internal static readonly Requirement<DecisionRequestFacts> RecommenderNamed = new(
        "recommender-named",
        Recommender.Known,
        new("a recommender is named", "已指定建议人", "已指定建議人"),
        Separation);

    internal static readonly Requirement<DecisionRequestFacts> NewVersion = new(
        "new-version",
        !DecidedVersion.AtLeast(Version),
        new("it is newer than the version that was last sent back", "版本新于上次被打回的版本", "版本新於上次被打回的版本"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> ReviewerIndependent = new(
        "reviewer-not-recommender",
        Reviewer.NotSameAs(Recommender),
        new("the reviewer is not the recommender", "评审人不是建议人", "評審人不是建議人"),
        Separation);

    internal static readonly Requirement<DecisionRequestFacts> AllOpinions = new(
        "opinions-in",
        OpinionsIn.IsTrue,
        new("every opinion is in", "评审意见齐全", "評審意見齊全"),
        Order);

    internal static readonly Requirement<DecisionRequestFacts> LevelKnown = new(
        "level-known",
        RequiredLevel.Known,
        new("the level that must decide is known", "应决策层级已确定", "應決策層級已確定"),
        Order);

    internal static readonly Requirement<DecisionRequestFacts> NoVeto = new(
        "no-veto",
        VetoRaised.IsFalse | (KnownDeviation.IsTrue & RequiredLevel.Is(OrgLevel.Company)),
        new("no veto stands, or the company takes a known deviation", "无否决意见，或公司层级接受已知偏离", "無否決意見，或公司層級接受已知偏離"),
        Separation);

    internal static readonly Requirement<DecisionRequestFacts> ReviewOutOfTime = new(
        "review-out-of-time",
        ReviewDue.Before(At),
        new("the last day for the opinions has passed", "评审截止日已过", "評審截止日已過"),
        Timeouts);

    internal static readonly Requirement<DecisionRequestFacts> VetoHeard = new(
        "veto-holders-heard",
        VetoHoldersHeard.IsTrue,
        new("everybody who may veto has spoken", "有否决权的评审人均已表态", "有否決權的評審人均已表態"),
        Separation);

    internal static readonly Requirement<DecisionRequestFacts> Vetoed = new(
        "veto-raised",
        VetoRaised.IsTrue,
        new("a veto stands", "存在否决意见", "存在否決意見"),
        Separation);

    internal static readonly Requirement<DecisionRequestFacts> GroundToEscalate = new(
        "request-ground-to-escalate",
        TieOrOutsideGrant.IsTrue | VetoRaised.IsTrue | DecisionDue.Before(At),
        new("a tie, a veto, outside the grant, or out of time", "票数相同、存在否决、超出授权或已超时", "票數相同、存在否決、超出授權或已超時"),
        Timeouts);

    internal static readonly Requirement<DecisionRequestFacts> BelowCompany = new(
        "below-company",
        RequiredLevel.In(OrgLevel.FrontUnit, OrgLevel.RepOffice, OrgLevel.Region),
        new("there is a higher level", "尚有更高层级", "尚有更高層級"),
        Timeouts);

    internal static readonly Requirement<DecisionRequestFacts> Quorum = new(
        "quorum-reached",
        QuorumShare.AtLeast(TwoThirds),
        new("at least two thirds of the deciders take part", "到会决策人不少于三分之二", "到會決策人不少於三分之二"),
        "domain.md §2.4");

    internal static readonly Requirement<DecisionRequestFacts> DeciderNotRecommender = new(
        "decider-not-recommender",
        Decider.NotSameAs(Recommender),
        new("the decider is not the recommender", "决策人不是建议人", "決策人不是建議人"),
        Separation);

    internal static readonly Requirement<DecisionRequestFacts> DeciderNotReviewer = new(
        "decider-not-reviewer",
        Decider.NotSameAs(Reviewer),
        new("the decider is not the last reviewer", "决策人不是最后评审人", "決策人不是最後評審人"),
        Separation);

    internal static readonly Requirement<DecisionRequestFacts> DecidedGo = new(
        "decided-go",
        Covered(Purpose.Proceed) & !Covered(Purpose.MeetConditions),
        new("a verified decision says Go", "已有“通过”决策", "已有「通過」決策"),
        Gates);

    internal static readonly Requirement<DecisionRequestFacts> DecidedConditionalGo = new(
        "decided-conditional-go",
        Covered(Purpose.MeetConditions),
        new("a verified decision says ConditionalGo", "已有“有条件通过”决策", "已有「有條件通過」決策"),
        Gates);

    internal static readonly Requirement<DecisionRequestFacts> DecidedRedirect = new(
        "decided-redirect",
        Covered(Purpose.Rework),
        new("a verified decision says Redirect", "已有“打回”决策", "已有「打回」決策"),
        Gates);

    internal static readonly Requirement<DecisionRequestFacts> DecidedHold = new(
        "decided-hold",
        Covered(Purpose.KeepOnHold),
        new("a verified decision says Hold", "已有“暂缓”决策", "已有「暫緩」決策"),
        Gates);

    internal static readonly Requirement<DecisionRequestFacts> DecidedNoGo = new(
        "decided-no-go",
        Covered(Purpose.GiveUp),
        new("a verified decision says NoGo", "已有“不通过”决策", "已有「不通過」決策"),
        Gates);

    internal static readonly Requirement<DecisionRequestFacts> ConditionsHaveVerifiers = new(
        "conditions-assigned",
        ConditionsAssigned.IsTrue,
        new("every blocking condition has an owner, a last day and another verifier", "每项阻塞条件均有责任人、期限及不同于责任人的验证人", "每項阻塞條件均有責任人、期限及不同於責任人的驗證人"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> ChangesSaid = new(
        "changes-named",
        ChangesNamed.IsTrue,
        new("it is said what has to be changed", "修改要求已明确", "修改要求已明確"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> ResumeConditionNamed = new(
        "resume-condition-named",
        ResumeCondition.Known,
        new("it is said what ends the hold", "恢复条件已明确", "恢復條件已明確"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> HoldWithinLimit = new(
        "hold-at-most-90-days",
        At.DaysUntil(HoldUntil, "[1,90]"),
        new("the hold ends within 90 days", "暂缓不超过 90 天", "暫緩不超過 90 天"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> ConditionMet = new(
        "request-resume-condition-met",
        ResumeConditionMet.IsTrue,
        new("what ends the hold has happened", "恢复条件已满足", "恢復條件已滿足"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> StillInHold = new(
        "within-hold",
        At.DaysUntil(HoldUntil, "[0,)") & HoldSince.DaysUntil(At, "[0,90]"),
        new("the hold is not past its limit", "暂缓未超过期限", "暫緩未超過期限"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> HoldOver = new(
        "hold-past-limit",
        HoldUntil.Before(At) | HoldSince.DaysUntil(At, "[91,)"),
        new("the hold is past its limit", "暂缓已超过期限", "暫緩已超過期限"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> ConditionsClosed = new(
        "blocking-conditions-closed",
        Covered(Purpose.Proceed),
        new("every blocking condition is closed by its verifier, and the decision still holds", "各阻塞条件均由验证人关闭，且决策仍有效", "各阻塞條件均由驗證人關閉，且決策仍有效"),
        Gates);

    internal static readonly Requirement<DecisionRequestFacts> Sent = new(
        "result-sent",
        ResultSent.IsTrue,
        new("the written result went out", "书面结论已送达", "書面結論已送達"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> ReasonSaid = new(
        "request-reason-given",
        ReasonGiven.IsTrue,
        new("the reason is given", "已说明原因", "已說明原因"),
        Outcomes);

    internal static readonly Requirement<DecisionRequestFacts> PastValidity = new(
        "past-validity",
        ValidUntil.Before(At),
        new("its last day has passed", "有效期已过", "有效期已過"),
        "domain.md §3.5");

    internal static readonly Requirement<DecisionRequestFacts> StillValid = new(
        "still-valid",
        ValidUntil.DaysUntil(At, "(,0]"),
        new("its last day has not passed", "仍在有效期内", "仍在有效期內"),
        "domain.md §3.5");

    internal static readonly Requirement<DecisionRequestFacts> ByRecommender = new(
        "withdrawn-by-recommender",
        WithdrawnBy.SameAs(Recommender),
        new("the recommender takes it back", "由建议人撤回", "由建議人撤回"),
        Separation);

    /// <summary>A verified decision on the subject of the decision point, at its level, whose outcome allows the purpose.</summary>
    private static Condition<DecisionRequestFacts> Covered(Purpose purpose) => Condition<DecisionRequestFacts>.Any(
        Covered(DecisionPoint.Initiate, "opportunity", purpose),
        Covered(DecisionPoint.Bid, "opportunity", purpose),
        Covered(DecisionPoint.Sign, "opportunity", purpose),
        Covered(DecisionPoint.Amend, "contract-change", purpose),
        Covered(DecisionPoint.Close, "contract", purpose));

    private static Condition<DecisionRequestFacts> Covered(DecisionPoint point, string subjectKind, Purpose purpose) =>
        Point.Is(point) & Decision.Covers(new DecisionScope<DecisionRequestFacts>
        {
            SubjectKind = subjectKind,
            SubjectId = SubjectId,
            At = At,
            Point = point,
            Purpose = purpose,
            Level = RequiredLevel,
        });
}
