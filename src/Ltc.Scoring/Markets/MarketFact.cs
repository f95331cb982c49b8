namespace Ltc;

/// <summary>The vocabulary of the facts: how attractive a market is.</summary>
public static class MarketFact
{
    /// <summary>How large the market is that we can reach.</summary>
    public static readonly NumberFact<MarketFacts> Space = Fact.Number<MarketFacts>(
        "space",
        (in facts) => facts.Space,
        (in facts, value) => facts with { Space = value },
        new("market space", "市场空间", "市場空間"),
        unit: "points",
        range: "[0,100]");

    /// <summary>How fast the market grows.</summary>
    public static readonly NumberFact<MarketFacts> Growth = Fact.Number<MarketFacts>(
        "growth",
        (in facts) => facts.Growth,
        (in facts, value) => facts with { Growth = value },
        new("growth of the market", "增长速度", "成長速度"),
        unit: "points",
        range: "[0,100]");

    /// <summary>How much profit the market leaves to its suppliers.</summary>
    public static readonly NumberFact<MarketFacts> Profit = Fact.Number<MarketFacts>(
        "profit",
        (in facts) => facts.Profit,
        (in facts, value) => facts with { Profit = value },
        new("level of profit", "利润水平", "利潤水準"),
        unit: "points",
        range: "[0,100]");

    /// <summary>How hard the suppliers compete: 0 is a market of our own, 100 the fiercest, so that more makes the market worse.</summary>
    public static readonly NumberFact<MarketFacts> Rivalry = Fact.Number<MarketFacts>(
        "rivalry",
        (in facts) => facts.Rivalry,
        (in facts, value) => facts with { Rivalry = value },
        new("intensity of competition", "竞争强度", "競爭強度"),
        unit: "points",
        range: "[0,100]");

    /// <summary>Every fact in its order.</summary>
    public static readonly FactSet<MarketFacts> All = new(
        "market",
        Space, Growth, Profit, Rivalry);
}
