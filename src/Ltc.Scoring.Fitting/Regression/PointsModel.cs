using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Whole points for each bin of each column: a scorecard before it becomes data.</summary>
internal sealed class PointsModel
{
    internal PointsModel(IReadOnlyList<ColumnBins> columns, int[][] points, int initial)
    {
        Columns = columns;
        Points = points;
        Initial = initial;
    }

    internal IReadOnlyList<ColumnBins> Columns { get; }

    /// <summary>The points of each bin, column after column.</summary>
    internal int[][] Points { get; }

    internal int Initial { get; }

    /// <summary>The score of a row: what says nothing adds nothing.</summary>
    internal int Score(int row)
    {
        var sum = Initial;
        for (var i = 0; i < Columns.Count; i++)
        {
            var bin = Columns[i].Of(row);
            if (bin != ColumnBins.None)
                sum += Points[i][bin];
        }

        return sum;
    }

    /// <summary>The scores of rows, in their order.</summary>
    internal int[] Score(IEnumerable<int> rows) => [.. rows.Select(Score)];
}
