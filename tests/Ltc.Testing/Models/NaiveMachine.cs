using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>What a machine means, said as simply as can be: the model that the kernel is compared with. No code is shared with it.</summary>
public static class NaiveMachine
{
    /// <summary>Answers a trigger: the stage reached or null, what is not met, what is not known.</summary>
    public static (Answer Answer, string? To, string[] Unmet, string[] Unknown) Fire(
        MachineDefinition machine, string from, string trigger, IReadOnlyDictionary<string, object> values)
    {
        var edge = machine.Edges.SingleOrDefault(edge => edge.From == from && edge.Trigger == trigger);
        if (edge is null)
            return (Answer.NotDefined, null, [], []);
        var truths = edge.Requirements.Select(requirement => (requirement.Id, Holds: Test(requirement.Data!, values))).ToArray();
        var unmet = truths.Where(truth => truth.Holds == false).Select(truth => truth.Id).ToArray();
        var unknown = truths.Where(truth => truth.Holds is null).Select(truth => truth.Id).ToArray();
        var answer = unmet.Length > 0 ? Answer.Refused : unknown.Length > 0 ? Answer.Unknown : Answer.Allowed;
        return (answer, answer == Answer.Allowed ? edge.To : null, unmet, unknown);
    }

    /// <summary>Tests a condition over the known values; null is not known.</summary>
    public static bool? Test(ConditionData condition, IReadOnlyDictionary<string, object> values)
    {
        var value = condition.Fact is null ? null : values.GetValueOrDefault(condition.Fact);
        var other = condition.Other is null ? null : values.GetValueOrDefault(condition.Other);
        var parts = condition.Parts.Select(part => Test(part, values)).ToArray();
        return condition.Kind switch
        {
            ConditionKind.All => parts.Contains(false) ? false : parts.Contains(null) ? null : true,
            ConditionKind.Any => parts.Contains(true) ? true : parts.Contains(null) ? null : false,
            ConditionKind.Not => !parts[0],
            ConditionKind.Known => value is not null,
            ConditionKind.Covers => value is null ? null : NaiveCoverage.Covers(((VerifiedDecision)value).Record.ToData(), condition, values),
            _ when value is null || (condition.Other is not null && other is null) => null,
            ConditionKind.Flag => ((bool)value ? "true" : "false") == condition.Values[0],
            ConditionKind.Number => Inside((decimal)value, condition.Range),
            ConditionKind.NumberPair => condition.Values[0] == "atLeast" ? (decimal)value >= (decimal)other! : (decimal)value <= (decimal)other!,
            ConditionKind.Choice => condition.Values.Contains(value.ToString(), StringComparer.OrdinalIgnoreCase),
            ConditionKind.Text => condition.Values.Contains((string)value),
            ConditionKind.SameText => ((string)value == (string)other!) == (condition.Values[0] == "same"),
            ConditionKind.Set => ((string[])value).Intersect(condition.Values).Any(),
            ConditionKind.Date => !(Day(value) < condition.From) && !(Day(value) >= condition.Before),
            ConditionKind.Days => Inside(Day(other!).DayNumber - Day(value).DayNumber, condition.Range),
            ConditionKind.ChoicePair => condition.Values[0] == "notBelow" ? (OrgLevel)value >= (OrgLevel)other! : (OrgLevel)value <= (OrgLevel)other!,
            ConditionKind.Moments => (DateTimeOffset)value <= (DateTimeOffset)other!,
            _ => throw new NotSupportedException(condition.ToString()),
        };
    }

    private static bool Inside(decimal value, Interval range) =>
        (range.Lower is null || value > range.Lower || (value == range.Lower && !range.LowerOpen))
        && (range.Upper is null || value < range.Upper || (value == range.Upper && !range.UpperOpen));

    private static CalendarDate Day(object value) => value is DateTimeOffset moment ? new CalendarDate(moment.Year, moment.Month, moment.Day) : (CalendarDate)value;
}
