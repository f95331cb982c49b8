using System.Collections.Generic;

namespace Ltc;

/// <summary>The card of domain.md §9.3: points from 1 to 5 a metric, with the edges as it decides them.</summary>
internal static class ContractQualityLadders
{
    internal static KeyValuePair<ContractQualityMetric, PointsLadder>[] Default() =>
    [
        new(ContractQualityMetric.Margin, Ladder("(,0.05)", "[0.05,0.15)", "[0.15,0.25)", "[0.25,0.35]", "(0.35,)")),
        new(ContractQualityMetric.Acceptance, Ladder("(,0.5)", "[0.5,0.7)", "[0.7,0.85)", "[0.85,0.95]", "(0.95,)")),
        new(ContractQualityMetric.ChangeShare, Ladder("(0.2,)", "[0.1,0.2]", "[0.05,0.1)", "[0.03,0.05)", "(,0.03)")),
        new(ContractQualityMetric.Dso, Ladder("(180,)", "[120,180]", "[90,120)", "[60,90)", "(,60)")),
        new(ContractQualityMetric.Nps, Ladder("(,-10)", "[-10,10)", "[10,30)", "[30,50]", "(50,)")),
    ];

    /// <summary>The ranges of 1 to 5 points, in this order.</summary>
    private static PointsLadder Ladder(params string[] ranges)
    {
        var steps = new List<PointsStep>();
        for (var i = 0; i < ranges.Length; i++)
            steps.Add(new PointsStep(Interval.Parse(ranges[i]), i + 1));
        if (steps[0].Range.HasLower)
            steps.Reverse();
        return PointsLadder.TryCreate(steps, out var ladder, out var findings) ? ladder! : throw new DefinitionException("contract-quality", findings);
    }
}
