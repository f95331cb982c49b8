namespace Ltc;

/// <summary>The vocabulary of the facts: how the organisation of the customer stands to ours.</summary>
public static class OrganisationalRelationshipFact
{
    /// <summary>Whether the two organisations talk at fixed times and levels.</summary>
    public static readonly FlagFact<OrganisationalRelationshipFacts> Communicates = Fact.Flag<OrganisationalRelationshipFacts>(
        "communicates",
        (in facts) => facts.Communicates,
        (in facts, value) => facts with { Communicates = value },
        new("they communicate", "组织间定期沟通", "組織間定期溝通"));

    /// <summary>Whether strategy, structure and processes of the two are matched.</summary>
    public static readonly FlagFact<OrganisationalRelationshipFacts> Matches = Fact.Flag<OrganisationalRelationshipFacts>(
        "matches",
        (in facts) => facts.Matches,
        (in facts, value) => facts with { Matches = value },
        new("they are matched", "组织与流程相互匹配", "組織與流程相互匹配"));

    /// <summary>Whether the two do something together: innovation, brand, consulting.</summary>
    public static readonly FlagFact<OrganisationalRelationshipFacts> Joins = Fact.Flag<OrganisationalRelationshipFacts>(
        "joins",
        (in facts) => facts.Joins,
        (in facts, value) => facts with { Joins = value },
        new("they join forces", "开展联合活动", "開展聯合活動"));

    /// <summary>Whether the customer calls us its partner in public or in its plans.</summary>
    public static readonly FlagFact<OrganisationalRelationshipFacts> Recognises = Fact.Flag<OrganisationalRelationshipFacts>(
        "recognises",
        (in facts) => facts.Recognises,
        (in facts, value) => facts with { Recognises = value },
        new("the customer recognises us", "客户组织认同我方", "客戶組織認同我方"));

    /// <summary>Every fact in its order.</summary>
    public static readonly FactSet<OrganisationalRelationshipFacts> All = new(
        "organisational-relationship",
        Communicates, Matches, Joins, Recognises);
}
