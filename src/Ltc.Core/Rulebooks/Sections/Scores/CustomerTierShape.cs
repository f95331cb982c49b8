using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The tier of a customer by score: three weights, the points of full marks on the sheet, four bands.</summary>
internal static class CustomerTierShape
{
    private static readonly IReadOnlyList<string> Names =
        WeightShapes.NamesOf(CustomerTierFact.CurrentValue, CustomerTierFact.StrategicValue, CustomerTierFact.Growth);

    private static readonly Property<CustomerTierScore, IReadOnlyList<decimal>> Weights =
        new("weights", score => WeightShapes.On(score.Card.Definition, Names), new NumbersShape(WeightShapes.Weight, Names));

    private static readonly Property<CustomerTierScore, IReadOnlyList<decimal>> FullMarks =
        new("fullMarks", score => score.FullMarks, new NumbersShape(Number(new Interval(0m, 1_000_000m, lowerOpen: true)), Names));

    private static readonly Property<CustomerTierScore, ScoreBands<CustomerTierGrade>> Bands =
        new("bands", score => score.Bands, BandsShape.Of<CustomerTierGrade>("customer-tier-grade"));

    internal static readonly Shape<CustomerTierScore> Shape = new ObjectShape<CustomerTierScore>(
        (fields, out score) =>
        {
            CustomerTierScore.TryCreate(fields.Of(Weights), fields.Of(FullMarks), fields.Of(Bands), out score, out var findings);
            return findings.Named("/weights", Names);
        },
        Weights,
        FullMarks,
        Bands);
}
