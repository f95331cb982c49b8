using System;

namespace Ltc.Tests.Timeouts;

public sealed class MomentsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(-12)]
    public void A_term_beyond_the_calendar_ends_with_it(int offset)
    {
        var zone = TimeSpan.FromHours(offset);
        var last = new DateTimeOffset(9999, 12, 31, 11, 0, 0, zone);
        Assert.Equal(DateTimeOffset.MaxValue, last.LaterByHours(int.MaxValue));
        Assert.Equal(DateTimeOffset.MaxValue, last.LaterByDays(int.MaxValue));
        Assert.Equal(DateTimeOffset.MaxValue, new DateTimeOffset(9999, 12, 31, 23, 0, 0, TimeSpan.Zero).LaterByHours(1));
        var usual = new DateTimeOffset(2026, 2, 16, 9, 0, 0, zone);
        Assert.Equal(usual.AddDays(30), usual.LaterByDays(30));
        Assert.Equal(usual.AddHours(24), usual.LaterByHours(24));
    }
}
