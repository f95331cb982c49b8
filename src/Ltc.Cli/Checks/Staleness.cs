using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Counts open deals that have been too long in their stage: past its alarm, or past twice its benchmark (a zombie).</summary>
/// <remarks>
/// A deal is counted from the day it came into its stage; where the export does not say, from its engage date; without either its age is not known.
/// </remarks>
internal sealed class Staleness(CalendarDate? asOf, int limit) : ICheck
{
    private const int DaysOfMonth = 30;
    private const int Zombie = 2;
    private readonly Dictionary<StageUse, StaleStage> _stages = [];

    /// <summary>The stages with a limit, in the order of the funnel's file.</summary>
    internal IReadOnlyList<StaleStage> Stages => [.. _stages.Values.OrderBy(stage => stage.Stage.FirstLine)];

    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (deal.Stage is not { Target: { Kind: DealKind.Open, Stage.Funnel: { AlarmMonths: { } alarm } funnel } } use)
            return;
        if (!_stages.TryGetValue(use, out var stage))
            _stages.Add(use, stage = new StaleStage(use, funnel));
        if (asOf is not { } day || EnteredOn(deal) is not { } entered || entered > day)
        {
            stage.Undated++;
            return;
        }

        var isZombie = funnel.BenchmarkMonths is { } benchmark && IsPast(entered, Zombie * benchmark, day);
        stage.Add(entered.DaysUntil(day), IsPast(entered, alarm, day), isZombie, deal.Line, limit);
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }

    /// <summary>Says whether a stay is longer than a number of months.</summary>
    /// <param name="entered">The first day.</param>
    /// <param name="months">The months; a part of a month counts 30 days to the month.</param>
    /// <param name="asOf">The day on which it is asked.</param>
    /// <returns>True from the day after the last allowed one.</returns>
    internal static bool IsPast(CalendarDate entered, decimal months, CalendarDate asOf)
    {
        var whole = (int)decimal.Truncate(months);
        DateOnly start = entered;
        if (start.Year + (whole / 12) + 1 >= DateOnly.MaxValue.Year)
            return false;
        return start.AddMonths(whole).AddDays((int)((months - whole) * DaysOfMonth)) < (DateOnly)asOf;
    }

    private static CalendarDate? EnteredOn(Deal deal) =>
        deal.Knows(DealField.StageDate) ? deal.DateOf(DealField.StageDate)
        : deal.Knows(DealField.EngageDate) ? deal.DateOf(DealField.EngageDate)
        : null;
}
