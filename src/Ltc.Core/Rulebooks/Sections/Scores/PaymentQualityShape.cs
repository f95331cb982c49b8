using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The quality of payment terms: what a share of the price is worth by when it is due, and what long terms cost.</summary>
internal static class PaymentQualityShape
{
    private static readonly Shape<decimal> NotNegative = Number(new Interval(0m, null));

    private static readonly IReadOnlyList<string> Milestones =
    [
        PaymentQualityFact.Advance.Id, PaymentQualityFact.Shipment.Id, PaymentQualityFact.Pac.Id, PaymentQualityFact.Fac.Id, PaymentQualityFact.AfterFac.Id,
    ];

    private static readonly Property<PaymentQualityDefinition, IReadOnlyList<decimal>> Weights = new(
        "weights",
        one => [one.Weights.Advance, one.Weights.Shipment, one.Weights.Pac, one.Weights.Fac, one.Weights.AfterFac],
        new NumbersShape(Number(new Interval(0m, 100m)), Milestones));

    private static readonly Property<PaymentQualityDefinition, decimal> FreeDays = new("freeDays", one => one.FreeDays, NotNegative, stricter: StricterWhen.Lower);

    private static readonly Property<PaymentQualityDefinition, decimal> StepDays =
        new("stepDays", one => one.StepDays, Number(new Interval(0m, null, lowerOpen: true)), stricter: StricterWhen.Lower);

    private static readonly Property<PaymentQualityDefinition, decimal> Points = new("pointsPerStep", one => one.PointsPerStep, NotNegative, stricter: StricterWhen.Higher);

    private static readonly Property<PaymentQualityDefinition, ScoreBands<PaymentQualityBand>> Bands =
        new("bands", one => one.Bands, BandsShape.Of<PaymentQualityBand>("payment-quality"));

    internal static readonly Shape<PaymentQualityScore> Shape = new MadeShape<PaymentQualityDefinition, PaymentQualityScore>(
        new ObjectShape<PaymentQualityDefinition>(Make, Weights, FreeDays, StepDays, Points, Bands),
        score => score.Definition,
        (PaymentQualityDefinition definition, out PaymentQualityScore? score) =>
        {
            score = new PaymentQualityScore(definition);
            return [];
        });

    private static IReadOnlyList<Finding> Make(Fields<PaymentQualityDefinition> fields, out PaymentQualityDefinition? definition)
    {
        var given = fields.Of(Weights);
        var weights = new PaymentQualityWeights { Advance = given[0], Shipment = given[1], Pac = given[2], Fac = given[3], AfterFac = given[4] };
        PaymentQualityDefinition.TryCreate(
            weights, fields.Of(FreeDays), fields.Of(StepDays), fields.Of(Points), fields.Of(Bands), out definition, out var findings);
        return findings;
    }
}
