using static Ltc.Shapes;

namespace Ltc;

/// <summary>A decision point that a dimension without a yes keeps shut.</summary>
internal static class PpvvcBlockShape
{
    private static readonly Property<PpvvcBlock, PpvvcDimension> Dimension = new("dimension", one => one.Dimension, Choice<PpvvcDimension>());
    private static readonly Property<PpvvcBlock, DecisionPoint> Point = new("point", one => one.Point, Choice<DecisionPoint>());

    internal static readonly Shape<PpvvcBlock> Shape = new ObjectShape<PpvvcBlock>(
        (fields, out block) =>
        {
            block = new PpvvcBlock(fields.Of(Dimension), fields.Of(Point));
            return [];
        },
        Dimension,
        Point);
}
