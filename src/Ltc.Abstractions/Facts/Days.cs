namespace Ltc;

/// <summary>Day numbers and dates.</summary>
internal static class Days
{
    private const int Last = 3_652_058;

    internal static bool TryAt(long dayNumber, out CalendarDate date)
    {
        var inside = dayNumber is >= 0 and <= Last;
        date = inside ? new CalendarDate(1, 1, 1).AddDays((int)dayNumber) : default;
        return inside;
    }
}
