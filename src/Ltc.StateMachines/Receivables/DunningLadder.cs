using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The dunning ladder (催收阶梯): which step an unpaid receivable has reached.</summary>
/// <remarks>
/// Immutable. Source: domain.md §9.5; its days are defaults that a company may set otherwise. Decided here: by default D0 runs from 14 days before the due date
/// up to the due date itself and contacts the customer twice, 14 and 3 days before; every other step contacts on its first day. The steps follow each other
/// without a gap and without an overlap, and the last one has no end: a receivable never leaves the ladder by growing old.
/// </remarks>
public sealed class DunningLadder
{
    private readonly DunningStep[] _steps;

    private DunningLadder(DunningStep[] steps) => _steps = steps;

    /// <summary>The steps of the ladder.</summary>
    /// <value>From D0 to D6, without a gap and without an overlap.</value>
    public IReadOnlyList<DunningStep> Steps => Array.AsReadOnly(_steps);

    /// <summary>Defines the ladder of domain.md §9.5.</summary>
    /// <returns>Seven steps, from 14 days before the due date to more than 360 days after it.</returns>
    public static DunningLadder Define() => TryCreate(DunningSteps.Default, out var ladder, out var findings)
        ? ladder!
        : throw new DefinitionException("dunning", findings);

    /// <summary>Checks steps and makes a ladder of them.</summary>
    /// <param name="steps">The steps from D0 to D6, in this order.</param>
    /// <param name="ladder">The ladder, or null.</param>
    /// <param name="findings">Everything that is wrong: steps missing or out of order, gaps and overlaps, days of contact outside their step, texts missing.</param>
    /// <returns>Whether the ladder was made.</returns>
    /// <exception cref="ArgumentNullException">The steps or one of them are null.</exception>
    public static bool TryCreate(IReadOnlyList<DunningStep> steps, out DunningLadder? ladder, out IReadOnlyList<Finding> findings)
    {
        DunningStep[] own = [.. steps ?? throw new ArgumentNullException(nameof(steps))];
        if (own.Any(step => step is null))
            throw new ArgumentNullException(nameof(steps));
        var found = new List<Finding>();
        if (!own.Select(step => step.Level).SequenceEqual(EnumIds<DunningLevel>.Values))
            found.Add(DunningFindings.Levels("/steps"));
        for (var i = 0; i < own.Length; i++)
            Check(own, i, "/steps/" + Numbers.ToText(i), found);
        findings = found;
        ladder = found.Count == 0 ? new DunningLadder(own) : null;
        return ladder is not null;
    }

    /// <summary>Counts how many days a payment is late.</summary>
    /// <param name="due">The last day on which it is in time.</param>
    /// <param name="at">The day of the question.</param>
    /// <returns>Days; 0 up to and on the due date.</returns>
    public static int DaysOverdue(CalendarDate due, CalendarDate at) => Math.Max(0, due.DaysUntil(at));

    /// <summary>Says which step is reached.</summary>
    /// <param name="due">The last day on which a payment is in time.</param>
    /// <param name="at">The day of the question.</param>
    /// <returns>The step; null before the first day of D0.</returns>
    public DunningStep? StepAt(CalendarDate due, CalendarDate at)
    {
        var days = due.DaysUntil(at);
        foreach (var step in _steps)
        {
            if (step.Days.Contains(days))
                return step;
        }

        return null;
    }

    /// <summary>Finds a step.</summary>
    /// <param name="level">Which one.</param>
    /// <returns>The step; null for a value that is not defined.</returns>
    public DunningStep? Find(DunningLevel level) => (int)level < _steps.Length ? _steps[(int)level] : null;

    private static void Check(DunningStep[] steps, int index, string pointer, List<Finding> findings)
    {
        var step = steps[index];
        var level = EnumIds<DunningLevel>.IdOf(step.Level);
        if (!WholeDays.AreClosed(step.Days, mayBeEndless: index == steps.Length - 1) || index == steps.Length - 1 && step.Days.HasUpper)
            findings.Add(DunningFindings.Days(level, step.Days.ToString(), pointer + "/days"));
        else if (index > 0 && steps[index - 1].Days.Upper is { } end && step.Days.Lower != end + 1m)
            findings.Add(DunningFindings.Gap(level, Numbers.ToText(end + 1m), pointer + "/days"));
        var contacts = step.ContactDays;
        if (contacts.Count == 0 || contacts.Any(day => !step.Days.Contains(day)) || contacts.Zip(contacts.Skip(1), (one, next) => one >= next).Any(isFalling => isFalling))
            findings.Add(DunningFindings.Contact(level, pointer + "/contactDays"));
        if (!step.Actor.IsComplete || !step.Action.IsComplete)
            findings.Add(DunningFindings.Words(level, pointer));
    }
}
