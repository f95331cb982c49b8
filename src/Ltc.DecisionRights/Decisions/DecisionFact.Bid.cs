namespace Ltc;

/// <content>What the bid decision looks at.</content>
public static partial class DecisionFact
{
    /// <summary>How likely a win is.</summary>
    public static readonly NumberFact<DecisionFacts> WinChance = Fact.Number<DecisionFacts>(
        "win-chance",
        (in facts) => facts.WinChance,
        (in facts, value) => facts with { WinChance = value },
        new("win chance", "胜率", "勝率"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>Where the win chance comes from: a model and its version, or the person who gave it.</summary>
    public static readonly TextFact<DecisionFacts> WinChanceOrigin = Fact.Words<DecisionFacts>(
        "win-chance-origin",
        (in facts) => facts.WinChanceOrigin,
        (in facts, value) => facts with { WinChanceOrigin = value },
        new("origin of the win chance", "胜率来源", "勝率來源"));

    /// <summary>The days from the decision to the bid deadline, counted by the calendar that was given.</summary>
    public static readonly NumberFact<DecisionFacts> DaysToDeadline = Fact.Number<DecisionFacts>(
        "days-to-deadline",
        (in facts) => facts.DaysToDeadline,
        (in facts, value) => facts with { DaysToDeadline = value },
        new("days until the bid deadline", "距投标截止天数", "距投標截止天數"),
        unit: "days");

    /// <summary>Whether the customer has set a deadline for the bid.</summary>
    public static readonly FlagFact<DecisionFacts> DeadlineSet = Fact.Flag<DecisionFacts>(
        "deadline-set",
        (in facts) => facts.DeadlineSet,
        (in facts, value) => facts with { DeadlineSet = value },
        new("a bid deadline is set", "有投标截止日期", "有投標截止日期"));

    /// <summary>The risk reserve in the price.</summary>
    public static readonly NumberFact<DecisionFacts> RiskReserve = Fact.Number<DecisionFacts>(
        "risk-reserve",
        (in facts) => facts.RiskReserve,
        (in facts, value) => facts with { RiskReserve = value },
        new("risk reserve", "风险准备", "風險準備"),
        unit: "fraction",
        range: "[0,1]");
}
