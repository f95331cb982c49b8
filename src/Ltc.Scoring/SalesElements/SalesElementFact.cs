namespace Ltc;

/// <summary>The vocabulary of the facts: how well one side, ours or a rival, does in the four elements of a sale.</summary>
public static class SalesElementFact
{
    /// <summary>How well the side does in the relation to the customer.</summary>
    public static readonly NumberFact<SalesElementFacts> Relationship = Fact.Number<SalesElementFacts>(
        "relationship",
        (in facts) => facts.Relationship,
        (in facts, value) => facts with { Relationship = value },
        new("customer relationship", "客户关系", "客戶關係"),
        unit: "points",
        range: "[0,5]");

    /// <summary>What shows how well the side does in the relation to the customer: a document, a date, a person.</summary>
    public static readonly TextFact<SalesElementFacts> RelationshipEvidence = Fact.Words<SalesElementFacts>(
        "relationship-evidence",
        (in facts) => facts.RelationshipEvidence,
        (in facts, value) => facts with { RelationshipEvidence = value },
        new("customer relationship, evidence", "客户关系的依据", "客戶關係的依據"));

    /// <summary>How well the side does in the solution.</summary>
    public static readonly NumberFact<SalesElementFacts> Solution = Fact.Number<SalesElementFacts>(
        "solution",
        (in facts) => facts.Solution,
        (in facts, value) => facts with { Solution = value },
        new("solution", "解决方案", "解決方案"),
        unit: "points",
        range: "[0,5]");

    /// <summary>What shows how well the side does in the solution: a document, a date, a person.</summary>
    public static readonly TextFact<SalesElementFacts> SolutionEvidence = Fact.Words<SalesElementFacts>(
        "solution-evidence",
        (in facts) => facts.SolutionEvidence,
        (in facts, value) => facts with { SolutionEvidence = value },
        new("solution, evidence", "解决方案的依据", "解決方案的依據"));

    /// <summary>How well the side does in financing and the terms of payment.</summary>
    public static readonly NumberFact<SalesElementFacts> FinancingAndTerms = Fact.Number<SalesElementFacts>(
        "financing-and-terms",
        (in facts) => facts.FinancingAndTerms,
        (in facts, value) => facts with { FinancingAndTerms = value },
        new("financing and terms", "融资与回款条件", "融資與回款條件"),
        unit: "points",
        range: "[0,5]");

    /// <summary>What shows how well the side does in financing and the terms of payment: a document, a date, a person.</summary>
    public static readonly TextFact<SalesElementFacts> FinancingAndTermsEvidence = Fact.Words<SalesElementFacts>(
        "financing-and-terms-evidence",
        (in facts) => facts.FinancingAndTermsEvidence,
        (in facts, value) => facts with { FinancingAndTermsEvidence = value },
        new("financing and terms, evidence", "融资与回款条件的依据", "融資與回款條件的依據"));

    /// <summary>How well the side does in delivery.</summary>
    public static readonly NumberFact<SalesElementFacts> Delivery = Fact.Number<SalesElementFacts>(
        "delivery",
        (in facts) => facts.Delivery,
        (in facts, value) => facts with { Delivery = value },
        new("delivery", "交付", "交付"),
        unit: "points",
        range: "[0,5]");

    /// <summary>What shows how well the side does in delivery: a document, a date, a person.</summary>
    public static readonly TextFact<SalesElementFacts> DeliveryEvidence = Fact.Words<SalesElementFacts>(
        "delivery-evidence",
        (in facts) => facts.DeliveryEvidence,
        (in facts, value) => facts with { DeliveryEvidence = value },
        new("delivery, evidence", "交付的依据", "交付的依據"));

    /// <summary>Every fact in its order.</summary>
    public static readonly FactSet<SalesElementFacts> All = new(
        "sales-element",
        Relationship, RelationshipEvidence, Solution, SolutionEvidence, FinancingAndTerms, FinancingAndTermsEvidence, Delivery, DeliveryEvidence);
}
