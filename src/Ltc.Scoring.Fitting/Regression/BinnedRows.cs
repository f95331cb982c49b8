using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The bins of some rows as places in one list of weights: 0 for the intercept, then the bins of each column.</summary>
internal sealed class BinnedRows
{
    /// <summary>A cell whose column says nothing about its row.</summary>
    internal const int Nothing = -1;

    internal BinnedRows(IReadOnlyList<ColumnBins> columns, FitSample sample)
    {
        Columns = columns;
        First = new int[columns.Count];
        var next = 1;
        for (var i = 0; i < columns.Count; i++)
        {
            First[i] = next;
            next += columns[i].Count;
        }

        Weights = next;
        Outcome = [.. sample.Rows.Select(row => sample.Outcome[row])];
        Cells = new int[sample.Rows.Length * columns.Count];
        Fill(sample.Rows);
    }

    internal IReadOnlyList<ColumnBins> Columns { get; }

    /// <summary>The weight of the first bin of each column.</summary>
    internal int[] First { get; }

    /// <summary>The number of weights, the intercept included.</summary>
    internal int Weights { get; }

    internal bool[] Outcome { get; }

    /// <summary>The weights of each row, one for each column, row after row.</summary>
    internal int[] Cells { get; }

    private void Fill(int[] rows)
    {
        var cell = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                var bin = Columns[i].Of(row);
                Cells[cell++] = bin == ColumnBins.None ? Nothing : First[i] + bin;
            }
        }
    }
}
