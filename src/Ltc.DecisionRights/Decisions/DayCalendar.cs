using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Which days count.</summary>
/// <remarks>Immutable. A rule says how many days; whose days they are is an argument. Source: domain.md §2.2 (ATB), where calendar days are the default.</remarks>
public sealed class DayCalendar
{
    private readonly bool[] _counts;
    private readonly HashSet<CalendarDate> _holidays;

    private DayCalendar(bool[] counts, IEnumerable<CalendarDate> holidays)
    {
        _counts = counts;
        _holidays = [.. holidays];
    }

    /// <summary>Every day counts.</summary>
    /// <value>Calendar days.</value>
    public static DayCalendar EveryDay { get; } = new([true, true, true, true, true, true, true], []);

    /// <summary>Makes a calendar of working days.</summary>
    /// <param name="restDays">The days of the week on which nobody works.</param>
    /// <param name="holidays">Single days on which nobody works.</param>
    /// <returns>The calendar.</returns>
    public static DayCalendar Working(IEnumerable<DayOfWeek> restDays, IEnumerable<CalendarDate> holidays)
    {
        var rest = restDays.ToArray();
        return new([.. Enumerable.Range(0, 7).Select(day => !rest.Contains((DayOfWeek)day))], holidays);
    }

    /// <summary>Counts the days from one day to another: those after the first, the last included.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>0 for the same day; negative when the last day lies before the first.</returns>
    public int DaysBetween(CalendarDate from, CalendarDate to)
    {
        if (to.DayNumber < from.DayNumber)
            return -DaysBetween(to, from);
        if (ReferenceEquals(this, EveryDay))
            return to.DayNumber - from.DayNumber;
        var days = to.DayNumber - from.DayNumber;
        var weekly = _counts.Count(counts => counts);
        var sum = days / 7 * weekly;
        for (var left = days % 7; left > 0; left--)
            sum += Counts(to.DayNumber - left + 1) ? 1 : 0;
        return sum - _holidays.Count(holiday => holiday.DayNumber > from.DayNumber && holiday.DayNumber <= to.DayNumber && Counts(holiday.DayNumber));
    }

    private bool Counts(int dayNumber) => _counts[WeekDay(dayNumber)];

    /// <summary>Day 0 of the calendar is a Monday, as 1 January of the year 1 is.</summary>
    private static int WeekDay(int dayNumber) => (dayNumber + 1) % 7;
}
