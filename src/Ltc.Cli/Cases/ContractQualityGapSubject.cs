using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>contract-quality-gap</c>: a contract at closing beside its estimate at signing, in points a metric.</summary>
internal sealed class ContractQualityGapSubject : CaseSubject
{
    internal override string Id => "contract-quality-gap";

    internal override CaseAnswer Answer(Given given)
    {
        var estimate = Side(given.Object("estimate"));
        var actual = Side(given.Object("actual"));
        given.End();
        var comparison = LtcRules.Default.Scores.ContractQuality.Compare(estimate, actual);
        var points = comparison.Gaps.Select(gap =>
            new KeyValuePair<string, JsonNode?>(EnumIds<ContractQualityMetric>.IdOf(gap.Metric), gap.PointsDifference));
        return new CaseAnswer(new JsonObject { ["points"] = new JsonObject(points), ["score"] = comparison.Difference });
    }

    private static ContractQualityFacts Side(Given side)
    {
        var facts = ContractQualitySubject.Metrics(side);
        side.End();
        return facts;
    }
}
