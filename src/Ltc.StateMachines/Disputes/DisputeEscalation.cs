using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Who has to look for a settlement of a dispute, by its age.</summary>
/// <remarks>
/// Source: domain.md §9.7 (rep office 15 d, region 30 d, then legal); its days are defaults. Decided here: they count from the day on which the dispute was
/// raised.
/// </remarks>
public static class DisputeEscalation
{
    /// <summary>The days until which an owner must be named.</summary>
    public const int OwnerDays = 2;

    /// <summary>The steps above the owner.</summary>
    /// <value>From the rep office to legal, without a gap and without an overlap.</value>
    public static IReadOnlyList<DisputeEscalationStep> Steps { get; } = Array.AsReadOnly(
    [
        new DisputeEscalationStep(DisputeHolder.RepOffice, new Interval(0, 15), new("rep office", "代表处", "代表處")),
        new DisputeEscalationStep(DisputeHolder.Region, new Interval(16, 30), new("region", "地区部", "地區部")),
        new DisputeEscalationStep(DisputeHolder.Legal, new Interval(31, null), new("legal", "法务", "法務")),
    ]);

    /// <summary>Says to whom a dispute that is not settled goes.</summary>
    /// <param name="raised">The day on which it was raised.</param>
    /// <param name="at">The day of the question.</param>
    /// <returns>The step; null before the day on which it was raised.</returns>
    public static DisputeEscalationStep? StepAt(CalendarDate raised, CalendarDate at)
    {
        var days = raised.DaysUntil(at);
        foreach (var step in Steps)
        {
            if (step.Days.Contains(days))
                return step;
        }

        return null;
    }

    /// <summary>Finds a step.</summary>
    /// <param name="holder">Who takes the dispute.</param>
    /// <returns>The step; null for the owner and for a value that is not defined.</returns>
    public static DisputeEscalationStep? Find(DisputeHolder holder)
    {
        foreach (var step in Steps)
        {
            if (step.Holder == holder)
                return step;
        }

        return null;
    }
}
