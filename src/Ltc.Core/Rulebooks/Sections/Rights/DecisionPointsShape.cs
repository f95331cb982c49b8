using System.Collections.Generic;
using System.Linq;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of the decision points, with the numbers of their hard rules.</summary>
internal static class DecisionPointsShape
{
    private static readonly Property<DecisionPoints, DecisionLimits> Limits = new("limits", points => points.Limits, DecisionLimitsShape.Shape, L3);

    private static readonly Property<DecisionPoints, IReadOnlyList<DecisionPointData>> All =
        new("points", points => [.. points.All.Select(point => point.ToData())], Keyed(DecisionPointShape.Shape, "point"), L3);

    internal static readonly Shape<DecisionPoints> Shape = new ObjectShape<DecisionPoints>(
        (fields, out points) =>
        {
            DecisionPoints.TryCreate(new DecisionPointsData { Limits = fields.Of(Limits), Points = [.. fields.Of(All)] }, out points, out var findings);
            return findings;
        },
        Limits,
        All);
}
