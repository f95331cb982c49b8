namespace Ltc;

/// <summary>The vocabulary of the facts: what was planned with a customer for one period, and what came of it.</summary>
public static class CustomerPeriodFact
{
    /// <summary>What the customer was to bring in the period.</summary>
    public static readonly NumberFact<CustomerPeriodFacts> Planned = Fact.Number<CustomerPeriodFacts>(
        "planned",
        (in facts) => facts.Planned,
        (in facts, value) => facts with { Planned = value },
        new("planned return", "计划收益", "計畫收益"),
        range: "[0,1000000000000000]");

    /// <summary>What the customer did bring in the period.</summary>
    public static readonly NumberFact<CustomerPeriodFacts> Actual = Fact.Number<CustomerPeriodFacts>(
        "actual",
        (in facts) => facts.Actual,
        (in facts, value) => facts with { Actual = value },
        new("actual return", "实际收益", "實際收益"),
        range: "[-1000000000000000,1000000000000000]");

    /// <summary>How many activities of the programme of its tier took place in the period.</summary>
    public static readonly NumberFact<CustomerPeriodFacts> Activities = Fact.Number<CustomerPeriodFacts>(
        "activities",
        (in facts) => facts.Activities,
        (in facts, value) => facts with { Activities = value },
        new("activities of the programme done", "已完成的客户活动", "已完成的客戶活動"),
        unit: "items",
        range: "[0,1000000]");

    /// <summary>Every fact in its order.</summary>
    public static readonly FactSet<CustomerPeriodFacts> All = new(
        "customer-period",
        Planned, Actual, Activities);
}
