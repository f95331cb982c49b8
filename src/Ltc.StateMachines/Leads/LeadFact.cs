namespace Ltc;

/// <summary>The vocabulary of lead facts.</summary>
public static class LeadFact
{
    /// <summary>Mandatory fields are filled.</summary>
    public static readonly FlagFact<LeadFacts> MandatoryFieldsFilled = Fact.Flag<LeadFacts>(
        "mandatory-fields-filled",
        (in facts) => ref facts._mandatoryFieldsFilled,
        (in facts, value) => facts with { MandatoryFieldsFilled = value },
        new("mandatory fields filled", "必填字段已填写", "必填欄位已填寫"));

    /// <summary>The lead is a duplicate.</summary>
    public static readonly FlagFact<LeadFacts> Duplicate = Fact.Flag<LeadFacts>(
        "duplicate",
        (in facts) => ref facts._duplicate,
        (in facts, value) => facts with { Duplicate = value },
        new("duplicate of a recorded lead", "与已登记线索重复", "與已登記線索重複"));

    /// <summary>Who submitted the lead.</summary>
    public static readonly TextFact<LeadFacts> Submitter = Fact.Words<LeadFacts>(
        "submitter",
        (in facts) => ref facts._submitter,
        (in facts, value) => facts with { Submitter = value },
        new("submitter", "提交人", "提交人"));

    /// <summary>Who validated the lead.</summary>
    public static readonly TextFact<LeadFacts> Validator = Fact.Words<LeadFacts>(
        "validator",
        (in facts) => ref facts._validator,
        (in facts, value) => facts with { Validator = value },
        new("validator", "验证人", "驗證人"));

    /// <summary>Who follows the lead.</summary>
    public static readonly TextFact<LeadFacts> Owner = Fact.Words<LeadFacts>(
        "owner",
        (in facts) => ref facts._owner,
        (in facts, value) => facts with { Owner = value },
        new("owner", "线索责任人", "線索責任人"));

    /// <summary>The need is real.</summary>
    public static readonly FlagFact<LeadFacts> NeedReal = Fact.Flag<LeadFacts>(
        "need-real",
        (in facts) => ref facts._needReal,
        (in facts, value) => facts with { NeedReal = value },
        new("need is real", "需求真实", "需求真實"));

    /// <summary>The need is inside our scope.</summary>
    public static readonly FlagFact<LeadFacts> WithinScope = Fact.Flag<LeadFacts>(
        "within-scope",
        (in facts) => ref facts._withinScope,
        (in facts, value) => facts with { WithinScope = value },
        new("within our business scope", "在业务范围之内", "在業務範圍之內"));

    /// <summary>The risks are acceptable.</summary>
    public static readonly FlagFact<LeadFacts> RiskAcceptable = Fact.Flag<LeadFacts>(
        "risk-acceptable",
        (in facts) => ref facts._riskAcceptable,
        (in facts, value) => facts with { RiskAcceptable = value },
        new("risk acceptable", "风险可接受", "風險可接受"));

    /// <summary>Question 1: is it a lead?</summary>
    public static readonly FlagFact<LeadFacts> IsLead = Fact.Flag<LeadFacts>(
        "is-lead",
        (in facts) => ref facts._isLead,
        (in facts, value) => facts with { IsLead = value },
        new("question 1: it is a lead", "问题一：是线索", "問題一：是線索"));

    /// <summary>Question 2: is it near?</summary>
    public static readonly FlagFact<LeadFacts> IsNear = Fact.Flag<LeadFacts>(
        "is-near",
        (in facts) => ref facts._isNear,
        (in facts, value) => facts with { IsNear = value },
        new("question 2: it is near", "问题二：离我们近", "問題二：離我們近"));

    /// <summary>Question 3: can we win?</summary>
    public static readonly FlagFact<LeadFacts> CanWin = Fact.Flag<LeadFacts>(
        "can-win",
        (in facts) => ref facts._canWin,
        (in facts, value) => facts with { CanWin = value },
        new("question 3: we can win", "问题三：能赢单", "問題三：能贏單"));

