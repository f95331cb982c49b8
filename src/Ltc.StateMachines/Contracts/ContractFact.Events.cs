namespace Ltc;

public static partial class ContractFact
{
    /// <summary>How many customer issues inside the contract are open.</summary>
    public static readonly NumberFact<ContractFacts> OpenIssuesInside = Fact.Number<ContractFacts>(
        "open-issues-inside",
        (in facts) => ref facts._openIssuesInside,
        (in facts, value) => facts with { OpenIssuesInside = value },
        new("open customer issues inside the contract", "未关闭的合同内客户问题", "未關閉的合約內客戶問題"), unit: "items", range: "[0,)");

    /// <summary>How many customer issues nobody has judged to be inside or outside.</summary>
    public static readonly NumberFact<ContractFacts> UnjudgedIssues = Fact.Number<ContractFacts>(
        "unjudged-issues",
        (in facts) => ref facts._unjudgedIssues,
        (in facts, value) => facts with { UnjudgedIssues = value },
        new("customer issues not yet judged", "未判定的客户问题", "未判定的客戶問題"), unit: "items", range: "[0,)");

    /// <summary>Whether finance agrees that the contract closes.</summary>
    public static readonly FlagFact<ContractFacts> FinanceAgrees = Fact.Flag<ContractFacts>(
        "finance-agrees",
        (in facts) => ref facts._financeAgrees,
        (in facts, value) => facts with { FinanceAgrees = value },
        new("finance agrees to close", "财经同意关闭", "財經同意關閉"));

    /// <summary>The decision to close, ATCC.</summary>
    public static readonly DecisionFact<ContractFacts> ClosingDecision = Fact.Decision<ContractFacts>(
        "closing-decision",
        (in facts) => facts.ClosingDecision,
        (in facts, value) => facts with { ClosingDecision = value },
        new("decision to close (ATCC)", "关闭决策（ATCC）", "關閉決策（ATCC）"));

    /// <summary>Why the contract is suspended.</summary>
    public static readonly TextFact<ContractFacts> SuspensionReason = Fact.Words<ContractFacts>(
        "suspension-reason",
        (in facts) => ref facts._suspensionReason,
        (in facts, value) => facts with { SuspensionReason = value },
        new("reason for the suspension", "暂停原因", "暫停原因"));

    /// <summary>Under which condition work is taken up again.</summary>
    public static readonly TextFact<ContractFacts> ResumeCondition = Fact.Words<ContractFacts>(
        "resume-condition",
        (in facts) => ref facts._resumeCondition,
        (in facts, value) => facts with { ResumeCondition = value },
        new("condition for resuming", "恢复条件", "恢復條件"));

    /// <summary>Whether the condition for resuming is met.</summary>
    public static readonly FlagFact<ContractFacts> ResumeConditionMet = Fact.Flag<ContractFacts>(
        "resume-condition-met",
        (in facts) => ref facts._resumeConditionMet,
        (in facts, value) => facts with { ResumeConditionMet = value },
        new("condition for resuming met", "恢复条件已满足", "恢復條件已滿足"));

    /// <summary>On which day the contract was suspended.</summary>
    public static readonly DateFact<ContractFacts> SuspendedOn = Fact.Date<ContractFacts>(
        "suspended-on",
        (in facts) => ref facts._suspendedOn,
        (in facts, value) => facts with { SuspendedOn = value },
        new("day of the suspension", "暂停日期", "暫停日期"));

    /// <summary>On which day the suspension is looked at again.</summary>
    public static readonly DateFact<ContractFacts> ReviewOn = Fact.Date<ContractFacts>(
        "review-on",
        (in facts) => ref facts._reviewOn,
        (in facts, value) => facts with { ReviewOn = value },
        new("review date of the suspension", "暂停复核日期", "暫停複核日期"));

    /// <summary>The decision to stay suspended.</summary>
    public static readonly DecisionFact<ContractFacts> HoldDecision = Fact.Decision<ContractFacts>(
        "hold-decision",
        (in facts) => facts.HoldDecision,
        (in facts, value) => facts with { HoldDecision = value },
        new("decision to stay suspended", "继续暂停决策", "繼續暫停決策"));

    /// <summary>Who leads the dispute.</summary>
    public static readonly TextFact<ContractFacts> DisputeOwner = Fact.Words<ContractFacts>(
        "dispute-owner",
        (in facts) => ref facts._disputeOwner,
        (in facts, value) => facts with { DisputeOwner = value },
        new("owner of the dispute", "争议责任人", "爭議責任人"));

    /// <summary>Why the contract is given up.</summary>
    public static readonly TextFact<ContractFacts> TerminationReason = Fact.Words<ContractFacts>(
        "termination-reason",
        (in facts) => ref facts._terminationReason,
        (in facts, value) => facts with { TerminationReason = value },
        new("reason for terminating", "终止原因", "終止原因"));

    /// <summary>The hash of the notice or agreement that ends the contract.</summary>
    public static readonly TextFact<ContractFacts> TerminationTextHash = Fact.Words<ContractFacts>(
        "termination-text-hash",
        (in facts) => ref facts._terminationTextHash,
        (in facts, value) => facts with { TerminationTextHash = value },
        new("hash of the termination text", "终止文本哈希", "終止文本雜湊"));

    /// <summary>The decision to give the contract up.</summary>
    public static readonly DecisionFact<ContractFacts> TerminationDecision = Fact.Decision<ContractFacts>(
        "termination-decision",
        (in facts) => facts.TerminationDecision,
        (in facts, value) => facts with { TerminationDecision = value },
        new("decision to terminate", "终止决策", "終止決策"));

    /// <summary>Whether it is settled what is still delivered, paid and returned.</summary>
    public static readonly FlagFact<ContractFacts> SettlementAgreed = Fact.Flag<ContractFacts>(
        "settlement-agreed",
        (in facts) => ref facts._settlementAgreed,
        (in facts, value) => facts with { SettlementAgreed = value },
        new("settlement agreed", "清算方案已商定", "清算方案已商定"));

    /// <summary>Whether the failure has been reviewed.</summary>
    public static readonly FlagFact<ContractFacts> FailureReviewHeld = Fact.Flag<ContractFacts>(
        "failure-review-held",
        (in facts) => ref facts._failureReviewHeld,
        (in facts, value) => facts with { FailureReviewHeld = value },
        new("failure review held", "失败总结已完成", "失敗總結已完成"));
}
