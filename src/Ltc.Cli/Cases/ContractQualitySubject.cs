using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>contract-quality</c>; the cases give margin, acceptance and the share of changes in percent.</summary>
internal sealed class ContractQualitySubject : CaseSubject
{
    private const decimal Percent = 0.01m;

    internal override string Id => "contract-quality";

    internal override CaseAnswer Answer(Given given)
    {
        var facts = Metrics(given);
        given.End();
        var result = LtcRules.Default.Scores.ContractQuality.Score(facts);
        return new CaseAnswer(new JsonObject
        {
            ["points"] = new JsonObject
            {
                ["margin"] = result.Points.Margin,
                ["acceptance"] = result.Points.Acceptance,
                ["changeShare"] = result.Points.ChangeShare,
                ["dso"] = result.Points.Dso,
                ["nps"] = result.Points.Nps,
            },
            ["score"] = result.Score,
            ["highest"] = result.Highest,
            ["band"] = EnumIds<ContractQualityBand>.IdOf(result.Band),
            ["highestBand"] = EnumIds<ContractQualityBand>.IdOf(result.HighestBand),
        });
    }

    /// <summary>Reads the five metrics; each must be named.</summary>
    internal static ContractQualityFacts Metrics(Given given) => GivenScores.Read<ContractQualityFacts>(
        new(given, "margin", ContractQualityFact.Margin, Percent),
        new(given, "acceptance", ContractQualityFact.Acceptance, Percent),
        new(given, "changeShare", ContractQualityFact.ChangeShare, Percent),
        new(given, "dso", ContractQualityFact.Dso),
        new(given, "nps", ContractQualityFact.Nps));
}
