namespace Ltc;

/// <summary>The vocabulary of the facts of initiation.</summary>
public static class InitiationFact
{
    private const string Points = "points";

    /// <summary>The points of the customer side.</summary>
    public static readonly NumberFact<InitiationFacts> Customer = Fact.Number<InitiationFacts>(
        "customer",
        (in facts) => facts.Customer,
        (in facts, value) => facts with { Customer = value },
        new("points of the customer side", "客户维度得分", "客戶維度得分"),
        unit: Points,
        range: "[0,25]");

    /// <summary>The points of the solution.</summary>
    public static readonly NumberFact<InitiationFacts> Solution = Fact.Number<InitiationFacts>(
        "solution",
        (in facts) => facts.Solution,
        (in facts, value) => facts with { Solution = value },
        new("points of the solution", "方案维度得分", "方案維度得分"),
        unit: Points,
        range: "[0,20]");

    /// <summary>The points of the delivery.</summary>
    public static readonly NumberFact<InitiationFacts> Delivery = Fact.Number<InitiationFacts>(
        "delivery",
        (in facts) => facts.Delivery,
        (in facts, value) => facts with { Delivery = value },
        new("points of the delivery", "交付维度得分", "交付維度得分"),
        unit: Points,
        range: "[0,20]");

    /// <summary>The points of the competition.</summary>
    public static readonly NumberFact<InitiationFacts> Competition = Fact.Number<InitiationFacts>(
        "competition",
        (in facts) => facts.Competition,
        (in facts, value) => facts with { Competition = value },
        new("points of the competition", "竞争维度得分", "競爭維度得分"),
        unit: Points,
        range: "[0,20]");

    /// <summary>Whether the customer and the deal passed compliance.</summary>
    public static readonly FlagFact<InitiationFacts> CompliancePassed = Fact.Flag<InitiationFacts>(
        "compliance-passed",
        (in facts) => facts.CompliancePassed,
        (in facts, value) => facts with { CompliancePassed = value },
        new("compliance passed", "合规审查通过", "合規審查通過"));

    /// <summary>Whether the customer passed the credit check.</summary>
    public static readonly FlagFact<InitiationFacts> CreditPassed = Fact.Flag<InitiationFacts>(
        "credit-passed",
        (in facts) => facts.CreditPassed,
        (in facts, value) => facts with { CreditPassed = value },
        new("credit check passed", "信用审查通过", "信用審查通過"));

    /// <summary>Whether the opportunity fits our strategy.</summary>
    public static readonly FlagFact<InitiationFacts> StrategicFit = Fact.Flag<InitiationFacts>(
        "strategic-fit",
        (in facts) => facts.StrategicFit,
        (in facts, value) => facts with { StrategicFit = value },
        new("fits the strategy", "符合战略", "符合策略"));

    /// <summary>All facts of initiation.</summary>
    public static readonly FactSet<InitiationFacts> All =
        new("initiation-score", Customer, Solution, Delivery, Competition, CompliancePassed, CreditPassed, StrategicFit);
}
