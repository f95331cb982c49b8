using System;

namespace Ltc;

/// <summary>Moments some time later; beyond the calendar it is its last moment, so that no term, however long, is a fault.</summary>
internal static class Moments
{
    private const int HoursOfDay = 24;

    internal static DateTimeOffset LaterByDays(this DateTimeOffset at, int days) => at.LaterByHours((long)days * HoursOfDay);

    internal static DateTimeOffset LaterByHours(this DateTimeOffset at, long hours)
    {
        // A local time and its moment must both lie within the calendar.
        var left = Math.Min((DateTime.MaxValue - at.DateTime).TotalHours, (DateTime.MaxValue - at.UtcDateTime).TotalHours);
        return hours >= left ? DateTimeOffset.MaxValue : at.AddHours(hours);
    }
}
