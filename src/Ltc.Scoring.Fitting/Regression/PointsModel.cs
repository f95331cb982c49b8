using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Whole points for each bin of each column: a scorecard before it becomes data.</summary>
internal sealed class PointsModel
{
    internal PointsModel(IReadOnlyList<ColumnBins> columns, int[][] points, int[] unseen, int initial)
    {
        Columns = columns;
        Points = points;
        Unseen = unseen;
        Initial = initial;
    }

    internal IReadOnlyList<ColumnBins> Columns { get; }

    /// <summary>The points of each bin, column after column.</summary>
    internal int[][] Points { get; }

    /// <summary>
    /// The points of a level that no row of the sample had, where there is no pool: nothing, or as near to it as the points of the column come.
    /// </summary>
    internal int[] Unseen { get; }

    internal int Initial { get; }

    /// <summary>The score of a row: a missing value that no row of the sample had adds nothing.</summary>
    internal int Score(int row)
    {
        var sum = Initial;
        for (var i = 0; i < Columns.Count; i++)
        {
            var bin = Columns[i].Of(row);
            if (bin != ColumnBins.None)
                sum += Points[i][bin];
            else if (Columns[i].Column.Codes[row] != FitColumn.Missing)
                sum += Unseen[i];
        }

        return sum;
    }

    /// <summary>The scores of rows, in their order.</summary>
    internal int[] Score(IEnumerable<int> rows) => [.. rows.Select(Score)];
}
