namespace Ltc;

public static partial class OpportunityFact
{
    /// <summary>The verified No-Go by which the opportunity is given up.</summary>
    public static readonly DecisionFact<OpportunityFacts> GiveUpDecision = Fact.Decision<OpportunityFacts>(
        "give-up-decision",
        (in facts) => facts.GiveUpDecision,
        (in facts, value) => facts with { GiveUpDecision = value },
        new("decision to give up", "放弃决策", "放棄決策"));

    /// <summary>Why it is given up.</summary>
    public static readonly TextFact<OpportunityFacts> GiveUpReason = Fact.Words<OpportunityFacts>(
        "give-up-reason",
        (in facts) => ref facts._giveUpReason,
        (in facts, value) => facts with { GiveUpReason = value },
        new("reason for giving up", "放弃原因", "放棄原因"));

    /// <summary>The verified Hold by which the opportunity stays on hold past the limit.</summary>
    public static readonly DecisionFact<OpportunityFacts> HoldDecision = Fact.Decision<OpportunityFacts>(
        "hold-decision",
        (in facts) => facts.HoldDecision,
        (in facts, value) => facts with { HoldDecision = value },
        new("decision to stay on hold", "继续暂缓决策", "繼續暫緩決策"));

    /// <summary>Why it is set aside.</summary>
    public static readonly TextFact<OpportunityFacts> HoldReason = Fact.Words<OpportunityFacts>(
        "hold-reason",
        (in facts) => ref facts._holdReason,
        (in facts, value) => facts with { HoldReason = value },
        new("reason for the hold", "暂缓原因", "暫緩原因"));

    /// <summary>What must happen before it is taken up again.</summary>
    public static readonly TextFact<OpportunityFacts> ResumeCondition = Fact.Words<OpportunityFacts>(
        "resume-condition",
        (in facts) => ref facts._resumeCondition,
        (in facts, value) => facts with { ResumeCondition = value },
        new("condition for resuming", "恢复条件", "恢復條件"));

    /// <summary>Whether the condition for resuming is met.</summary>
    public static readonly FlagFact<OpportunityFacts> ResumeConditionMet = Fact.Flag<OpportunityFacts>(
        "resume-condition-met",
        (in facts) => ref facts._resumeConditionMet,
        (in facts, value) => facts with { ResumeConditionMet = value },
        new("condition for resuming met", "恢复条件已满足", "恢復條件已滿足"));

    /// <summary>When the hold is looked at again.</summary>
    public static readonly DateFact<OpportunityFacts> ReviewOn = Fact.Date<OpportunityFacts>(
        "review-on",
        (in facts) => ref facts._reviewOn,
        (in facts, value) => facts with { ReviewOn = value },
        new("review date", "复审日期", "複審日期"));

    /// <summary>When it was set aside.</summary>
    public static readonly DateFact<OpportunityFacts> HeldOn = Fact.Date<OpportunityFacts>(
        "held-on",
        (in facts) => ref facts._heldOn,
        (in facts, value) => facts with { HeldOn = value },
        new("day of the hold", "暂缓日期", "暫緩日期"));

    /// <summary>The stage in which it was set aside.</summary>
    public static readonly ChoiceFact<OpportunityFacts, OpportunityStage> HeldIn = Fact.Choice<OpportunityFacts, OpportunityStage>(
        "held-in",
        (in facts) => ref facts._heldIn,
        (in facts, value) => facts with { HeldIn = value },
        new("stage in which it was set aside", "暂缓前所处阶段", "暫緩前所處階段"));

    /// <summary>Why the customer decided against us, as a reason code.</summary>
    public static readonly TextFact<OpportunityFacts> LossReason = Fact.Words<OpportunityFacts>(
        "loss-reason",
        (in facts) => ref facts._lossReason,
        (in facts, value) => facts with { LossReason = value },
        new("reason for the loss", "丢单原因", "丟單原因"));

    /// <summary>Whether the loss is recorded with rival and price, as far as they are known.</summary>
    public static readonly FlagFact<OpportunityFacts> LossRecorded = Fact.Flag<OpportunityFacts>(
        "loss-recorded",
        (in facts) => ref facts._lossRecorded,
        (in facts, value) => facts with { LossRecorded = value },
        new("loss recorded", "丢单已记录", "丟單已記錄"));

    /// <summary>Whether the review of the failure (失败总结) is written.</summary>
    public static readonly FlagFact<OpportunityFacts> FailureReviewed = Fact.Flag<OpportunityFacts>(
        "failure-reviewed",
        (in facts) => ref facts._failureReviewed,
        (in facts, value) => facts with { FailureReviewed = value },
        new("failure review held", "已完成失败总结", "已完成失敗總結"));
}
