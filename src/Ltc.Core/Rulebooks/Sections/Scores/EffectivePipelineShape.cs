using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>How much of a deal counts by its certainty grade.</summary>
internal static class EffectivePipelineShape
{
    internal static readonly Shape<EffectivePipeline> Shape = new MadeShape<IReadOnlyList<decimal>, EffectivePipeline>(
        new NumbersShape(Shapes.Fraction, EnumIds<PpvvcGrade>.Ids, StricterWhen.Lower),
        pipeline => EnumIds<PpvvcGrade>.Values.Select(pipeline.Shares.Of).ToArray(),
        Make);

    private static IReadOnlyList<Finding> Make(IReadOnlyList<decimal> shares, out EffectivePipeline? pipeline)
    {
        PipelineShares.TryCreate(
            shares[(int)PpvvcGrade.A], shares[(int)PpvvcGrade.B], shares[(int)PpvvcGrade.C], shares[(int)PpvvcGrade.D], out var made, out var findings);
        pipeline = made is null ? null : new EffectivePipeline(made);
        return findings;
    }
}
