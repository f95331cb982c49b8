using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Decisions;

public sealed class DayCalendarTests(ITestOutputHelper output)
{
    private static readonly DayOfWeek[] Weekend = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    [Theory]
    [InlineData("2026-04-15", "2026-04-20", 5, 3)]
    [InlineData("2026-04-17", "2026-04-20", 3, 1)]
    [InlineData("2026-04-18", "2026-04-19", 1, 0)]
    [InlineData("2026-04-20", "2026-04-20", 0, 0)]
    [InlineData("2026-04-24", "2026-05-06", 12, 6)]
    public void TheSameDaysByTwoCalendars(string from, string to, int every, int working)
    {
        var calendar = DayCalendar.Working(Weekend, [new CalendarDate(2026, 5, 1), new CalendarDate(2026, 5, 4)]);
        Assert.Equal(every, DayCalendar.EveryDay.DaysBetween(Day(from), Day(to)));
        Assert.Equal(working, calendar.DaysBetween(Day(from), Day(to)));
    }

    [Fact]
    public void CountingDayByDayAgrees() => PropertyRun.ForAll(nameof(CountingDayByDayAgrees), output.WriteLine, draw =>
    {
        var from = new CalendarDate(2026, 1, 1).AddDays(draw.Below(401));
        var to = from.AddDays(draw.Below(441) - 40);
        DayOfWeek[] rest = [.. Enum.GetValues<DayOfWeek>().Where(_ => draw.Below(3) == 0)];
        CalendarDate[] holidays = [.. Enumerable.Range(0, draw.Below(7)).Select(_ => new CalendarDate(2026, 1, 1).AddDays(draw.Below(501)))];
        var counted = DayCalendar.Working(rest, holidays).DaysBetween(from, to);
        var (first, last) = from < to ? (from, to) : (to, from);
        var naive = Enumerable.Range(1, last.DayNumber - first.DayNumber).Select(first.AddDays)
            .Count(day => !rest.Contains(new DateTime(day.Year, day.Month, day.Day).DayOfWeek) && !holidays.Contains(day));
        draw.Saw(counted > 0 ? "forward" : counted < 0 ? "backward" : "none");
        Assert.Equal(from < to ? naive : -naive, counted);
    }, "forward", "backward", "none");

    private static CalendarDate Day(string text) => CalendarDate.TryParse(text, out var day) ? day : throw new FormatException(text);
}
