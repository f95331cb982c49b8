using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Scores one row on a card.</summary>
internal sealed class ScorecardSubject : CaseSubject
{
    private const string Overlap = "scorecard-overlapping-bins";

    internal override string Id => "scorecard";

    internal override CaseAnswer Answer(Given given)
    {
        var data = GivenScorecard.Read(given.Object("card"));
        var input = given.Object("input");
        given.End();
        if (!ScorecardDefinition.TryCreate(data, out var card, out var findings))
        {
            return findings.Any(finding => finding.Code == Overlap)
                ? new CaseAnswer(new JsonObject { ["error"] = "overlapping-bins" })
                : throw CaseException.Of(findings);
        }

        var contributions = new Contribution[card!.MostContributions];
        var result = card.Score(GivenScorecard.Values(card, input), contributions, out var count);
        return new CaseAnswer(result.Answer == Ltc.Answer.Refused
            ? new JsonObject { ["error"] = "no-bin" }
            : new JsonObject
            {
                ["score"] = result.Value,
                ["raw"] = result.Raw,
                ["contributions"] = new JsonObject(contributions.Take(count).Where(one => GivenScorecard.IsNamed(one))
                    .Select(one => new KeyValuePair<string, JsonNode?>(one.Id, one.Points))),
            });
    }
}
