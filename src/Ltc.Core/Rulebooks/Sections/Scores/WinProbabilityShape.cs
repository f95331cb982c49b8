using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>What the chance of winning a deal is learned from.</summary>
internal static class WinProbabilityShape
{
    private static readonly Shape<decimal> Percent = Number(new Interval(0m, 100m));
    private static readonly Shape<IReadOnlyList<string>> Names = new ListShape<string>(Words, isOrdered: true, mayBeAbsent: false);
    private static readonly Property<WinProbabilityDefinition, IReadOnlyList<string>> Stages = new("stages", one => one.Stages, new ListShape<string>(Words, isOrdered: true, mayBeAbsent: false, 2));
    private static readonly Property<WinProbabilityDefinition, IReadOnlyList<string>> FieldNames = new("fields", one => one.Fields, Names);
    private static readonly Property<WinProbabilityDefinition, decimal> Smoothing = new("smoothing", one => one.Smoothing, Number(new Interval(0m, 1_000m)));
    private static readonly Property<WinProbabilityDefinition, int> TagMinimum = new("tagMinimum", one => one.TagMinimum, Whole(0, 1_000_000));
    private static readonly Property<WinProbabilityDefinition, decimal> Minimum = new("minimum", one => one.Minimum, Percent);
    private static readonly Property<WinProbabilityDefinition, decimal> Maximum = new("maximum", one => one.Maximum, Percent);
    private static readonly Property<WinProbabilityDefinition, int> Named = new("named", one => one.Named, Whole(1, 100));

    internal static readonly Shape<WinProbabilityDefinition> Shape =
        new ObjectShape<WinProbabilityDefinition>(Make, Stages, FieldNames, Smoothing, TagMinimum, Minimum, Maximum, Named);

    private static IReadOnlyList<Finding> Make(Fields<WinProbabilityDefinition> fields, out WinProbabilityDefinition? definition)
    {
        var data = new WinProbabilityData
        {
            Stages = fields.Of(Stages),
            Fields = fields.Of(FieldNames),
            Smoothing = fields.Of(Smoothing),
            TagMinimum = fields.Of(TagMinimum),
            Minimum = fields.Of(Minimum),
            Maximum = fields.Of(Maximum),
            Named = fields.Of(Named),
        };
        WinProbabilityDefinition.TryCreate(data, out definition, out var findings);
        return findings;
    }
}
