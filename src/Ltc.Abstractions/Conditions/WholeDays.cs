using System;

namespace Ltc;

/// <summary>The whole numbers of days that a range holds.</summary>
internal static class WholeDays
{
    /// <summary>Further apart than any two days there are.</summary>
    private const long Far = 10_000_000;

    internal static long First(Interval days)
    {
        if (days.Lower is not { } lower)
            return -Far;
        var whole = Whole(decimal.Ceiling(lower));
        return days.LowerOpen && whole == lower ? whole + 1 : whole;
    }

    internal static long Last(Interval days)
    {
        if (days.Upper is not { } upper)
            return Far;
        var whole = Whole(decimal.Floor(upper));
        return days.UpperOpen && whole == upper ? whole - 1 : whole;
    }

    /// <summary>Whether a range is one of whole days with both ends inside.</summary>
    internal static bool AreClosed(Interval days, bool mayBeEndless) =>
        days.Lower is { } first && !days.LowerOpen && first == decimal.Truncate(first)
        && (days.Upper is { } last ? !days.UpperOpen && last == decimal.Truncate(last) && last >= first : mayBeEndless);

    private static long Whole(decimal number) => (long)Math.Max(-Far, Math.Min(Far, number));
}
