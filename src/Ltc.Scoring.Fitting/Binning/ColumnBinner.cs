using System.Linq;

namespace Ltc;

/// <summary>Learns the bins of a column from some rows.</summary>
internal static class ColumnBinner
{
    /// <summary>How many times finer than asked optimal binning starts.</summary>
    private const int Finer = 4;

    /// <summary>Learns the bins.</summary>
    /// <param name="column">The column.</param>
    /// <param name="sample">The rows to learn from.</param>
    /// <param name="how">Sizes, method and which columns are monotone.</param>
    /// <returns>The bins.</returns>
    internal static ColumnBins Learn(FitColumn column, FitSample sample, FitDefinition how)
    {
        var counts = BinCounts.Of(column, sample);
        var hasMissing = counts.MissingPositive + counts.MissingNegative > 0;
        return column.Type == FitColumnType.Number ? Numbers(column, counts, hasMissing, how) : Levels(column, counts, hasMissing, how);
    }

    private static ColumnBins Numbers(FitColumn column, BinCounts counts, bool hasMissing, FitDefinition how)
    {
        var isOptimal = how.Binning == BinningMethod.Optimal;
        var groups = NumberCuts.Cut(counts, isOptimal ? how.Bins * Finer : how.Bins, how.FewestRowsOfLevel);
        if (isOptimal)
            GroupMerge.ToOptimal(groups, how.Bins, (double)how.Difference);
        bool? isIncreasing = how.DirectionOf(column.Name) is { } direction ? Trend.IsIncreasing(direction, groups) : null;
        if (isIncreasing is { } up)
            GroupMerge.ToMonotone(groups, up);
        return OfStarts(column, [.. groups.Skip(1).Select(group => group.Values[0])], groups.Count > 0, hasMissing, isIncreasing);
    }

    /// <summary>Makes bins of numbers from the values they begin with.</summary>
    internal static ColumnBins OfStarts(FitColumn column, int[] starts, bool hasValues, bool hasMissing, bool? isIncreasing)
    {
        var bins = new int[column.Distinct];
        var bin = 0;
        for (var value = 0; value < bins.Length; value++)
        {
            if (bin < starts.Length && value >= starts[bin])
                bin++;
            bins[value] = hasValues ? bin : ColumnBins.None;
        }

        var missing = hasMissing ? (hasValues ? starts.Length + 1 : 0) : ColumnBins.None;
        return new ColumnBins(column, bins, [.. starts.Select(start => column.NumberValues[start])], missing, ColumnBins.None, isIncreasing);
    }

    private static ColumnBins Levels(FitColumn column, BinCounts counts, bool hasMissing, FitDefinition how)
    {
        var groups = LevelPool.Group(counts, LevelPool.Fewest(how, counts.Known), out var pool);
        if (how.Binning == BinningMethod.Optimal)
        {
            // Levels have no order of their own: they are put in that of their rates, equal rates in that of their names.
            groups = [.. groups.OrderBy(group => group.Rate).ThenBy(group => group.Values[0])];
            GroupMerge.ToOptimal(groups, how.Bins, (double)how.Difference);
        }

        var bins = Enumerable.Repeat(ColumnBins.None, column.Distinct).ToArray();
        for (var bin = 0; bin < groups.Count; bin++)
            groups[bin].Values.ForEach(level => bins[level] = bin);
        var rest = pool is null ? ColumnBins.None : groups.Count;
        if (pool is not null)
        {
            for (var level = 0; level < bins.Length; level++)
                bins[level] = bins[level] == ColumnBins.None ? rest : bins[level];
        }

        var values = groups.Count + (pool is null ? 0 : 1);
        return new ColumnBins(column, bins, [], hasMissing ? values : ColumnBins.None, rest);
    }
}
