namespace Ltc;

/// <summary>The vocabulary of the facts of a customer issue.</summary>
public static class CustomerIssueFact
{
    /// <summary>What the customer has reported.</summary>
    public static readonly TextFact<CustomerIssueFacts> Description = Fact.Words<CustomerIssueFacts>(
        "description",
        (in facts) => ref facts._description,
        (in facts, value) => facts with { Description = value },
        new("description", "问题描述", "問題描述"));

    /// <summary>Which contract it is judged against.</summary>
    public static readonly TextFact<CustomerIssueFacts> ContractId = Fact.Words<CustomerIssueFacts>(
        "contract-id",
        (in facts) => ref facts._contractId,
        (in facts, value) => facts with { ContractId = value },
        new("contract", "合同编号", "合約編號"));

    /// <summary>Whether it is ours to solve at all.</summary>
    public static readonly FlagFact<CustomerIssueFacts> OursToSolve = Fact.Flag<CustomerIssueFacts>(
        "ours-to-solve",
        (in facts) => ref facts._oursToSolve,
        (in facts, value) => facts with { OursToSolve = value },
        new("ours to solve", "属于我方解决", "屬於我方解決"));

    /// <summary>Whether it is inside or outside the contract.</summary>
    public static readonly ChoiceFact<CustomerIssueFacts, IssueMatter> Matter = Fact.Choice<CustomerIssueFacts, IssueMatter>(
        "matter",
        (in facts) => ref facts._matter,
        (in facts, value) => facts with { Matter = value },
        new("matter", "问题性质", "問題性質"));

    /// <summary>Who has judged the matter.</summary>
    public static readonly TextFact<CustomerIssueFacts> JudgedBy = Fact.Words<CustomerIssueFacts>(
        "judged-by",
        (in facts) => ref facts._judgedBy,
        (in facts, value) => facts with { JudgedBy = value },
        new("judged by", "判定人", "判定人"));

    /// <summary>The change of the contract that covers the work.</summary>
    public static readonly TextFact<CustomerIssueFacts> ChangeId = Fact.Words<CustomerIssueFacts>(
        "change-id",
        (in facts) => ref facts._changeId,
        (in facts, value) => facts with { ChangeId = value },
        new("contract change", "合同变更编号", "合約變更編號"));

    /// <summary>Whether that change is approved and signed by the customer.</summary>
    public static readonly FlagFact<CustomerIssueFacts> ChangeApproved = Fact.Flag<CustomerIssueFacts>(
        "change-approved",
        (in facts) => ref facts._changeApproved,
        (in facts, value) => facts with { ChangeApproved = value },
        new("change approved", "变更已批准", "變更已批准"));

    /// <summary>Who works on it.</summary>
    public static readonly TextFact<CustomerIssueFacts> Handler = Fact.Words<CustomerIssueFacts>(
        "handler",
        (in facts) => ref facts._handler,
        (in facts, value) => facts with { Handler = value },
        new("handler", "处理人", "處理人"));

    /// <summary>The last day for the solution.</summary>
    public static readonly DateFact<CustomerIssueFacts> TargetDate = Fact.Date<CustomerIssueFacts>(
        "target-date",
        (in facts) => ref facts._targetDate,
        (in facts, value) => facts with { TargetDate = value },
        new("target date", "目标日期", "目標日期"));

    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<CustomerIssueFacts> At = Fact.Instant<CustomerIssueFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "當前時間"));

    /// <summary>Whether the handler needs a higher level.</summary>
    public static readonly FlagFact<CustomerIssueFacts> NeedsHelp = Fact.Flag<CustomerIssueFacts>(
        "needs-help",
        (in facts) => ref facts._needsHelp,
        (in facts, value) => facts with { NeedsHelp = value },
        new("needs help from a higher level", "需要上级支持", "需要上級支援"));

    /// <summary>Whether the higher level has given the help.</summary>
    public static readonly FlagFact<CustomerIssueFacts> HelpGiven = Fact.Flag<CustomerIssueFacts>(
        "help-given",
        (in facts) => ref facts._helpGiven,
        (in facts, value) => facts with { HelpGiven = value },
        new("help given", "上级支持已到位", "上級支援已到位"));

    /// <summary>Whether the customer has the solution.</summary>
    public static readonly FlagFact<CustomerIssueFacts> SolutionDelivered = Fact.Flag<CustomerIssueFacts>(
        "solution-delivered",
        (in facts) => ref facts._solutionDelivered,
        (in facts, value) => facts with { SolutionDelivered = value },
        new("solution delivered", "解决方案已交付", "解決方案已交付"));

    /// <summary>Whether the customer confirms that it is solved.</summary>
    public static readonly FlagFact<CustomerIssueFacts> CustomerConfirmed = Fact.Flag<CustomerIssueFacts>(
        "customer-confirmed",
        (in facts) => ref facts._customerConfirmed,
        (in facts, value) => facts with { CustomerConfirmed = value },
        new("customer confirms the solution", "客户已确认解决", "客戶已確認解決"));

    /// <summary>How the customer evaluates the handling.</summary>
    public static readonly NumberFact<CustomerIssueFacts> Satisfaction = Fact.Number<CustomerIssueFacts>(
        "satisfaction",
        (in facts) => ref facts._satisfaction,
        (in facts, value) => facts with { Satisfaction = value },
        new("satisfaction of the customer", "客户满意度评价", "客戶滿意度評價"),
        unit: "points",
        range: "[1,5]");

    /// <summary>Whether the root cause is recorded.</summary>
    public static readonly FlagFact<CustomerIssueFacts> CauseRecorded = Fact.Flag<CustomerIssueFacts>(
        "cause-recorded",
        (in facts) => ref facts._causeRecorded,
        (in facts, value) => facts with { CauseRecorded = value },
        new("root cause recorded", "根本原因已记录", "根本原因已記錄"));

    /// <summary>Who closes it.</summary>
    public static readonly TextFact<CustomerIssueFacts> Closer = Fact.Words<CustomerIssueFacts>(
        "closer",
        (in facts) => ref facts._closer,
        (in facts, value) => facts with { Closer = value },
        new("closer", "关闭人", "關閉人"));

    /// <summary>Why it is rejected.</summary>
    public static readonly TextFact<CustomerIssueFacts> RejectReason = Fact.Words<CustomerIssueFacts>(
        "reject-reason",
        (in facts) => ref facts._rejectReason,
        (in facts, value) => facts with { RejectReason = value },
        new("reason for rejecting", "不予受理原因", "不予受理原因"));

    /// <summary>Whether the customer knows the reason.</summary>
    public static readonly FlagFact<CustomerIssueFacts> CustomerInformed = Fact.Flag<CustomerIssueFacts>(
        "customer-informed",
        (in facts) => ref facts._customerInformed,
        (in facts, value) => facts with { CustomerInformed = value },
        new("customer informed", "已告知客户", "已告知客戶"));

    /// <summary>All facts of a customer issue.</summary>
    public static readonly FactSet<CustomerIssueFacts> All = new FactSet<CustomerIssueFacts>(
        "customer-issue",
        Description, ContractId, OursToSolve, Matter, JudgedBy, ChangeId, ChangeApproved, Handler, TargetDate, At, NeedsHelp, HelpGiven,
        SolutionDelivered, CustomerConfirmed, Satisfaction, CauseRecorded, Closer, RejectReason, CustomerInformed)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
