using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>general-relationship</c>: how one department of a customer stands to us.</summary>
internal sealed class GeneralRelationshipSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "general-relationship";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var facts = GivenFacts.Read(given, GeneralRelationshipFact.All);
        given.End();
        var result = LtcRules.Default.Scores.GeneralRelationship.Score(facts);
        return new CaseAnswer(new JsonObject
        {
            ["kind"] = GivenFacts.IdOf<RelationshipKind>(GeneralRelationship.Kind),
            ["answer"] = GivenFacts.WordOf(result.Answer),
            ["score"] = result.Value,
            ["lowest"] = result.Lowest,
            ["highest"] = result.Highest,
            ["missing"] = CaseAnswer.List(result.Missing.Select(one => one.Id)),
        });
    }
}
