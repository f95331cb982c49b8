using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>market-attractiveness</c>: space, growth, profit and rivalry of a market.</summary>
internal sealed class MarketAttractivenessSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "market-attractiveness";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var facts = GivenFacts.Read(given, MarketFact.All);
        given.End();
        var result = LtcRules.Default.Scores.MarketAttractiveness.Evaluate(facts);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = GivenFacts.WordOf(result.Answer),
            ["score"] = result.Score,
            ["lowest"] = result.Lowest,
            ["highest"] = result.Highest,
            ["appeal"] = GivenFacts.IdOf(result.Appeal),
            ["lowestAppeal"] = GivenFacts.IdOf<MarketAppeal>(result.LowestAppeal),
            ["highestAppeal"] = GivenFacts.IdOf<MarketAppeal>(result.HighestAppeal),
        });
    }
}
