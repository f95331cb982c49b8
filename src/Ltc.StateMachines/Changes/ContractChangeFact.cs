namespace Ltc;

/// <summary>The vocabulary of contract change facts.</summary>
public static partial class ContractChangeFact
{
    /// <summary>The change that is asked about.</summary>
    public static readonly TextFact<ContractChangeFacts> ChangeId = Fact.Words<ContractChangeFacts>(
        "change-id",
        (in facts) => ref facts._changeId,
        (in facts, value) => facts with { ChangeId = value },
        new("change", "变更", "變更"));

    /// <summary>The stage of the contract that is changed.</summary>
    public static readonly ChoiceFact<ContractChangeFacts, ContractStage> ContractStage = Fact.Choice<ContractChangeFacts, ContractStage>(
        "contract-stage",
        (in facts) => ref facts._contractStage,
        (in facts, value) => facts with { ContractStage = value },
        new("stage of the contract", "合同阶段", "合約階段"));

    /// <summary>Who asked for the change.</summary>
    public static readonly TextFact<ContractChangeFacts> RequestedBy = Fact.Words<ContractChangeFacts>(
        "requested-by",
        (in facts) => ref facts._requestedBy,
        (in facts, value) => facts with { RequestedBy = value },
        new("requester", "变更申请人", "變更申請人"));

    /// <summary>Whether the standard request form is complete.</summary>
    public static readonly FlagFact<ContractChangeFacts> RequestFormComplete = Fact.Flag<ContractChangeFacts>(
        "request-form-complete",
        (in facts) => ref facts._requestFormComplete,
        (in facts, value) => facts with { RequestFormComplete = value },
        new("standard request form complete", "标准变更申请单完整", "標準變更申請單完整"));

    /// <summary>The one person who answers for the change.</summary>
    public static readonly TextFact<ContractChangeFacts> ChangeOwner = Fact.Words<ContractChangeFacts>(
        "change-owner",
        (in facts) => ref facts._changeOwner,
        (in facts, value) => facts with { ChangeOwner = value },
        new("change owner", "变更责任人", "變更責任人"));

    /// <summary>Whether the effect on scope is assessed.</summary>
    public static readonly FlagFact<ContractChangeFacts> ScopeAssessed = Fact.Flag<ContractChangeFacts>(
        "scope-assessed",
        (in facts) => ref facts._scopeAssessed,
        (in facts, value) => facts with { ScopeAssessed = value },
        new("effect on scope assessed", "范围影响已评估", "範圍影響已評估"));

    /// <summary>Whether the effect on the schedule is assessed.</summary>
    public static readonly FlagFact<ContractChangeFacts> ScheduleAssessed = Fact.Flag<ContractChangeFacts>(
        "schedule-assessed",
        (in facts) => ref facts._scheduleAssessed,
        (in facts, value) => facts with { ScheduleAssessed = value },
        new("effect on schedule assessed", "进度影响已评估", "進度影響已評估"));

    /// <summary>Whether the effect on cost is assessed.</summary>
    public static readonly FlagFact<ContractChangeFacts> CostAssessed = Fact.Flag<ContractChangeFacts>(
        "cost-assessed",
        (in facts) => ref facts._costAssessed,
        (in facts, value) => facts with { CostAssessed = value },
        new("effect on cost assessed", "成本影响已评估", "成本影響已評估"));

    /// <summary>Whether project finance has reviewed the re-estimate.</summary>
    public static readonly FlagFact<ContractChangeFacts> ReestimateReviewed = Fact.Flag<ContractChangeFacts>(
        "reestimate-reviewed",
        (in facts) => ref facts._reestimateReviewed,
        (in facts, value) => facts with { ReestimateReviewed = value },
        new("re-estimate reviewed by project finance", "项目财经已审核重新概算", "專案財經已審核重新概算"));

    /// <summary>What is left of the risk reserve before this change.</summary>
    public static readonly NumberFact<ContractChangeFacts> ReserveBalance = Fact.Number<ContractChangeFacts>(
        "reserve-balance",
        (in facts) => ref facts._reserveBalance,
        (in facts, value) => facts with { ReserveBalance = value },
        new("balance of the risk reserve", "风险准备金余额", "風險準備金餘額"));

    /// <summary>What the customer thinks of the change.</summary>
    public static readonly TextFact<ContractChangeFacts> CustomerPosition = Fact.Words<ContractChangeFacts>(
        "customer-position",
        (in facts) => ref facts._customerPosition,
        (in facts, value) => facts with { CustomerPosition = value },
        new("position of the customer", "客户态度", "客戶態度"));

    /// <summary>Whether legal has reviewed the amended text.</summary>
    public static readonly FlagFact<ContractChangeFacts> LegalReviewed = Fact.Flag<ContractChangeFacts>(
        "legal-reviewed",
        (in facts) => ref facts._legalReviewed,
        (in facts, value) => facts with { LegalReviewed = value },
        new("legal review done", "法务已审核", "法務已審核"));

    /// <summary>Whether somebody has begun to execute the change.</summary>
    public static readonly FlagFact<ContractChangeFacts> ExecutionStarted = Fact.Flag<ContractChangeFacts>(
        "execution-started",
        (in facts) => ref facts._executionStarted,
        (in facts, value) => facts with { ExecutionStarted = value },
        new("execution started", "变更已开始执行", "變更已開始執行"));

    /// <summary>Why the change has to be worked out again.</summary>
    public static readonly TextFact<ContractChangeFacts> ReworkReason = Fact.Words<ContractChangeFacts>(
        "rework-reason",
        (in facts) => ref facts._reworkReason,
        (in facts, value) => facts with { ReworkReason = value },
        new("reason for rework", "打回原因", "打回原因"));

    /// <summary>Why the change is rejected.</summary>
    public static readonly TextFact<ContractChangeFacts> RejectionReason = Fact.Words<ContractChangeFacts>(
        "rejection-reason",
        (in facts) => ref facts._rejectionReason,
        (in facts, value) => facts with { RejectionReason = value },
        new("reason for rejecting", "拒绝原因", "拒絕原因"));

    /// <summary>Who withdraws the change.</summary>
    public static readonly TextFact<ContractChangeFacts> WithdrawnBy = Fact.Words<ContractChangeFacts>(
        "withdrawn-by",
        (in facts) => ref facts._withdrawnBy,
        (in facts, value) => facts with { WithdrawnBy = value },
        new("who withdraws it", "撤回人", "撤回人"));

    /// <summary>Whether the customer declines the change.</summary>
    public static readonly FlagFact<ContractChangeFacts> CustomerDeclines = Fact.Flag<ContractChangeFacts>(
        "customer-declines",
        (in facts) => ref facts._customerDeclines,
        (in facts, value) => facts with { CustomerDeclines = value },
        new("customer declines the change", "客户不接受变更", "客戶不接受變更"));

    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<ContractChangeFacts> At = Fact.Instant<ContractChangeFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "目前時間"));

    /// <summary>All facts of a contract change.</summary>
    /// <value>Equal on every call.</value>
    public static FactSet<ContractChangeFacts> All => ContractChangeVocabulary.All;
}
