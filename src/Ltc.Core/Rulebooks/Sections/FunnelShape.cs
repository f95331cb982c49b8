using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of the funnel: how long an item should stay in a stage, and how likely it is won from there.</summary>
internal static class FunnelShape
{
    private static readonly Shape<decimal?> Months = Maybe(Number(new Interval(0m, null, lowerOpen: true)));

    private static readonly Property<FunnelTerms, FunnelStage> Stage = new("stage", terms => terms.Stage, Choice<FunnelStage>());
    private static readonly Property<FunnelTerms, Text> Name = new("text", terms => terms.Text, Shapes.Text);
    private static readonly Property<FunnelTerms, decimal?> Alarm = new("alarmMonths", terms => terms.AlarmMonths, Months, L4, StricterWhen.Lower);
    private static readonly Property<FunnelTerms, decimal?> Benchmark = new("benchmarkMonths", terms => terms.BenchmarkMonths, Months, L4, StricterWhen.Lower);
    private static readonly Property<FunnelTerms, decimal> Probability = new("probability", terms => terms.Probability, Fraction, stricter: StricterWhen.Lower);

    private static readonly Shape<FunnelTerms> Terms = new ObjectShape<FunnelTerms>(
        (fields, out terms) =>
        {
            terms = new FunnelTerms(fields.Of(Stage), fields.Of(Name), fields.Of(Alarm), fields.Of(Benchmark), fields.Of(Probability));
            return [];
        },
        Stage,
        Name,
        Alarm,
        Benchmark,
        Probability);

    private static readonly Property<Funnel, IReadOnlyList<FunnelTerms>> Stages = new("stages", funnel => funnel.Stages, Keyed(Terms, "stage"), L3);

    internal static readonly Shape<Funnel> Shape = new ObjectShape<Funnel>(
        (fields, out funnel) =>
        {
            Funnel.TryCreate(fields.Of(Stages), out funnel, out var findings);
            return findings;
        },
        Stages);
}
