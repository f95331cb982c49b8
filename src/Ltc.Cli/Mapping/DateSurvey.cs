using System;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Decides in which format a column writes its dates, from all of its values.</summary>
internal sealed class DateSurvey
{
    private readonly long[] _fitting = new long[DateFormat.All.Count];
    private readonly CalendarDate[] _latest = new CalendarDate[DateFormat.All.Count];

    /// <summary>How many values there were.</summary>
    internal long Count { get; private set; }

    /// <summary>Looks at one value.</summary>
    /// <param name="text">The value, not empty.</param>
    internal void See(ReadOnlySpan<char> text)
    {
        Count++;
        for (var i = 0; i < _fitting.Length; i++)
        {
            if (!DateFormat.All[i].TryRead(text, out var date))
                continue;
            _fitting[i]++;
            if (date > _latest[i])
                _latest[i] = date;
        }
    }

    /// <summary>Decides: the format that most values fit.</summary>
    /// <param name="order">What the caller said about day and month.</param>
    /// <param name="other">The format that fits as many, when day and month cannot be told apart.</param>
    /// <returns>The format; null when no value fits any, or when it cannot be told.</returns>
    internal DateFormat? Decide(DateOrder order, out DateFormat? other)
    {
        other = null;
        var candidates = Enumerable.Range(0, _fitting.Length)
            .Where(i => _fitting[i] > 0 && IsAllowed(DateFormat.All[i], order))
            .OrderByDescending(i => _fitting[i])
            .Select(i => DateFormat.All[i])
            .ToArray();
        if (candidates.Length == 0)
            return null;
        var best = candidates[0];
        var rival = candidates.Skip(1).FirstOrDefault(format =>
            format.Separator == best.Separator && format.IsDayFirst != best.IsDayFirst && format.IsMonthFirst != best.IsMonthFirst);
        if (rival is null || Fitting(rival) < Fitting(best))
            return best;
        other = rival;
        return null;
    }

    /// <summary>Finds the latest date of the column.</summary>
    /// <param name="format">The format that was decided.</param>
    /// <returns>The date.</returns>
    internal CalendarDate LatestIn(DateFormat format) => _latest[IndexOf(format)];

    private long Fitting(DateFormat format) => _fitting[IndexOf(format)];

    private static int IndexOf(DateFormat format)
    {
        for (var i = 0; i < DateFormat.All.Count; i++)
        {
            if (DateFormat.All[i] == format)
                return i;
        }

        return -1;
    }

    private static bool IsAllowed(DateFormat format, DateOrder order) =>
        !(order == DateOrder.DayFirst && format.IsMonthFirst) && !(order == DateOrder.MonthFirst && format.IsDayFirst && format.Separator != '.');
}
