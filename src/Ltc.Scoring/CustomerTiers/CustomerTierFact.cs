namespace Ltc;

/// <summary>The vocabulary of the facts: what the tier of a customer is scored on.</summary>
public static class CustomerTierFact
{
    /// <summary>What the customer is worth today.</summary>
    public static readonly NumberFact<CustomerTierFacts> CurrentValue = Fact.Number<CustomerTierFacts>(
        "current-value",
        (in facts) => facts.CurrentValue,
        (in facts, value) => facts with { CurrentValue = value },
        new("current value", "当前价值", "當前價值"),
        unit: "percent",
        range: "[0,100]");

    /// <summary>What the customer means for our position.</summary>
    public static readonly NumberFact<CustomerTierFacts> StrategicValue = Fact.Number<CustomerTierFacts>(
        "strategic-value",
        (in facts) => facts.StrategicValue,
        (in facts, value) => facts with { StrategicValue = value },
        new("strategic value", "战略价值", "戰略價值"),
        unit: "percent",
        range: "[0,100]");

    /// <summary>What the customer can become.</summary>
    public static readonly NumberFact<CustomerTierFacts> Growth = Fact.Number<CustomerTierFacts>(
        "growth",
        (in facts) => facts.Growth,
        (in facts, value) => facts with { Growth = value },
        new("growth potential", "成长潜力", "成長潛力"),
        unit: "percent",
        range: "[0,100]");

    /// <summary>Every fact in its order.</summary>
    public static readonly FactSet<CustomerTierFacts> All = new(
        "customer-tier",
        CurrentValue, StrategicValue, Growth);
}
