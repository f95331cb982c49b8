using System;
using System.Linq;

namespace Ltc;

/// <summary>Turns weights in logarithmic odds into whole points.</summary>
/// <remarks>
/// The score at which the outcome is as likely as not, and the points that double the odds, fix the scale. The points of a column are counted from its
/// average over the rows: a value that says nothing adds nothing, and the initial score is that of an average row. A missing value never has more points than
/// the best known one, whatever the rows say: not knowing must not pay.
/// </remarks>
internal static class PointsScale
{
    /// <summary>Makes the model.</summary>
    internal static PointsModel Apply(BinnedRows rows, double[] weights, FitDefinition how)
    {
        var factor = (double)how.PointsToDouble / PortableMath.Ln2;
        var counts = Counts(rows);
        var average = weights[0];
        var points = new int[rows.Columns.Count][];
        var unseen = new int[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var first = rows.First[i];
            var mean = Mean(weights, counts, first, rows.Columns[i].Count);
            average += mean;
            points[i] = [.. Enumerable.Range(first, rows.Columns[i].Count).Select(at => PortableMath.RoundHalfUp(factor * (weights[at] - mean)))];
            unseen[i] = Known(rows.Columns[i], points[i], out var least, out var most) ? Math.Max(least, Math.Min(most, 0)) : 0;
            if (rows.Columns[i].MissingBin != ColumnBins.None && rows.Columns[i].ValueBins > 0)
                points[i][rows.Columns[i].MissingBin] = Math.Min(most, points[i][rows.Columns[i].MissingBin]);
        }

        return new PointsModel(rows.Columns, points, unseen, how.EvenOddsScore + PortableMath.RoundHalfUp(factor * average));
    }

    /// <summary>The probability that a score stands for.</summary>
    internal static double Probability(int score, FitDefinition how) =>
        PortableMath.Logistic((score - how.EvenOddsScore) * PortableMath.Ln2 / (double)how.PointsToDouble);

    private static bool Known(ColumnBins column, int[] points, out int least, out int most)
    {
        var known = points.Take(column.ValueBins).DefaultIfEmpty(0).ToArray();
        (least, most) = (known.Min(), known.Max());
        return column.ValueBins > 0;
    }

    private static int[] Counts(BinnedRows rows)
    {
        var counts = new int[rows.Weights];
        foreach (var at in rows.Cells)
        {
            if (at != BinnedRows.Nothing)
                counts[at]++;
        }

        return counts;
    }

    private static double Mean(double[] weights, int[] counts, int first, int bins)
    {
        var (sum, all) = (0.0, 0L);
        for (var at = first; at < first + bins; at++)
        {
            sum += weights[at] * counts[at];
            all += counts[at];
        }

        return all == 0 ? 0 : sum / all;
    }
}
