namespace Ltc;

/// <summary>The vocabulary of the facts: what the tier of a customer is judged by from its value and the mutual dependence.</summary>
public static class CustomerValueFact
{
    /// <summary>How much the customer spends in our field today, with whomever it spends it.</summary>
    public static readonly NumberFact<CustomerValueFacts> CurrentValue = Fact.Number<CustomerValueFacts>(
        "current-value",
        (in facts) => facts.CurrentValue,
        (in facts, value) => facts with { CurrentValue = value },
        new("current value of the customer", "客户当前价值", "客戶當前價值"),
        unit: "points",
        range: "[0,100]");

    /// <summary>How much the customer can be worth over the years of the strategy.</summary>
    public static readonly NumberFact<CustomerValueFacts> LongTermValue = Fact.Number<CustomerValueFacts>(
        "long-term-value",
        (in facts) => facts.LongTermValue,
        (in facts, value) => facts with { LongTermValue = value },
        new("long-term value of the customer", "客户长期价值", "客戶長期價值"),
        unit: "points",
        range: "[0,100]");

    /// <summary>How much of what the customer needs in our field is to come from us.</summary>
    public static readonly NumberFact<CustomerValueFacts> DependenceOnUs = Fact.Number<CustomerValueFacts>(
        "dependence-on-us",
        (in facts) => facts.DependenceOnUs,
        (in facts, value) => facts with { DependenceOnUs = value },
        new("dependence of the customer on us", "客户对我方的依赖度", "客戶對我方的依賴度"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>How much of our own business is to come from the customer.</summary>
    public static readonly NumberFact<CustomerValueFacts> DependenceOnThem = Fact.Number<CustomerValueFacts>(
        "dependence-on-them",
        (in facts) => facts.DependenceOnThem,
        (in facts, value) => facts with { DependenceOnThem = value },
        new("our dependence on the customer", "我方对客户的依赖度", "我方對客戶的依賴度"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>Every fact in its order.</summary>
    public static readonly FactSet<CustomerValueFacts> All = new(
        "customer-value",
        CurrentValue, LongTermValue, DependenceOnUs, DependenceOnThem);
}
