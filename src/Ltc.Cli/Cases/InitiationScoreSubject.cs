using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>initiation-score</c>; the knock-outs may be named beside the points.</summary>
internal sealed class InitiationScoreSubject : CaseSubject
{
    internal override string Id => "initiation-score";

    internal override CaseAnswer Answer(Given given)
    {
        var points = GivenScores.Read<InitiationFacts>(
            new(given, "customer", InitiationFact.Customer),
            new(given, "solution", InitiationFact.Solution),
            new(given, "delivery", InitiationFact.Delivery),
            new(given, "competition", InitiationFact.Competition));
        var facts = points with
        {
            CompliancePassed = given.FlagOrNull("compliancePassed"),
            CreditPassed = given.FlagOrNull("creditPassed"),
            StrategicFit = given.FlagOrNull("strategicFit"),
        };
        given.End();
        var result = LtcRules.Default.Scores.InitiationScore.Score(facts);
        return new CaseAnswer(new JsonObject
        {
            ["score"] = result.Score,
            ["highest"] = result.Highest,
            ["band"] = EnumIds<InitiationBand>.IdOf(result.Band),
            ["highestBand"] = EnumIds<InitiationBand>.IdOf(result.HighestBand),
            ["knockedOut"] = CaseAnswer.List(result.Reasons.Where(reason => reason.Kind == ReasonKind.Unmet).Select(reason => reason.Id)),
        });
    }
}
