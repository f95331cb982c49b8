using System.Collections.Generic;
using System.Linq;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The quality of contracts: a ladder of points for each metric, and the card that weighs the points.</summary>
internal static class ContractQualityShape
{
    private static readonly Property<PointsStep, Interval> Values = new("range", step => step.Range, Range);
    private static readonly Property<PointsStep, decimal> Points = new("points", step => step.Points, Number(new Interval(1m, 5m)));

    private static readonly Shape<PointsStep> Step = new ObjectShape<PointsStep>(
        (fields, out step) =>
        {
            step = new PointsStep(fields.Of(Values), fields.Of(Points));
            return [];
        },
        Values,
        Points);

    private static readonly Shape<PointsLadder> Ladder = new MadeShape<IReadOnlyList<PointsStep>, PointsLadder>(
        new ListShape<PointsStep>(Step, isOrdered: true, mayBeAbsent: false, 1), ladder => ladder.Steps, MakeLadder);

    private static readonly Property<ContractQualityScore, IReadOnlyList<KeyValuePair<ContractQualityMetric, PointsLadder>>> Ladders = new(
        "ladders",
        score => EnumIds<ContractQualityMetric>.Values.Select(metric => new KeyValuePair<ContractQualityMetric, PointsLadder>(metric, score.Find(metric)!)).ToArray(),
        new MapShape<ContractQualityMetric, PointsLadder>(Ladder, isComplete: true));

    private static readonly Property<ContractQualityScore, Scorecard<ContractQualityPoints>> Card =
        new("card", score => score.Card, CardShape.Of("contract-quality", ContractQualityPoint.All));

    internal static readonly Shape<ContractQualityScore> Shape = new ObjectShape<ContractQualityScore>(Make, Ladders, Card);

    private static IReadOnlyList<Finding> MakeLadder(IReadOnlyList<PointsStep> steps, out PointsLadder? ladder)
    {
        PointsLadder.TryCreate(steps, out ladder, out var findings);
        return findings;
    }

    private static IReadOnlyList<Finding> Make(Fields<ContractQualityScore> fields, out ContractQualityScore? score)
    {
        score = null;
        var findings = BandsShape.OfCard<ContractQualityBand>(fields.Of(Card).Definition, out var bands);
        if (bands is not null)
            ContractQualityScore.TryCreate(fields.Of(Ladders), fields.Of(Card), bands, out score, out findings);
        return findings;
    }
}
