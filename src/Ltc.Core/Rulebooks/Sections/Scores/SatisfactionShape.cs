using System.Collections.Generic;
using System.Linq;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>How satisfied customers are: how much each aspect counts, and what each tier expects.</summary>
internal static class SatisfactionShape
{
    private static readonly Property<SatisfactionReview, IReadOnlyList<decimal>> Weights = new(
        "weights",
        review => review.Card.Definition.Characteristics.Select(one => one.Weight.GetValueOrDefault()).ToArray(),
        new NumbersShape(WeightShapes.Weight, EnumIds<SatisfactionAspect>.Ids));

    private static readonly Property<SatisfactionReview, IReadOnlyList<decimal>> Expectations = new(
        "expectations",
        review => EnumIds<CustomerTier>.Values.Select(tier => review.ExpectationOf(tier).GetValueOrDefault()).ToArray(),
        new NumbersShape(Number(new Interval(1m, 5m)), EnumIds<CustomerTier>.Ids, StricterWhen.Higher));

    internal static readonly Shape<SatisfactionReview> Shape = new ObjectShape<SatisfactionReview>(
        (fields, out review) =>
        {
            SatisfactionReview.TryCreate(fields.Of(Weights), fields.Of(Expectations), out review, out var findings);
            return findings.Named("/weights", EnumIds<SatisfactionAspect>.Ids).Named("/expectations", EnumIds<CustomerTier>.Ids);
        },
        Weights,
        Expectations);
}
