using System.Collections.Generic;

namespace Ltc;

/// <summary>The numbers at which a range changes its mind: each end, just below it and just above it.</summary>
internal static class Boundaries
{
    private const decimal Step = 0.01m;

    internal static void Add(Interval range, IList<object?> into)
    {
        AddEnd(range.Lower, into);
        AddEnd(range.Upper, into);
        if (range.Lower is { } lower && range.Upper is { } upper)
            into.Add((lower + upper) / 2);
        if (!range.HasLower && !range.HasUpper)
            into.Add(0m);
    }

    private static void AddEnd(decimal? end, IList<object?> into)
    {
        if (end is not { } at)
            return;
        into.Add(at);
        into.Add(at + Step);
        into.Add(at - Step);
    }
}
