using System.Collections.Generic;
using System.Linq;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>How much each role counts in the coverage of a decision chain.</summary>
internal static class ChainCoverageShape
{
    private static readonly Property<ChainCoverage, IReadOnlyList<decimal>> Influences = new(
        "influences",
        coverage => EnumIds<ChainRole>.Values.Select(role => coverage.InfluenceOf(role).GetValueOrDefault()).ToArray(),
        new NumbersShape(Number(new Interval(0m, 1_000m, lowerOpen: true)), EnumIds<ChainRole>.Ids));

    internal static readonly Shape<ChainCoverage> Shape = new ObjectShape<ChainCoverage>(
        (fields, out coverage) =>
        {
            ChainCoverage.TryCreate(fields.Of(Influences), out coverage, out var findings);
            return findings.Named("/influences", EnumIds<ChainRole>.Ids);
        },
        Influences);
}
