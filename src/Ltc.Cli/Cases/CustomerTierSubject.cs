using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>customer-tier</c>: the tier by score, from the points on the sheet. Null is not known.</summary>
internal sealed class CustomerTierSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "customer-tier";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var score = LtcRules.Default.Scores.CustomerTier;
        var marks = score.FullMarks;
        var facts = score.FactsOf(Points(given, "current", marks[0]), Points(given, "strategic", marks[1]), Points(given, "growth", marks[2]));
        given.End();
        var result = score.Evaluate(facts);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = GivenFacts.WordOf(result.Answer),
            ["score"] = result.Score,
            ["lowest"] = result.Lowest,
            ["highest"] = result.Highest,
            ["tier"] = result.Grade?.ToString(),
            ["lowestTier"] = result.LowestGrade.ToString(),
            ["highestTier"] = result.HighestGrade.ToString(),
            ["name"] = GivenFacts.IdOf(CustomerTierScore.TierOf(result.Grade)),
        });
    }

    private static decimal? Points(Given given, string name, decimal fullMarks)
    {
        given.Expect(name);
        var points = given.NumberOrNull(name);
        return points is null or >= 0m && points.GetValueOrDefault() <= fullMarks
            ? points
            : throw CaseException.Expected(given.Path(name), CaseExpected.NumberIn(new Interval(0m, fullMarks)), points);
    }
}
