using System;

namespace Ltc;

/// <summary>Days of dated rules, as day numbers; null past the last day of the calendar.</summary>
internal static class DatedDays
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfYear = 12;
    private const int LastYear = 9999;

    /// <summary>The day that lies so much after a date, or before it.</summary>
    internal static int? Shift(CalendarDate date, long count, DatedUnit unit) => unit switch
    {
        DatedUnit.Days => Number(date.DayNumber + count),
        DatedUnit.Weeks => Number(date.DayNumber + (count * DaysOfWeek)),
        DatedUnit.Months => Months(date, count),
        DatedUnit.Quarters => Months(date, count * MonthsOfQuarter),
        DatedUnit.Years => Months(date, count * MonthsOfYear),
        _ => null,
    };

    /// <summary>A day of a year; the month's last where the month is shorter. Null outside the calendar.</summary>
    internal static CalendarDate? Of(int year, int month, int day) =>
        year is < 1 or > LastYear ? null : new CalendarDate(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    /// <summary>The Monday of the week before the one that a day lies in: day 0 of the calendar is a Monday.</summary>
    internal static int LastMonday(CalendarDate at) => at.DayNumber - (at.DayNumber % DaysOfWeek) - DaysOfWeek;

    private static int? Months(CalendarDate date, long count)
    {
        var months = (date.Year * (long)MonthsOfYear) + date.Month - 1 + count;
        return months < MonthsOfYear || months >= (LastYear + 1L) * MonthsOfYear
            ? null
            : Of((int)(months / MonthsOfYear), (int)(months % MonthsOfYear) + 1, date.Day)!.Value.DayNumber;
    }

    private static int? Number(long day) => Days.TryAt(day, out var date) ? date.DayNumber : null;
}
