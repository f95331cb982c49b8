using static Ltc.OpportunityFact;

namespace Ltc;

/// <summary>What giving up, losing, setting aside and resuming need.</summary>
internal static class GiveUpRequirements
{
    internal static readonly Requirement<OpportunityFacts> NoGo = new(
        "give-up-decision-covers",
        OpportunityDecisions.GiveUpCovers,
        new("a verified No-Go at the level needed covers it", "有所需层级的已验证不通过决策覆盖", "有所需層級的已驗證不通過決策覆蓋"),
        "domain.md §2.2, §2.3");

    internal static readonly Requirement<OpportunityFacts> NoBid = new(
        "no-bid-decision-covers",
        OpportunityDecisions.NoBidCovers,
        new("a verified No-Go at the bid decision covers it", "有投标决策点的已验证不通过决策覆盖", "有投標決策點的已驗證不通過決策覆蓋"),
        "domain.md §2.2, §2.3");

    internal static readonly Requirement<OpportunityFacts> ReasonGiven = new(
        "give-up-reason-given",
        GiveUpReason.Known,
        new("a reason for giving up is given", "已给出放弃原因", "已給出放棄原因"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> DecidedAgainst = new(
        "customer-decided-against-us",
        OpportunityFact.CustomerChoice.In(CustomerChoice.Rival, CustomerChoice.Nobody),
        new("the customer has decided against us or buys nothing", "客户未选择我方或取消采购", "客戶未選擇我方或取消採購"),
        "domain.md §1.2, MO 2.4");

    internal static readonly Requirement<OpportunityFacts> LossReasonGiven = new(
        "loss-reason-given",
        LossReason.Known,
        new("a reason for the loss is given", "已给出丢单原因", "已給出丟單原因"),
        "seed 002; domain.md §1.2, MO 2.4");

    internal static readonly Requirement<OpportunityFacts> LossOnRecord = new(
        "loss-recorded-in-full",
        LossRecorded.IsTrue,
        new("the loss is recorded", "丢单已记录", "丟單已記錄"),
        "seed 002; domain.md §1.2, MO 2.4");

    internal static readonly Requirement<OpportunityFacts> Reviewed = new(
        "loss-reviewed",
        FailureReviewed.IsTrue,
        new("the failure is reviewed", "已完成失败总结", "已完成失敗總結"),
        "seed 002; domain.md §1.2, MO 2.4");

    internal static readonly Requirement<OpportunityFacts> ReviewedIfBid = new(
        "loss-reviewed-if-bid",
        HeldIn.In(BeforeBid) | FailureReviewed.IsTrue,
        new("the failure is reviewed if a proposal was submitted", "已提交方案的，已完成失败总结", "已提交方案的，已完成失敗總結"),
        "seed 002; domain.md §1.2, MO 2.4");

    internal static readonly Requirement<OpportunityFacts> HoldReasonGiven = new(
        "hold-reason-given",
        HoldReason.Known,
        new("a reason for the hold is given", "已给出暂缓原因", "已給出暫緩原因"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> ConditionSet = new(
        "resume-condition-set",
        ResumeCondition.Known,
        new("a condition for resuming is set", "已设定恢复条件", "已設定恢復條件"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> ReviewDated = new(
        "hold-review-within-90-days",
        At.DaysUntil(ReviewOn, "[1,90]"),
        new("the review is within 90 days", "复审日期在 90 天之内", "複審日期在 90 天之內"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> HoldDecided = new(
        "keep-on-hold-decision-covers",
        OpportunityDecisions.HoldCovers,
        new("a verified Hold at the level needed covers it", "有所需层级的已验证暂缓决策覆盖", "有所需層級的已驗證暫緩決策覆蓋"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> ConditionMet = new(
        "resume-condition-is-met",
        ResumeConditionMet.IsTrue,
        new("the condition for resuming is met", "恢复条件已满足", "恢復條件已滿足"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> WithinLimit = new(
        "hold-within-90-days",
        HeldOn.DaysUntil(At, "[0,90]") | OpportunityDecisions.HoldCovers,
        new("it was on hold for at most 90 days, or a verified Hold covers it", "暂缓不超过 90 天，或有已验证暂缓决策覆盖", "暫緩不超過 90 天，或有已驗證暫緩決策覆蓋"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> HeldInValidation = new(
        "held-before-initiation",
        HeldIn.In(OpportunityStage.Identified, OpportunityStage.Validating),
        new("it was set aside before the initiation decision", "暂缓发生在立项决策之前", "暫緩發生在立項決策之前"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> HeldInProject = new(
        "held-before-proposal",
        HeldIn.In(OpportunityStage.Approved, OpportunityStage.PreBid),
        new("it was set aside before the proposal", "暂缓发生在方案制定之前", "暫緩發生在方案制定之前"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> HeldInBidding = new(
        "held-before-submission",
        HeldIn.In(OpportunityStage.Bidding, OpportunityStage.BidAuthorized),
        new("it was set aside before the submission", "暂缓发生在方案提交之前", "暫緩發生在方案提交之前"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> HeldInSubmitted = new(
        "held-after-submission",
        HeldIn.In(OpportunityStage.Submitted, OpportunityStage.Awarded),
        new("it was set aside after the submission", "暂缓发生在方案提交之后", "暫緩發生在方案提交之後"),
        "domain.md §2.3");

    internal static readonly Requirement<OpportunityFacts> HeldInNegotiating = new(
        "held-in-negotiation",
        HeldIn.In(OpportunityStage.Negotiating, OpportunityStage.SignAuthorized),
        new("it was set aside in the negotiation", "暂缓发生在谈判阶段", "暫緩發生在談判階段"),
        "domain.md §2.3");

    private static OpportunityStage[] BeforeBid =>
    [
        OpportunityStage.Identified, OpportunityStage.Validating, OpportunityStage.Approved, OpportunityStage.PreBid, OpportunityStage.Bidding,
        OpportunityStage.BidAuthorized,
    ];
}
