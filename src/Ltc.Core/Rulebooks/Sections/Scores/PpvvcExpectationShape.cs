using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>What a decision point expects of the certainty of an opportunity.</summary>
internal static class PpvvcExpectationShape
{
    private static readonly Property<PpvvcExpectation, DecisionPoint> Point = new("point", one => one.Point, Choice<DecisionPoint>());
    private static readonly Property<PpvvcExpectation, PpvvcGrade> Grade = new("grade", one => one.Grade, Choice<PpvvcGrade>(), stricter: StricterWhen.Higher);

    private static readonly Property<PpvvcExpectation, IReadOnlyList<PpvvcDimension>> Dimensions = new(
        "dimensions", one => one.Dimensions, new ListShape<PpvvcDimension>(Choice<PpvvcDimension>(), isOrdered: false, mayBeAbsent: false), stricter: StricterWhen.More);

    private static readonly Property<PpvvcExpectation, PpvvcRelief> Relief = new("relief", one => one.Relief, Choice<PpvvcRelief>());
    private static readonly Property<PpvvcExpectation, PpvvcGrade> Relieved = new("relievedGrade", one => one.RelievedGrade, Choice<PpvvcGrade>(), stricter: StricterWhen.Higher);

    internal static readonly Shape<PpvvcExpectation> Shape = new ObjectShape<PpvvcExpectation>(
        (fields, out one) =>
        {
            one = new PpvvcExpectation(fields.Of(Point), fields.Of(Grade), fields.Of(Dimensions), fields.Of(Relief), fields.Of(Relieved));
            return [];
        },
        Point,
        Grade,
        Dimensions,
        Relief,
        Relieved);
}
