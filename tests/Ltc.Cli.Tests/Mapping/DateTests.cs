namespace Ltc.Cli.Tests;

public sealed class DateTests
{
    [Theory]
    [InlineData("2026-03-31", "YYYY-MM-DD")]
    [InlineData("2026-03-31T10:20:30Z", "YYYY-MM-DD")]
    [InlineData("2026/3/31", "YYYY/M/D")]
    [InlineData("2026.3.31", "YYYY.M.D")]
    [InlineData("2026年3月31日", "YYYY年M月D日")]
    [InlineData("3/31/2026", "M/D/YYYY")]
    [InlineData("3/31/2026 9:05 AM", "M/D/YYYY")]
    [InlineData("31/3/2026", "D/M/YYYY")]
    [InlineData("31-03-2026", "D-M-YYYY")]
    [InlineData("31.03.2026", "D.M.YYYY")]
    public void Each_way_of_writing_a_date_is_read_in_one_format(string text, string format)
    {
        var fitting = Assert.Single(DateFormat.All, candidate => candidate.TryRead(text, out _));
        Assert.Equal(format, fitting.Name);
        Assert.True(fitting.TryRead(text, out var date));
        Assert.Equal("2026-03-31", date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("31/31/2026")]
    [InlineData("2026-02-29")]
    [InlineData("3/31/26")]
    [InlineData("2026-03-31x")]
    [InlineData("2026-03")]
    [InlineData("20260-3-1")]
    [InlineData("0000-01-01")]
    [InlineData("tomorrow")]
    public void What_is_not_a_date_fits_no_format(string text) => Assert.DoesNotContain(DateFormat.All, format => format.TryRead(text, out _));

    [Theory]
    [InlineData("M/D/YYYY", "1/2/2026", "1/13/2026")]
    [InlineData("D/M/YYYY", "1/2/2026", "13/1/2026")]
    [InlineData("M/D/YYYY", "1/13/2026", "1/14/2026", "13/1/2026")]
    [InlineData(null, "1/2/2026", "3/4/2026")]
    [InlineData(null, "1/13/2026", "13/1/2026")]
    [InlineData("YYYY-MM-DD", "2026-01-02", "2026-01-03", "1/2/2026")]
    public void A_column_is_decided_by_all_of_its_values(string? format, params string[] values)
    {
        var survey = new DateSurvey();
        foreach (var value in values)
            survey.See(value);
        Assert.Equal(format, survey.Decide(DateOrder.NotSaid, out var other)?.Name);
        Assert.Equal(format is null, other is not null);
    }

    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28", false)]
    [InlineData("2026-01-31", 1, "2026-03-01", true)]
    [InlineData("2026-01-01", 4, "2026-05-01", false)]
    [InlineData("2026-01-01", 4, "2026-05-02", true)]
    [InlineData("9999-12-31", 6, "9999-12-31", false)]
    public void A_stay_is_too_long_from_the_day_after_the_last(string entered, int months, string asOf, bool isPast)
    {
        Assert.True(CalendarDate.TryParse(entered, out var start) & CalendarDate.TryParse(asOf, out var day));
        Assert.Equal(isPast, Staleness.IsPast(start, months, day));
    }

    [Fact]
    public void Half_a_month_is_fifteen_days()
    {
        Assert.False(Staleness.IsPast(new CalendarDate(2026, 1, 1), 0.5m, new CalendarDate(2026, 1, 16)));
        Assert.True(Staleness.IsPast(new CalendarDate(2026, 1, 1), 0.5m, new CalendarDate(2026, 1, 17)));
    }
}
