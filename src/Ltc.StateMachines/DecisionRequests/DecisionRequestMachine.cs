using static Ltc.DecisionRequestEffects;
using static Ltc.DecisionRequestRequirements;

namespace Ltc;

/// <summary>The machine of a decision request, one for all decision points: recommended, reviewed, decided by others, tracked until it has taken effect.</summary>
/// <remarks>
/// Source: domain.md §1.4, §2.3, §3.2, §3.5, §14.2 and §14.3. It does not decide: it reaches the stage of an outcome only under a verified decision with
/// exactly that outcome, on its own subject, at its own point and at its level. Decided here: initiating, bidding and signing are decided on the
/// opportunity, amending on the contract change, closing on the contract; an opinion that comes too late counts as a pass with the reviewer responsible,
/// except that of a reviewer who may veto; a late decision goes up a level and is never taken by the clock; a veto blocks every outcome that opens
/// something, and the request with it can be reworked, escalated, withdrawn, or refused; a ConditionalGo whose conditions are all closed is still no Go and
/// is closed from the tracking of its conditions; a hold past its limit comes back for decision with NoGo proposed; who decides is the host's word here,
/// and that a decision keeps the separation is what its verification proves; expiry is possible from the day after the last day of validity, and nothing
/// that opens a step is closed from that day on; a withdrawn request has ended without a decision and gives nothing up.
/// </remarks>
public static class DecisionRequestMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> Define() =>
        Results(Outcomes(Papers(Words()))).Build();

    private static StageMachineBuilder<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> Papers(
        StageMachineBuilder<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> builder) => builder
        .In(DecisionRequestStage.Draft)
            .Permit(
                DecisionRequestTrigger.Submit,
                DecisionRequestStage.Submitted,
                [SubjectNamed, RecommenderNamed, AllPapers, Calculated, NewVersion],
                [PublishSubmitted])
        .In(DecisionRequestStage.Submitted)
            .Permit(DecisionRequestTrigger.StartReview, DecisionRequestStage.UnderReview, [ReviewerIndependent], [InviteReviewers])
        .In(DecisionRequestStage.UnderReview)
            .Permit(
                DecisionRequestTrigger.FinishReview,
                DecisionRequestStage.ReadyForDecision,
                [AllOpinions, ReviewerIndependent, NoVeto, LevelKnown],
                [CallDeciders])
            .Permit(
                DecisionRequestTrigger.PassReview,
                DecisionRequestStage.ReadyForDecision,
                [ReviewOutOfTime, VetoHeard, NoVeto, LevelKnown],
                [RecordAutoPass, CallDeciders])
            .Permit(DecisionRequestTrigger.Rework, DecisionRequestStage.Draft, [Vetoed], [ReturnPapers])
            .Permit(DecisionRequestTrigger.Escalate, DecisionRequestStage.UnderReview, [Vetoed, BelowCompany], [RaiseLevel])
        .In(DecisionRequestStage.ReadyForDecision)
            .Permit(DecisionRequestTrigger.Escalate, DecisionRequestStage.ReadyForDecision, [GroundToEscalate, BelowCompany], [RaiseLevel])
        .In(
            DecisionRequestStage.Draft, DecisionRequestStage.Submitted, DecisionRequestStage.UnderReview, DecisionRequestStage.ReadyForDecision,
            DecisionRequestStage.Redirect, DecisionRequestStage.Hold)
            .Permit(DecisionRequestTrigger.Withdraw, DecisionRequestStage.Withdrawn, [ByRecommender, ReasonSaid], [PublishWithdrawn]);

    private static StageMachineBuilder<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> Outcomes(
        StageMachineBuilder<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> builder) => builder
        .In(DecisionRequestStage.ReadyForDecision)
            .Permit(
                DecisionRequestTrigger.DecideGo,
                DecisionRequestStage.Go,
                [Quorum, DeciderNotRecommender, DeciderNotReviewer, NoVeto, DecidedGo],
                [SendResult, PublishDecided])
            .Permit(
                DecisionRequestTrigger.DecideConditionalGo,
                DecisionRequestStage.ConditionalGo,
                [Quorum, DeciderNotRecommender, DeciderNotReviewer, NoVeto, DecidedConditionalGo, ConditionsHaveVerifiers],
                [SendResult, PublishDecided])
            .Permit(
                DecisionRequestTrigger.DecideRedirect,
                DecisionRequestStage.Redirect,
                [Quorum, DeciderNotRecommender, DeciderNotReviewer, DecidedRedirect, ChangesSaid],
                [SendResult, PublishDecided, ReturnPapers])
            .Permit(
                DecisionRequestTrigger.DecideHold,
                DecisionRequestStage.Hold,
                [Quorum, DeciderNotRecommender, DeciderNotReviewer, DecidedHold, ResumeConditionNamed, HoldWithinLimit],
                [SendResult, PublishDecided, StartHoldClock])
            .Permit(
                DecisionRequestTrigger.DecideNoGo,
                DecisionRequestStage.NoGo,
                [Quorum, DeciderNotRecommender, DeciderNotReviewer, DecidedNoGo, ReasonSaid],
                [SendResult, PublishDecided]);

    private static StageMachineBuilder<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> Results(
        StageMachineBuilder<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> builder) => builder
        .In(DecisionRequestStage.Go)
            .Permit(DecisionRequestTrigger.Close, DecisionRequestStage.Closed, [Sent, StillValid, DecidedGo], [OpenNextStage])
        .In(DecisionRequestStage.ConditionalGo)
            .Permit(
                DecisionRequestTrigger.TrackConditions,
                DecisionRequestStage.ConditionsTracking,
                [Sent, StillValid, ConditionsHaveVerifiers],
                [AssignConditions])
        .In(DecisionRequestStage.ConditionsTracking)
            .Permit(
                DecisionRequestTrigger.Close,
                DecisionRequestStage.Closed,
                [StillValid, ConditionsClosed],
                [PublishConditionsVerified, OpenNextStage])
        .In(DecisionRequestStage.Go, DecisionRequestStage.ConditionalGo, DecisionRequestStage.ConditionsTracking)
            .Permit(DecisionRequestTrigger.Expire, DecisionRequestStage.Expired, [PastValidity], [PublishExpired])
        .In(DecisionRequestStage.Redirect)
            .Permit(DecisionRequestTrigger.Rework, DecisionRequestStage.Draft, [Sent], [ReturnPapers])
        .In(DecisionRequestStage.Hold)
            .Permit(DecisionRequestTrigger.Resume, DecisionRequestStage.UnderReview, [ConditionMet, StillInHold], [InviteReviewers])
            .Permit(DecisionRequestTrigger.EndHold, DecisionRequestStage.ReadyForDecision, [HoldOver], [ProposeNoGo, CallDeciders])
        .In(DecisionRequestStage.NoGo)
            .Permit(DecisionRequestTrigger.Close, DecisionRequestStage.Closed, [Sent]);

    private static StageMachineBuilder<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> Words() => StageMachine
        .Define<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts>(
            "decision-request", new("Decision request", "决策申请", "決策申請"), DecisionRequestFact.All)
        .Stage(DecisionRequestStage.Draft, new("Draft", "草稿", "草稿"))
        .Stage(DecisionRequestStage.Submitted, new("Submitted", "已提交", "已提交"))
        .Stage(DecisionRequestStage.UnderReview, new("Under review", "评审中", "評審中"))
        .Stage(DecisionRequestStage.ReadyForDecision, new("Ready for decision", "待决策", "待決策"))
        .Stage(DecisionRequestStage.Go, new("Decided: Go", "通过", "通過"))
        .Stage(DecisionRequestStage.ConditionalGo, new("Decided: conditional Go", "有条件通过", "有條件通過"))
        .Stage(DecisionRequestStage.Redirect, new("Decided: redirect", "打回", "打回"))
        .Stage(DecisionRequestStage.Hold, new("Decided: hold", "暂缓", "暫緩"), StageKind.OnHold)
        .Stage(DecisionRequestStage.NoGo, new("Decided: No-Go", "不通过", "不通過"))
        .Stage(DecisionRequestStage.ConditionsTracking, new("Tracking conditions", "条件跟踪", "條件追蹤"))
        .Stage(DecisionRequestStage.Closed, new("Closed", "已关闭", "已關閉"), StageKind.End)
        .Stage(DecisionRequestStage.Expired, new("Expired", "已失效", "已失效"), StageKind.End)
        .Stage(DecisionRequestStage.Withdrawn, new("Withdrawn", "已撤回", "已撤回"), StageKind.End)
        .Trigger(DecisionRequestTrigger.Submit, new("Submit", "提交", "提交"))
        .Trigger(DecisionRequestTrigger.StartReview, new("Start the review", "启动评审", "啟動評審"))
        .Trigger(DecisionRequestTrigger.FinishReview, new("Finish the review", "完成评审", "完成評審"))
        .Trigger(DecisionRequestTrigger.PassReview, new("Pass the review, out of time", "评审超时通过", "評審超時通過"))
        .Trigger(DecisionRequestTrigger.Rework, new("Rework", "退回修改", "退回修改"))
        .Trigger(DecisionRequestTrigger.Escalate, new("Escalate", "升级", "升級"))
        .Trigger(DecisionRequestTrigger.DecideGo, new("Decide: Go", "决策：通过", "決策：通過"))
        .Trigger(DecisionRequestTrigger.DecideConditionalGo, new("Decide: conditional Go", "决策：有条件通过", "決策：有條件通過"))
        .Trigger(DecisionRequestTrigger.DecideRedirect, new("Decide: redirect", "决策：打回", "決策：打回"))
        .Trigger(DecisionRequestTrigger.DecideHold, new("Decide: hold", "决策：暂缓", "決策：暫緩"))
        .Trigger(DecisionRequestTrigger.DecideNoGo, new("Decide: No-Go", "决策：不通过", "決策：不通過"))
        .Trigger(DecisionRequestTrigger.TrackConditions, new("Track the conditions", "跟踪条件", "追蹤條件"))
        .Trigger(DecisionRequestTrigger.Resume, new("Resume", "恢复", "恢復"))
        .Trigger(DecisionRequestTrigger.EndHold, new("End the hold", "结束暂缓", "結束暫緩"))
        .Trigger(DecisionRequestTrigger.Expire, new("Expire", "失效", "失效"))
        .Trigger(DecisionRequestTrigger.Withdraw, new("Withdraw", "撤回", "撤回"))
        .Trigger(DecisionRequestTrigger.Close, new("Close", "关闭", "關閉"));
}
