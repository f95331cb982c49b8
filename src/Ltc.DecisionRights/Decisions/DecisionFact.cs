namespace Ltc;

/// <summary>The vocabulary of the facts of a decision.</summary>
public static partial class DecisionFact
{
    /// <summary>The papers that are there, by their ids.</summary>
    public static readonly SetFact<DecisionFacts> Papers = Fact.Set<DecisionFacts>(
        "papers",
        (in facts) => facts.Papers,
        (in facts, value) => facts with { Papers = value },
        new("papers", "决策材料", "決策材料"));

    /// <summary>The level that decided on the initiation.</summary>
    public static readonly ChoiceFact<DecisionFacts, OrgLevel> InitiationLevel = Fact.Choice<DecisionFacts, OrgLevel>(
        "initiation-level",
        (in facts) => facts.InitiationLevel,
        (in facts, value) => facts with { InitiationLevel = value },
        new("level of the initiation decision", "立项决策层级", "立項決策層級"));

    /// <summary>The lowest gross margin that the request asks room for.</summary>
    public static readonly NumberFact<DecisionFacts> AskedMargin = Fact.Number<DecisionFacts>(
        "asked-margin",
        (in facts) => facts.AskedMargin,
        (in facts, value) => facts with { AskedMargin = value },
        new("lowest margin asked for", "申请的最低毛利率", "申請的最低毛利率"),
        unit: "fraction");

    /// <summary>Whether a part of the last payment is still open.</summary>
    public static readonly FlagFact<DecisionFacts> TailPaymentOpen = Fact.Flag<DecisionFacts>(
        "tail-payment-open",
        (in facts) => facts.TailPaymentOpen,
        (in facts, value) => facts with { TailPaymentOpen = value },
        new("tail payment open", "尾款未收", "尾款未收"));

    /// <summary>Whether a vetoed point is taken as a known deviation.</summary>
    public static readonly FlagFact<DecisionFacts> KnownDeviation = Fact.Flag<DecisionFacts>(
        "known-deviation",
        (in facts) => facts.KnownDeviation,
        (in facts, value) => facts with { KnownDeviation = value },
        new("taken as a known deviation", "作为已知偏离接受", "作為已知偏離接受"));

    /// <summary>Whether it is a stronghold or a market-structure project.</summary>
    public static readonly FlagFact<DecisionFacts> Stronghold = Fact.Flag<DecisionFacts>(
        "stronghold",
        (in facts) => facts.Stronghold,
        (in facts, value) => facts with { Stronghold = value },
        new("stronghold or market-structure project", "山头或格局项目", "山頭或格局專案"));

    /// <summary>Whether it is refused only because it is hard or earns little.</summary>
    public static readonly FlagFact<DecisionFacts> ForEffortOrProfitAlone = Fact.Flag<DecisionFacts>(
        "for-effort-or-profit-alone",
        (in facts) => facts.ForEffortOrProfitAlone,
        (in facts, value) => facts with { ForEffortOrProfitAlone = value },
        new("refused for effort or profit alone", "仅因难度或利润而放弃", "僅因難度或利潤而放棄"));

    /// <summary>The level that set the grade of the project.</summary>
    public static readonly ChoiceFact<DecisionFacts, OrgLevel> GradeSetLevel = Fact.Choice<DecisionFacts, OrgLevel>(
        "grade-set-level",
        (in facts) => facts.GradeSetLevel,
        (in facts, value) => facts with { GradeSetLevel = value },
        new("level that set the grade", "定级层级", "定級層級"));

    /// <summary>Why, for anything but a Go.</summary>
    public static readonly TextFact<DecisionFacts> ReasonCode = Fact.Words<DecisionFacts>(
        "reason-code",
        (in facts) => facts.ReasonCode,
        (in facts, value) => facts with { ReasonCode = value },
        new("reason code", "原因代码", "原因代碼"));

    /// <summary>What must happen before a hold ends.</summary>
    public static readonly TextFact<DecisionFacts> ResumeCondition = Fact.Words<DecisionFacts>(
        "resume-condition",
        (in facts) => facts.ResumeCondition,
        (in facts, value) => facts with { ResumeCondition = value },
        new("condition to resume", "恢复条件", "恢復條件"));

    /// <summary>The day of the decision.</summary>
    public static readonly DateFact<DecisionFacts> DecidedOn = Fact.Date<DecisionFacts>(
        "decided-on",
        (in facts) => facts.DecidedOn,
        (in facts, value) => facts with { DecidedOn = value },
        new("day of the decision", "决策日", "決策日"));

    /// <summary>The last day of a hold.</summary>
    public static readonly DateFact<DecisionFacts> HoldUntil = Fact.Date<DecisionFacts>(
        "hold-until",
        (in facts) => facts.HoldUntil,
        (in facts, value) => facts with { HoldUntil = value },
        new("end of the hold", "暂缓截止日", "暫緩截止日"));
}
