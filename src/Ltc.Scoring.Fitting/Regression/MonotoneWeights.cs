using System.Collections.Generic;

namespace Ltc;

/// <summary>Joins neighbouring bins whose weights go the wrong way although their rates do not: other columns can turn them round.</summary>
internal static class MonotoneWeights
{
    /// <summary>Joins what must be joined.</summary>
    /// <param name="column">The bins of a column.</param>
    /// <param name="weights">All weights.</param>
    /// <param name="first">The weight of its first bin.</param>
    /// <returns>The same bins when nothing goes the wrong way, else fewer.</returns>
    internal static ColumnBins Join(ColumnBins column, double[] weights, int first)
    {
        if (column.IsIncreasing is not { } isIncreasing)
            return column;
        var kept = new List<decimal>();
        for (var bin = 1; bin < column.ValueBins; bin++)
        {
            var step = weights[first + bin] - weights[first + bin - 1];
            if (isIncreasing ? step >= 0 : step <= 0)
                kept.Add(column.Edges[bin - 1]);
        }

        return kept.Count == column.Edges.Length ? column : column.With([.. kept]);
    }
}
