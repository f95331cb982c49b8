using static Ltc.CustomerIssueFact;

namespace Ltc;

/// <summary>What the moves of a customer issue require.</summary>
internal static class CustomerIssueRequirements
{
    private const string Issues = "seed 004";
    private const string Matters = "seed 004; domain.md §9.6";

    internal static readonly Requirement<CustomerIssueFacts> Described = new(
        "issue-described",
        Description.Known,
        new("the issue is described", "问题已描述", "問題已描述"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> IsOurs = new(
        "ours-to-solve",
        OursToSolve.IsTrue,
        new("it is ours to solve", "属于我方解决", "屬於我方解決"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> ContractNamed = new(
        "contract-named",
        ContractId.Known,
        new("the contract is named that it is judged against", "已指明据以判定的合同", "已指明據以判定的合約"),
        Matters);

    internal static readonly Requirement<CustomerIssueFacts> JudgedInside = new(
        "inside-contract",
        Matter.Is(IssueMatter.InsideContract),
        new("the matter is inside the contract", "属于合同内问题", "屬於合約內問題"),
        Matters);

    internal static readonly Requirement<CustomerIssueFacts> JudgedOutside = new(
        "outside-contract",
        Matter.Is(IssueMatter.OutsideContract),
        new("the matter is outside the contract", "属于合同外问题", "屬於合約外問題"),
        Matters);

    internal static readonly Requirement<CustomerIssueFacts> JudgeNamed = new(
        "judge-named",
        JudgedBy.Known,
        new("it is known who judges the matter", "已指明判定人", "已指明判定人"),
        Matters);

    internal static readonly Requirement<CustomerIssueFacts> HandlerNotJudge = new(
        "handler-not-judge",
        Handler.NotSameAs(JudgedBy),
        new("whoever handles it did not judge the matter", "处理人不是判定人", "處理人不是判定人"),
        "domain.md §3.2");

    internal static readonly Requirement<CustomerIssueFacts> MatterJudged = new(
        "matter-judged",
        Matter.Known,
        new("the matter is judged", "问题性质已判定", "問題性質已判定"),
        Matters);

    internal static readonly Requirement<CustomerIssueFacts> CoveredByChange = new(
        "change-approved-if-outside",
        Matter.Is(IssueMatter.InsideContract) | (ChangeId.Known & ChangeApproved.IsTrue),
        new("outside the contract, an approved change covers the work", "合同外问题已有批准的合同变更", "合約外問題已有批准的合約變更"),
        "seed 004; domain.md §2.5 K8");

    internal static readonly Requirement<CustomerIssueFacts> GroundToEscalate = new(
        "issue-ground-to-escalate",
        NeedsHelp.IsTrue | TargetDate.Before(At),
        new("help is needed, or the target date has passed", "需要上级支持，或已过目标日期", "需要上級支援，或已過目標日期"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> Helped = new(
        "help-given",
        HelpGiven.IsTrue,
        new("the higher level has helped", "上级支持已到位", "上級支援已到位"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> Delivered = new(
        "solution-delivered",
        SolutionDelivered.IsTrue,
        new("the customer has the solution", "解决方案已交付客户", "解決方案已交付客戶"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> Confirmed = new(
        "customer-confirmed",
        CustomerConfirmed.IsTrue,
        new("the customer confirms that it is solved", "客户确认问题已解决", "客戶確認問題已解決"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> NotConfirmed = new(
        "customer-not-satisfied",
        CustomerConfirmed.IsFalse,
        new("the customer says that it is not solved", "客户认为问题未解决", "客戶認為問題未解決"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> Evaluated = new(
        "evaluated",
        Satisfaction.Known,
        new("the customer has evaluated the handling", "客户已对处理作出评价", "客戶已對處理作出評價"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> CauseKnown = new(
        "root-cause-recorded",
        CauseRecorded.IsTrue,
        new("the root cause is recorded", "根本原因已记录", "根本原因已記錄"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> IndependentCloser = new(
        "closer-not-handler",
        Closer.NotSameAs(Handler),
        new("whoever closes it did not handle it", "关闭人不是处理人", "關閉人不是處理人"),
        "seed 004; domain.md §3.2");

    internal static readonly Requirement<CustomerIssueFacts> GroundToReject = new(
        "ground-to-reject",
        (OursToSolve.IsFalse & !Matter.Is(IssueMatter.InsideContract)) | (Matter.Is(IssueMatter.OutsideContract) & ChangeApproved.IsFalse),
        new(
            "it is outside the contract, and not ours to solve or the change for it was declined",
            "属于合同外问题，且不属于我方解决或相应变更未获批准",
            "屬於合約外問題，且不屬於我方解決或相應變更未獲批准"),
        Matters);

    internal static readonly Requirement<CustomerIssueFacts> ReasonGiven = new(
        "reject-reason-given",
        RejectReason.Known,
        new("a reason is given", "已给出不予受理原因", "已給出不予受理原因"),
        Issues);

    internal static readonly Requirement<CustomerIssueFacts> Informed = new(
        "customer-informed",
        CustomerInformed.IsTrue,
        new("the customer knows the reason", "已将原因告知客户", "已將原因告知客戶"),
        Issues);
}