    /// <summary>The score of the eight sub-checks.</summary>
    public static readonly NumberFact<LeadFacts> Score = Fact.Number<LeadFacts>(
        "score",
        (in facts) => ref facts._score,
        (in facts, value) => facts with { Score = value },
        new("lead score", "线索得分", "線索得分"),
        unit: "points",
        range: "[0,100]");

    /// <summary>The value was graded "no value" twice in a row although unknown answers could not lift it.</summary>
    public static readonly FlagFact<LeadFacts> NoValueTwice = Fact.Flag<LeadFacts>(
        "no-value-twice",
        (in facts) => ref facts._noValueTwice,
        (in facts, value) => facts with { NoValueTwice = value },
        new("no value twice in a row although unknown answers could not lift it", "连续两次无价值，且未知答案不足以提升", "連續兩次無價值，且未知答案不足以提升"));

    /// <summary>The need is definite.</summary>
    public static readonly FlagFact<LeadFacts> NeedDefinite = Fact.Flag<LeadFacts>(
        "need-definite",
        (in facts) => ref facts._needDefinite,
        (in facts, value) => facts with { NeedDefinite = value },
        new("customer need is definite", "客户需求明确", "客戶需求明確"));

    /// <summary>The budget is definite.</summary>
    public static readonly FlagFact<LeadFacts> BudgetDefinite = Fact.Flag<LeadFacts>(
        "budget-definite",
        (in facts) => ref facts._budgetDefinite,
        (in facts, value) => facts with { BudgetDefinite = value },
        new("budget is definite", "预算明确", "預算明確"));

    /// <summary>The start is definite.</summary>
    public static readonly FlagFact<LeadFacts> StartDefinite = Fact.Flag<LeadFacts>(
        "start-definite",
        (in facts) => ref facts._startDefinite,
        (in facts, value) => facts with { StartDefinite = value },
        new("start time is definite", "启动时间明确", "啟動時間明確"));

    /// <summary>The key deciders are known.</summary>
    public static readonly FlagFact<LeadFacts> DecidersKnown = Fact.Flag<LeadFacts>(
        "deciders-known",
        (in facts) => ref facts._decidersKnown,
        (in facts, value) => facts with { DecidersKnown = value },
        new("key deciders are known", "关键决策人已识别", "關鍵決策人已識別"));

    /// <summary>The region has recorded an exception.</summary>
    public static readonly FlagFact<LeadFacts> RegionException = Fact.Flag<LeadFacts>(
        "region-exception",
        (in facts) => ref facts._regionException,
        (in facts, value) => facts with { RegionException = value },
        new("exception recorded by the region's lead owner", "地区部线索负责人已记录例外", "地區部線索負責人已記錄例外"));

    /// <summary>There is a plan for nurturing.</summary>
    public static readonly FlagFact<LeadFacts> NurturePlan = Fact.Flag<LeadFacts>(
        "nurture-plan",
        (in facts) => ref facts._nurturePlan,
        (in facts, value) => facts with { NurturePlan = value },
        new("nurture plan", "培育计划", "培育計畫"));

    /// <summary>When the customer did something last.</summary>
    public static readonly DateFact<LeadFacts> LastCustomerActivity = Fact.Date<LeadFacts>(
        "last-customer-activity",
        (in facts) => ref facts._lastCustomerActivity,
        (in facts, value) => facts with { LastCustomerActivity = value },
        new("last customer activity", "客户最近活动日期", "客戶最近活動日期"));

    /// <summary>Why the lead is closed.</summary>
    public static readonly TextFact<LeadFacts> CloseReason = Fact.Words<LeadFacts>(
        "close-reason",
        (in facts) => ref facts._closeReason,
        (in facts, value) => facts with { CloseReason = value },
        new("reason for closing", "关闭原因", "關閉原因"));

    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<LeadFacts> At = Fact.Instant<LeadFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "目前時間"));

    /// <summary>All facts of a lead.</summary>
    public static readonly FactSet<LeadFacts> All = new FactSet<LeadFacts>(
        "lead",
        MandatoryFieldsFilled, Duplicate, Submitter, Validator, Owner, NeedReal, WithinScope, RiskAcceptable, IsLead, IsNear, CanWin, Score, NoValueTwice,
        NeedDefinite, BudgetDefinite, StartDefinite, DecidersKnown, RegionException, NurturePlan, LastCustomerActivity, CloseReason, At)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
