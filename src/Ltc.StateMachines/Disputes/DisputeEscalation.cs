using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Who has to look for a settlement of a dispute, by its age.</summary>
/// <remarks>
/// Immutable. Source: domain.md §9.7 (rep office 15 d, region 30 d, then legal); its days are defaults that a company may set otherwise. Decided here: they
/// count from the day on which the dispute was raised; the steps follow each other without a gap, and legal keeps a dispute until it ends.
/// </remarks>
public sealed class DisputeEscalation
{
    private readonly DisputeEscalationStep[] _steps;

    private DisputeEscalation(int ownerDays, DisputeEscalationStep[] steps)
    {
        OwnerDays = ownerDays;
        _steps = steps;
    }

    /// <summary>The days until which an owner must be named.</summary>
    /// <value>Days since the dispute was raised, 0 or more, inside; 2 by default.</value>
    public int OwnerDays { get; }

    /// <summary>The steps above the owner.</summary>
    /// <value>From the rep office to legal, without a gap and without an overlap.</value>
    public IReadOnlyList<DisputeEscalationStep> Steps => Array.AsReadOnly(_steps);

    /// <summary>Defines the escalation of domain.md §9.7.</summary>
    /// <returns>An owner within 2 days, the rep office up to day 15, the region up to day 30, then legal.</returns>
    public static DisputeEscalation Define() => TryCreate(2, DisputeEscalationSteps.Default, out var escalation, out var findings)
        ? escalation!
        : throw new DefinitionException("dispute-escalation", findings);

    /// <summary>Checks days and steps and makes an escalation of them.</summary>
    /// <param name="ownerDays">The days until which an owner must be named, 0 or more.</param>
    /// <param name="steps">Rep office, region and legal, in this order.</param>
    /// <param name="escalation">The escalation, or null.</param>
    /// <param name="findings">Everything that is wrong: steps missing or out of order, gaps and overlaps, texts missing.</param>
    /// <returns>Whether it was made.</returns>
    /// <exception cref="ArgumentNullException">The steps or one of them are null.</exception>
    public static bool TryCreate(
        int ownerDays, IReadOnlyList<DisputeEscalationStep> steps, out DisputeEscalation? escalation, out IReadOnlyList<Finding> findings)
    {
        DisputeEscalationStep[] own = [.. steps ?? throw new ArgumentNullException(nameof(steps))];
        if (own.Any(step => step is null))
            throw new ArgumentNullException(nameof(steps));
        var found = new List<Finding>();
        if (ownerDays < 0)
            found.Add(DisputeEscalationFindings.Owner(ownerDays, "/ownerDays"));
        if (!own.Select(step => step.Holder).SequenceEqual([DisputeHolder.RepOffice, DisputeHolder.Region, DisputeHolder.Legal]))
            found.Add(DisputeEscalationFindings.Holders("/steps"));
        for (var i = 0; i < own.Length; i++)
            Check(own, i, "/steps/" + Numbers.ToText(i), found);
        findings = found;
        escalation = found.Count == 0 ? new DisputeEscalation(ownerDays, own) : null;
        return escalation is not null;
    }

    /// <summary>Says to whom a dispute that is not settled goes.</summary>
    /// <param name="raised">The day on which it was raised.</param>
    /// <param name="at">The day of the question.</param>
    /// <returns>The step; null before the day on which it was raised.</returns>
    public DisputeEscalationStep? StepAt(CalendarDate raised, CalendarDate at)
    {
        var days = raised.DaysUntil(at);
        foreach (var step in _steps)
        {
            if (step.Days.Contains(days))
                return step;
        }

        return null;
    }

    /// <summary>Finds a step.</summary>
    /// <param name="holder">Who takes the dispute.</param>
    /// <returns>The step; null for the owner and for a value that is not defined.</returns>
    public DisputeEscalationStep? Find(DisputeHolder holder) => Array.Find(_steps, step => step.Holder == holder);

    private static void Check(DisputeEscalationStep[] steps, int index, string pointer, List<Finding> findings)
    {
        var (step, holder) = (steps[index], EnumIds<DisputeHolder>.IdOf(steps[index].Holder));
        var isLast = index == steps.Length - 1;
        if (!WholeDays.AreClosed(step.Days, isLast) || isLast == step.Days.HasUpper)
            findings.Add(DisputeEscalationFindings.Days(holder, step.Days.ToString(), pointer + "/days"));
        else if (index == 0 ? step.Days.Lower != 0m : step.Days.Lower != steps[index - 1].Days.Upper + 1m)
            findings.Add(DisputeEscalationFindings.Gap(holder, pointer + "/days"));
        if (!step.Text.IsComplete)
            findings.Add(DisputeEscalationFindings.Words(holder, pointer + "/text"));
    }
}
