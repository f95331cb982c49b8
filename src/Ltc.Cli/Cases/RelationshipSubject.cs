using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>relationship</c>: how a key person stands to us, and what to do next. Null is not known.</summary>
internal sealed class RelationshipSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "relationship";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var dimensions = given.Object("dimensions");
        var facts = GivenFacts.ReadAll(dimensions, RelationshipFact.All);
        dimensions.End();
        given.End();
        var result = LtcRules.Default.Scores.KeyRelationship.Evaluate(facts);
        return new CaseAnswer(new JsonObject
        {
            ["kind"] = GivenFacts.IdOf<RelationshipKind>(KeyRelationship.Kind),
            ["answer"] = GivenFacts.WordOf(result.Answer),
            ["score"] = result.Score,
            ["lowest"] = result.Lowest,
            ["highest"] = result.Highest,
            ["level"] = GivenFacts.IdOf(result.Level),
            ["lowestLevel"] = GivenFacts.IdOf<RelationshipLevel>(result.LowestLevel),
            ["highestLevel"] = GivenFacts.IdOf<RelationshipLevel>(result.HighestLevel),
            ["heldBack"] = GivenFacts.FlagOf(result.IsHeldBack),
            ["next"] = RelationshipAction.Next(result.Level)?.Text.In(Language.English),
        });
    }
}
