using static Ltc.CustomerIssueEffects;
using static Ltc.CustomerIssueRequirements;

namespace Ltc;

/// <summary>The machine of a customer issue: accepted, judged, handled, escalated where needed, closed and evaluated.</summary>
/// <remarks>
/// Source: seed 004 (受理问题, 处理问题, 升级问题, 关闭问题并评价; 区分合同内问题 合同外问题) and issue handling of domain.md §2.2. Decided here: an issue is accepted without a
/// judgement, or judged in the same move; an accepted matter blocks or waits by what it is, whether or not a move has said so; a judgement names the
/// contract and its judge, who does not handle the issue later; it can be corrected while nobody handles it; inside the contract it is a delivery duty and
/// keeps the contract from closing until it has ended; outside it opens a change of the contract, and no work is started, resumed or delivered before that
/// change is approved; an escalation needs no judgement, since help may be needed to make one; a solution counts only when the customer confirms it; the
/// customer evaluates, the root cause is kept, and whoever closes did not handle it; an issue inside the contract is never rejected, and one that is not
/// ours is rejected only once it is judged outside; an issue outside the contract whose change is declined may be
/// rejected, never silently; rejected is an end like closed, because no decision point gives an issue up. The rep office watches its issues weekly, region and company monthly: <see cref="IssueWatch"/>.
/// </remarks>
public static class CustomerIssueMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<CustomerIssueStage, CustomerIssueTrigger, CustomerIssueFacts> Define() => Words()
        .In(CustomerIssueStage.Reported)
            .Permit(CustomerIssueTrigger.Accept, CustomerIssueStage.Accepted, [Described, IsOurs], [ConfirmReceipt, AskForJudgement])
            .Permit(
                CustomerIssueTrigger.JudgeInside,
                CustomerIssueStage.Accepted,
                [Described, IsOurs, ContractNamed, JudgedInside, JudgeNamed],
                [ConfirmReceipt, BlockClosing])
            .Permit(
                CustomerIssueTrigger.JudgeOutside,
                CustomerIssueStage.Accepted,
                [Described, IsOurs, ContractNamed, JudgedOutside, JudgeNamed],
                [ConfirmReceipt, OpenChange])
        .In(CustomerIssueStage.Accepted)
            .Permit(CustomerIssueTrigger.JudgeInside, CustomerIssueStage.Accepted, [ContractNamed, JudgedInside, JudgeNamed], [BlockClosing])
            .Permit(CustomerIssueTrigger.JudgeOutside, CustomerIssueStage.Accepted, [ContractNamed, JudgedOutside, JudgeNamed], [OpenChange])
            .Permit(CustomerIssueTrigger.StartHandling, CustomerIssueStage.Handling, [MatterJudged, CoveredByChange, HandlerNotJudge], [TellHandler])
        .In(CustomerIssueStage.Accepted, CustomerIssueStage.Handling)
            .Permit(CustomerIssueTrigger.Escalate, CustomerIssueStage.Escalated, [GroundToEscalate], [TellRegion])
        .In(CustomerIssueStage.Escalated)
            .Permit(CustomerIssueTrigger.JudgeInside, CustomerIssueStage.Escalated, [ContractNamed, JudgedInside, JudgeNamed], [BlockClosing])
            .Permit(CustomerIssueTrigger.JudgeOutside, CustomerIssueStage.Escalated, [ContractNamed, JudgedOutside, JudgeNamed], [OpenChange])
            .Permit(
                CustomerIssueTrigger.Resume, CustomerIssueStage.Handling, [Helped, MatterJudged, CoveredByChange, HandlerNotJudge], [TellHandler])
        .In(CustomerIssueStage.Handling, CustomerIssueStage.Escalated)
            .Permit(
                CustomerIssueTrigger.Solve,
                CustomerIssueStage.Solved,
                [MatterJudged, CoveredByChange, HandlerNotJudge, Delivered],
                [AskForConfirmation])
        .In(CustomerIssueStage.Solved)
            .Permit(CustomerIssueTrigger.Reopen, CustomerIssueStage.Handling, [NotConfirmed, MatterJudged, CoveredByChange, HandlerNotJudge], [TellHandler])
            .Permit(
                CustomerIssueTrigger.Close,
                CustomerIssueStage.Closed,
                [Confirmed, Evaluated, CauseKnown, IndependentCloser],
                [ReleaseClosing, FeedReview, PublishClosed])
        .In(CustomerIssueStage.Reported, CustomerIssueStage.Accepted, CustomerIssueStage.Escalated)
            .Permit(
                CustomerIssueTrigger.Reject,
                CustomerIssueStage.Rejected,
                [GroundToReject, ReasonGiven, Informed],
                [ReleaseClosing, PublishRejected])
        .Build();

    private static StageMachineBuilder<CustomerIssueStage, CustomerIssueTrigger, CustomerIssueFacts> Words() => StageMachine
        .Define<CustomerIssueStage, CustomerIssueTrigger, CustomerIssueFacts>("customer-issue", new("Customer issue", "客户问题", "客戶問題"), CustomerIssueFact.All)
        .Stage(CustomerIssueStage.Reported, new("Reported", "已提出", "已提出"))
        .Stage(CustomerIssueStage.Accepted, new("Accepted", "已受理", "已受理"))
        .Stage(CustomerIssueStage.Handling, new("In handling", "处理中", "處理中"))
        .Stage(CustomerIssueStage.Escalated, new("Escalated", "已升级", "已升級"))
        .Stage(CustomerIssueStage.Solved, new("Solved", "已解决", "已解決"))
        .Stage(CustomerIssueStage.Closed, new("Closed and evaluated", "已关闭并评价", "已關閉並評價"), StageKind.End)
        .Stage(CustomerIssueStage.Rejected, new("Rejected", "不予受理", "不予受理"), StageKind.End)
        .Trigger(CustomerIssueTrigger.Accept, new("Accept", "受理", "受理"))
        .Trigger(CustomerIssueTrigger.JudgeInside, new("Judge inside the contract", "判定为合同内", "判定為合約內"))
        .Trigger(CustomerIssueTrigger.JudgeOutside, new("Judge outside the contract", "判定为合同外", "判定為合約外"))
        .Trigger(CustomerIssueTrigger.StartHandling, new("Start handling", "开始处理", "開始處理"))
        .Trigger(CustomerIssueTrigger.Escalate, new("Escalate", "升级", "升級"))
        .Trigger(CustomerIssueTrigger.Resume, new("Resume handling", "恢复处理", "恢復處理"))
        .Trigger(CustomerIssueTrigger.Solve, new("Solve", "解决", "解決"))
        .Trigger(CustomerIssueTrigger.Reopen, new("Reopen", "重新打开", "重新打開"))
        .Trigger(CustomerIssueTrigger.Close, new("Close and evaluate", "关闭并评价", "關閉並評價"))
        .Trigger(CustomerIssueTrigger.Reject, new("Reject", "不予受理", "不予受理"));
}
