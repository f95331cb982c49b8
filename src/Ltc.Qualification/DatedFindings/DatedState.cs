using System.Collections.Generic;

namespace Ltc;

/// <summary>Where one thing stands under one rule at a day: in time, found with its last day in time, or not known.</summary>
internal readonly struct DatedState
{
    private DatedState(bool isUnknown, bool isFound, CalendarDate dueOn)
    {
        IsUnknown = isUnknown;
        IsFound = isFound;
        DueOn = dueOn;
    }

    internal bool IsUnknown { get; }

    internal bool IsFound { get; }

    internal CalendarDate DueOn { get; }

    private static DatedState InTime => default;

    private static DatedState Unknown => new(isUnknown: true, isFound: false, default);

    internal static DatedState Of(DatedRule rule, DatedSubject subject, CalendarDate at)
    {
        if (rule.Kind == DatedRuleKind.EachWeek)
            return subject.Days.TryGetValue(rule.From, out var days) && days is not null ? EachWeek(rule, days, at) : Unknown;
        if (!subject.Dates.TryGetValue(rule.From, out var said) || said is not { } date)
            return Unknown;
        if (rule.Kind == DatedRuleKind.Ahead)
            return Ahead(rule, date, at);
        // What says that something has happened cannot lie ahead of the question.
        if (date > at)
            return Unknown;
        return rule.Kind switch
        {
            DatedRuleKind.EachYear => EachYear(rule, date, at),
            DatedRuleKind.AtLeast => DueOnDay(DatedDays.Shift(date, rule.Limit, rule.Unit) - 1, at),
            _ => DueOnDay(DatedDays.Shift(date, rule.Limit, rule.Unit), at),
        };
    }

    private static DatedState DueOnDay(int? due, CalendarDate at) =>
        due is { } day && day < at.DayNumber ? Found(day) : InTime;

    private static DatedState Ahead(DatedRule rule, CalendarDate end, CalendarDate at) =>
        DatedDays.Shift(end, -(long)rule.Limit, rule.Unit) is { } first && at.DayNumber < first ? InTime : Found(end.DayNumber);

    /// <summary>The last day in time that has gone by, and whether the thing was done inside its window or after it.</summary>
    private static DatedState EachYear(DatedRule rule, CalendarDate done, CalendarDate at)
    {
        var due = DatedDays.Of(at.Year, rule.Month, rule.Day);
        if (due >= at)
            due = DatedDays.Of(at.Year - 1, rule.Month, rule.Day);
        if (due is not { } day || DatedDays.Shift(day.AddDays(1), -(long)rule.Limit, rule.Unit) is not { } opens)
            return InTime;
        return done.DayNumber >= opens ? InTime : Found(day.DayNumber);
    }

    private static DatedState EachWeek(DatedRule rule, IReadOnlyList<CalendarDate> days, CalendarDate at)
    {
        var monday = DatedDays.LastMonday(at);
        if (monday < 0)
            return InTime;
        var count = 0;
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i] > at)
                return Unknown;
            count += days[i].DayNumber >= monday && days[i].DayNumber <= monday + 6 ? 1 : 0;
        }

        return count >= rule.Limit ? InTime : Found(monday + 6);
    }

    private static DatedState Found(int day) => new(isUnknown: false, isFound: true, new CalendarDate(1, 1, 1).AddDays(day));
}
