using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>organisational-relationship</c>: how far two organisations have come.</summary>
internal sealed class OrganisationalRelationshipSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "organisational-relationship";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var facts = GivenFacts.Read(given, OrganisationalRelationshipFact.All);
        given.End();
        var result = OrganisationalRelationship.Evaluate(facts);
        return new CaseAnswer(new JsonObject
        {
            ["kind"] = GivenFacts.IdOf<RelationshipKind>(OrganisationalRelationship.Kind),
            ["answer"] = GivenFacts.WordOf(result.Answer),
            ["step"] = GivenFacts.IdOf(result.Step),
            ["lowest"] = GivenFacts.IdOf<OrganisationalStep>(result.Lowest),
            ["highest"] = GivenFacts.IdOf<OrganisationalStep>(result.Highest),
        });
    }
}
