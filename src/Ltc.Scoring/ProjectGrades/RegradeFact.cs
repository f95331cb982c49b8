namespace Ltc;

/// <summary>The vocabulary of the facts of grading again.</summary>
public static class RegradeFact
{
    /// <summary>How much the expected amount has changed since.</summary>
    public static readonly NumberFact<RegradeFacts> AmountChange = Fact.Number<RegradeFacts>(
        "amount-change",
        (in facts) => facts.AmountChange,
        (in facts, value) => facts with { AmountChange = value },
        new("change of the amount since grading", "定级以来金额变化", "定級以來金額變化"),
        unit: "fraction",
        range: "[-1,)");

    /// <summary>The gross margin at the time of grading.</summary>
    public static readonly NumberFact<RegradeFacts> GradedMargin = Fact.Number<RegradeFacts>(
        "graded-margin",
        (in facts) => facts.GradedMargin,
        (in facts, value) => facts with { GradedMargin = value },
        new("gross margin at grading", "定级时毛利率", "定級時毛利率"),
        unit: "fraction",
        range: "(,1]");

    /// <summary>The gross margin that is expected now.</summary>
    public static readonly NumberFact<RegradeFacts> Margin = Fact.Number<RegradeFacts>(
        "margin",
        (in facts) => facts.Margin,
        (in facts, value) => facts with { Margin = value },
        new("gross margin now", "当前毛利率", "目前毛利率"),
        unit: "fraction",
        range: "(,1]");

    /// <summary>Whether the customer has moved to another tier.</summary>
    public static readonly FlagFact<RegradeFacts> CustomerTierChanged = Fact.Flag<RegradeFacts>(
        "customer-tier-changed",
        (in facts) => facts.CustomerTierChanged,
        (in facts, value) => facts with { CustomerTierChanged = value },
        new("customer tier changed", "客户等级变化", "客戶等級變化"));

    /// <summary>Whether a rival has appeared who was not there.</summary>
    public static readonly FlagFact<RegradeFacts> NewRival = Fact.Flag<RegradeFacts>(
        "new-rival",
        (in facts) => facts.NewRival,
        (in facts, value) => facts with { NewRival = value },
        new("new rival", "出现新竞争对手", "出現新競爭對手"));

    /// <summary>Whether something in the market has changed the prospects.</summary>
    public static readonly FlagFact<RegradeFacts> MarketEvent = Fact.Flag<RegradeFacts>(
        "market-event",
        (in facts) => facts.MarketEvent,
        (in facts, value) => facts with { MarketEvent = value },
        new("market event", "重大市场事件", "重大市場事件"));

    /// <summary>All facts of grading again.</summary>
    public static readonly FactSet<RegradeFacts> All = new("regrade", AmountChange, GradedMargin, Margin, CustomerTierChanged, NewRival, MarketEvent);
}
