using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>How long the open deals of one stage have been in it.</summary>
/// <param name="stage">The stage.</param>
/// <param name="limit">How long they may.</param>
internal sealed class StaleStage(StageUse stage, FunnelTerms limit)
{
    private readonly List<int> _lines = [];

    /// <summary>The stage.</summary>
    internal StageUse Stage { get; } = stage;

    /// <summary>How long a deal may stay.</summary>
    internal FunnelTerms Limit { get; } = limit;

    /// <summary>How many deals have a date to count from.</summary>
    internal long Dated { get; private set; }

    /// <summary>How many have none.</summary>
    internal long Undated { get; set; }

    /// <summary>How many are past the alarm.</summary>
    internal long Stale { get; private set; }

    /// <summary>How many are past twice the benchmark.</summary>
    internal long Zombies { get; private set; }

    /// <summary>The longest stay in days.</summary>
    internal int OldestDays { get; private set; }

    /// <summary>The rows of the first stale deals.</summary>
    internal IReadOnlyList<int> Lines => _lines;

    internal void Add(int days, bool isStale, bool isZombie, int line, int most)
    {
        Dated++;
        Stale += isStale ? 1 : 0;
        Zombies += isZombie ? 1 : 0;
        OldestDays = days > OldestDays ? days : OldestDays;
        if (isStale && _lines.Count < most)
            _lines.Add(line);
    }
}
