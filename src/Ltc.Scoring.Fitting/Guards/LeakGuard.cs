using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Finds columns that know too much: those that alone predict too well, and those that are filled in only once the outcome is known.</summary>
internal static class LeakGuard
{
    /// <summary>Measures how well one column alone separates held-out rows.</summary>
    /// <param name="column">The column.</param>
    /// <param name="sample">The rows.</param>
    /// <param name="folds">The fold of each row of the sample.</param>
    /// <param name="how">Bins and folds.</param>
    /// <returns>The AUC, the mean of the folds.</returns>
    internal static double AloneAuc(FitColumn column, FitSample sample, int[] folds, FitDefinition how)
    {
        var sum = 0.0;
        for (var fold = 0; fold < how.Folds; fold++)
        {
            var others = FoldDeal.Others(sample, folds, fold);
            var bins = ColumnBinner.Learn(column, others, how);
            var ranks = Ranks(bins, others);
            var held = FoldDeal.Held(sample, folds, fold);
            int[] scores = [.. held.Rows.Select(row => RankOf(bins, ranks, row))];
            sum += RankQuality.Auc(scores, [.. held.Rows.Select(row => sample.Outcome[row])]) ?? RankQuality.Chance;
        }

        return sum / how.Folds;
    }

    /// <summary>Finds the columns that are filled in much more often where the outcome is known.</summary>
    internal static IEnumerable<Finding> FilledWhereKnown(FitTable table, FitDefinition how)
    {
        var unknown = Enumerable.Range(0, table.Rows).Where(row => !table.Outcomes[row].HasValue).ToArray();
        if (unknown.Length < how.FewestRowsOfLevel)
            yield break;
        foreach (var column in table.Columns)
        {
            var (known, other) = (Filled(column, table.Known.Rows), Filled(column, unknown));
            if (known - other > (double)how.FilledDifference)
                yield return GuardFindings.FilledWhereKnown(column.Name, known, other);
        }
    }

    private static double Filled(FitColumn column, int[] rows) => (double)rows.Count(row => column.Codes[row] != FitColumn.Missing) / rows.Length;

    /// <summary>The place of each bin by its rate; bins of one rate share a place.</summary>
    private static int[] Ranks(ColumnBins bins, FitSample sample)
    {
        var counts = bins.CountRows(sample);
        var groups = Enumerable.Range(0, bins.Count).Select(bin => new BinGroup(bin, counts.Positive[bin], counts.Negative[bin])).ToArray();
        return [.. groups.Select(group => groups.Count(other => group.IsAbove(other)) - groups.Count(other => other.IsAbove(group)))];
    }

    private static int RankOf(ColumnBins bins, int[] ranks, int row)
    {
        var bin = bins.Of(row);
        return bin == ColumnBins.None ? 0 : ranks[bin];
    }
}
