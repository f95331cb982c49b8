using System.Linq;

namespace Ltc;

/// <summary>How the values of one column fall into bins, learned from some rows.</summary>
/// <remarks>Every value of the table, seen in those rows or not, has exactly one bin; a missing value has its own where rows without one were seen.</remarks>
internal sealed class ColumnBins
{
    /// <summary>The bin of a missing value or of an unseen level where no row of the sample had one: it adds nothing.</summary>
    internal const int None = -1;

    internal ColumnBins(FitColumn column, int[] binOfValue, decimal[] edges, int missingBin, int restBin, bool? isIncreasing = null)
    {
        Column = column;
        BinOfValue = binOfValue;
        Edges = edges;
        MissingBin = missingBin;
        RestBin = restBin;
        IsIncreasing = isIncreasing;
        ValueBins = binOfValue.Length == 0 ? 0 : binOfValue.Max() + 1;
    }

    /// <summary>What is cut into bins.</summary>
    internal FitColumn Column { get; }

    /// <summary>The bin of each distinct value; <see cref="None"/> for a level that no row of the sample has while there is no pool.</summary>
    internal int[] BinOfValue { get; }

    /// <summary>Where each bin of numbers but the first begins, ascending; bin b is [edge b-1, edge b).</summary>
    internal decimal[] Edges { get; }

    /// <summary>The bin of rows without a value, or <see cref="None"/>.</summary>
    internal int MissingBin { get; }

    /// <summary>The bin of pooled levels, which takes unseen ones too, or <see cref="None"/>.</summary>
    internal int RestBin { get; }

    /// <summary>Whether the points must rise, or must fall, with the number; null where they are free.</summary>
    internal bool? IsIncreasing { get; }

    /// <summary>The number of bins that values fall into.</summary>
    internal int ValueBins { get; }

    /// <summary>The number of all bins.</summary>
    internal int Count => ValueBins + (MissingBin == None ? 0 : 1);

    /// <summary>The bin of a row.</summary>
    internal int Of(int row)
    {
        var code = Column.Codes[row];
        return code == FitColumn.Missing ? MissingBin : BinOfValue[code];
    }

    /// <summary>The same column of numbers with other edges.</summary>
    internal ColumnBins With(decimal[] edges)
    {
        var starts = edges.Select(edge => System.Array.BinarySearch(Column.NumberValues, edge)).ToArray();
        return ColumnBinner.OfStarts(Column, starts, ValueBins > 0, MissingBin != None, IsIncreasing);
    }

    /// <summary>Counts the rows of a sample by bin.</summary>
    internal BinCounts CountRows(FitSample sample)
    {
        var counts = new BinCounts(Count);
        foreach (var row in sample.Rows)
        {
            var bin = Of(row);
            if (bin == None)
                continue;
            (sample.Outcome[row] ? counts.Positive : counts.Negative)[bin]++;
        }

        return counts;
    }
}
