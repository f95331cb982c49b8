using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The numbers of the hard rules of decisions.</summary>
internal static class DecisionLimitsShape
{
    private static readonly Shape<decimal> FromNothing = Number(new Interval(0m, null));

    private static readonly Property<CalculationLimits, decimal> Warning = new("warning", limits => limits.Warning, FromNothing, stricter: StricterWhen.Lower);
    private static readonly Property<CalculationLimits, decimal> Escalation = new("escalation", limits => limits.Escalation, FromNothing, stricter: StricterWhen.Lower);

    private static readonly Shape<CalculationLimits> Calculations = new ObjectShape<CalculationLimits>(
        (fields, out limits) =>
        {
            CalculationLimits.TryCreate(fields.Of(Warning), fields.Of(Escalation), out limits, out var findings);
            return findings;
        },
        Warning,
        Escalation);

    private static readonly Property<DecisionLimits, int> Days = new("daysBeforeDeadline", limits => limits.DaysBeforeDeadline, Count, stricter: StricterWhen.Higher);
    private static readonly Property<DecisionLimits, decimal> Chance = new("leastWinChance", limits => limits.LeastWinChance, Fraction, stricter: StricterWhen.Higher);
    private static readonly Property<DecisionLimits, decimal> Reserve = new("leastRiskReserve", limits => limits.LeastRiskReserve, Fraction, stricter: StricterWhen.Higher);
    private static readonly Property<DecisionLimits, int> Hold = new("longestHold", limits => limits.LongestHold, Count, stricter: StricterWhen.Lower);
    private static readonly Property<DecisionLimits, decimal> Drop = new("marginDrop", limits => limits.MarginDrop, Fraction, stricter: StricterWhen.Lower);
    private static readonly Property<DecisionLimits, decimal> Growth = new("amountGrowth", limits => limits.AmountGrowth, FromNothing, stricter: StricterWhen.Lower);
    private static readonly Property<DecisionLimits, CalculationLimits> Deviation = new("deviation", limits => limits.Deviation, Calculations);

    internal static readonly Shape<DecisionLimits> Shape = new ObjectShape<DecisionLimits>(Make, Days, Chance, Reserve, Hold, Drop, Growth, Deviation);

    private static IReadOnlyList<Finding> Make(Fields<DecisionLimits> fields, out DecisionLimits? limits)
    {
        limits = new DecisionLimits
        {
            DaysBeforeDeadline = fields.Of(Days),
            LeastWinChance = fields.Of(Chance),
            LeastRiskReserve = fields.Of(Reserve),
            LongestHold = fields.Of(Hold),
            MarginDrop = fields.Of(Drop),
            AmountGrowth = fields.Of(Growth),
            Deviation = fields.Of(Deviation),
        };
        return [];
    }
}
