using System;
using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Counts scores in constant memory.</summary>
internal sealed class ScoreSummary
{
    private decimal _sum;

    internal long Rows { get; private set; }

    internal long Known { get; private set; }

    internal long Unknown { get; private set; }

    internal long Refused { get; private set; }

    internal decimal? Least { get; private set; }

    internal decimal? Greatest { get; private set; }

    /// <summary>The mean of the scores, with at most four decimals; null without any.</summary>
    internal decimal? Mean => Known + Unknown == 0 ? null : decimal.Round(_sum / (Known + Unknown), 4);

    /// <summary>Rows by the id of their band.</summary>
    internal SortedDictionary<string, long> Bands { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts one row.</summary>
    internal void Add(in ScoreResult result)
    {
        Rows++;
        if (result.Value is not { } value)
        {
            Refused++;
            return;
        }

        Known += result.IsAllowed ? 1 : 0;
        Unknown += result.IsAllowed ? 0 : 1;
        _sum += value;
        Least = Least is { } least ? Math.Min(least, value) : value;
        Greatest = Greatest is { } greatest ? Math.Max(greatest, value) : value;
        if (result.Band is { } band)
            Bands[band.Id] = Bands.GetValueOrDefault(band.Id) + 1;
    }
}
