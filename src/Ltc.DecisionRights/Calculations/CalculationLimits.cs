using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>How far actual cost may be from the budget before somebody is told.</summary>
/// <remarks>Immutable, checked when it is made. Source: domain.md §3.3.</remarks>
public sealed class CalculationLimits
{
    /// <summary>Sets the limits.</summary>
    /// <param name="warning">More than this fraction of the budget warns; 0 or more.</param>
    /// <param name="escalation">More than this fraction goes to the next level; above <paramref name="warning"/>.</param>
    /// <exception cref="DefinitionException">The limits are out of order.</exception>
    public CalculationLimits(decimal warning, decimal escalation)
    {
        Warning = warning;
        Escalation = escalation;
        if (!IsInOrder(warning, escalation))
            throw new DefinitionException("calculation-limits", [OutOfOrder(warning, escalation)]);
    }

    /// <summary>The limits that the sources name: 10 % warns, 20 % escalates.</summary>
    /// <value>The default of the rules.</value>
    public static CalculationLimits Default { get; } = new(0.10m, 0.20m);

    /// <summary>What is more than this warns.</summary>
    /// <value>A fraction of the budget.</value>
    public decimal Warning { get; }

    /// <summary>What is more than this goes to the next level.</summary>
    /// <value>A fraction of the budget.</value>
    public decimal Escalation { get; }

    /// <summary>Checks limits and makes them.</summary>
    /// <param name="warning">More than this fraction of the budget warns.</param>
    /// <param name="escalation">More than this fraction goes to the next level.</param>
    /// <param name="limits">The limits, or null.</param>
    /// <param name="findings">What is wrong: limits below 0 or out of order.</param>
    /// <returns>Whether the limits were made.</returns>
    public static bool TryCreate(decimal warning, decimal escalation, out CalculationLimits? limits, out IReadOnlyList<Finding> findings)
    {
        limits = IsInOrder(warning, escalation) ? new CalculationLimits(warning, escalation) : null;
        findings = limits is null ? [OutOfOrder(warning, escalation)] : [];
        return limits is not null;
    }

    /// <summary>How far actual is from budget.</summary>
    /// <param name="actual">The actual cost; null is not known.</param>
    /// <param name="budget">The budgeted cost; null is not known.</param>
    /// <returns>A fraction of the budget, never negative; null when either is not known or the budget is not above 0.</returns>
    public static decimal? Deviation(decimal? actual, decimal? budget) => actual is { } spent && budget is { } planned && planned > 0 ? Math.Abs(spent - planned) / planned : null;

    /// <summary>Says what a deviation calls for.</summary>
    /// <param name="actual">The actual cost; null is not known.</param>
    /// <param name="budget">The budgeted cost; null is not known.</param>
    /// <returns>Unknown when the deviation is; a limit belongs to the milder answer.</returns>
    public CalculationAlarm Judge(decimal? actual, decimal? budget) => Deviation(actual, budget) switch
    {
        null => CalculationAlarm.Unknown,
        { } far when far > Escalation => CalculationAlarm.Escalation,
        { } far when far > Warning => CalculationAlarm.Warning,
        _ => CalculationAlarm.None,
    };

    private static bool IsInOrder(decimal warning, decimal escalation) => warning >= 0 && escalation > warning;

    private static Finding OutOfOrder(decimal warning, decimal escalation) => new(
        "calculation-limits-order",
        new(
            $"the limit that escalates ({Numbers.ToText(escalation)}) must be above the one that warns ({Numbers.ToText(warning)}), and neither below 0",
            $"升级界限（{Numbers.ToText(escalation)}）必须高于预警界限（{Numbers.ToText(warning)}），且均不小于 0",
            $"升級界限（{Numbers.ToText(escalation)}）必須高於預警界限（{Numbers.ToText(warning)}），且均不小於 0"),
        "/escalation");
}
