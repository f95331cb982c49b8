using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Gives each frequent level a group of its own and pools the rare ones.</summary>
internal static class LevelPool
{
    /// <summary>Groups the levels of a choice column.</summary>
    /// <param name="counts">The rows by level, in ordinal order.</param>
    /// <param name="fewest">A level with fewer rows is rare.</param>
    /// <param name="pool">The group of the rare levels; null when there is none.</param>
    /// <returns>The groups of the frequent levels, in ordinal order.</returns>
    internal static List<BinGroup> Group(BinCounts counts, int fewest, out BinGroup? pool)
    {
        var seen = Enumerable.Range(0, counts.Positive.Length).Where(level => counts.At(level) > 0)
            .Select(level => new BinGroup(level, counts.Positive[level], counts.Negative[level])).ToArray();
        var rare = seen.Where(group => group.Rows < fewest).ToArray();
        pool = rare.Length == 0 ? null : rare.Aggregate(BinGroup.Join);
        return [.. seen.Where(group => group.Rows >= fewest)];
    }

    /// <summary>The fewest rows of a level that keeps a bin of its own.</summary>
    internal static int Fewest(FitDefinition how, int rows) => Math.Max(how.FewestRowsOfLevel, (int)Math.Ceiling(how.RareShare * rows));
}
