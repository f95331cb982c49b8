namespace Ltc;

/// <summary>The vocabulary of the facts: how a key person of the customer stands to us in the six dimensions.</summary>
public static class RelationshipFact
{
    /// <summary>Whether the person knows and accepts the company, and not only one of us.</summary>
    public static readonly NumberFact<RelationshipFacts> Acceptance = Fact.Number<RelationshipFacts>(
        "acceptance",
        (in facts) => facts.Acceptance,
        (in facts, value) => facts with { Acceptance = value },
        new("acceptance of the company", "接受认可度", "接受認可度"),
        unit: "points",
        range: "[-1,3]");

    /// <summary>Whether the person joins events of the company.</summary>
    public static readonly NumberFact<RelationshipFacts> Participation = Fact.Number<RelationshipFacts>(
        "participation",
        (in facts) => facts.Participation,
        (in facts, value) => facts with { Participation = value },
        new("participation in events", "客户接触活动参与度", "客戶接觸活動參與度"),
        unit: "points",
        range: "[-1,3]");

    /// <summary>Whether the person passes on what is worth knowing.</summary>
    public static readonly NumberFact<RelationshipFacts> Information = Fact.Number<RelationshipFacts>(
        "information",
        (in facts) => facts.Information,
        (in facts, value) => facts with { Information = value },
        new("passing of information", "信息传递", "資訊傳遞"),
        unit: "points",
        range: "[-1,3]");

    /// <summary>Whether the person advises us in projects and in daily work.</summary>
    public static readonly NumberFact<RelationshipFacts> Guidance = Fact.Number<RelationshipFacts>(
        "guidance",
        (in facts) => facts.Guidance,
        (in facts, value) => facts with { Guidance = value },
        new("guidance in projects and daily work", "项目及日常业务指导", "專案及日常業務指導"),
        unit: "points",
        range: "[-1,3]");

    /// <summary>Whether the person votes for us in projects: the touchstone.</summary>
    public static readonly NumberFact<RelationshipFacts> Support = Fact.Number<RelationshipFacts>(
        "support",
        (in facts) => facts.Support,
        (in facts, value) => facts with { Support = value },
        new("support in projects", "项目支撑度", "專案支撐度"),
        unit: "points",
        range: "[-1,3]");

    /// <summary>How the person stands when a rival is present.</summary>
    public static readonly NumberFact<RelationshipFacts> Competition = Fact.Number<RelationshipFacts>(
        "competition",
        (in facts) => facts.Competition,
        (in facts, value) => facts with { Competition = value },
        new("attitude when rivals compete", "竞争态度", "競爭態度"),
        unit: "points",
        range: "[-1,3]");

    /// <summary>Every fact in its order.</summary>
    public static readonly FactSet<RelationshipFacts> All = new(
        "relationship",
        Acceptance, Participation, Information, Guidance, Support, Competition);
}
