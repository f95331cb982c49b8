using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Cuts held-out scores into tenths, for calibration and for lift.</summary>
internal static class ScoreTenths
{
    private const int Tenths = 10;

    /// <summary>Compares prediction and outcome in ascending bands of about a tenth each; equal scores share a band.</summary>
    internal static IReadOnlyList<CalibrationBand> Calibration(ScoreCounts counts, FitDefinition how)
    {
        var bands = new List<CalibrationBand>();
        var (start, rows, next) = (0, 0L, 1L);
        for (var i = 0; i < counts.Scores.Length; i++)
        {
            rows += counts.Positive[i] + counts.Negative[i];
            if (rows * Tenths < next * counts.Rows)
                continue;
            bands.Add(Band(counts, start, i, how));
            start = i + 1;
            next = (rows * Tenths / counts.Rows) + 1;
        }

        return bands.AsReadOnly();
    }

    /// <summary>Counts what the best-scored tenths hold.</summary>
    internal static IReadOnlyList<LiftBand> Lift(ScoreCounts counts) =>
        Array.AsReadOnly(Enumerable.Range(1, Tenths).Select(i => new LiftBand((double)i / Tenths, Captured(counts, (double)i / Tenths))).ToArray());

    private static CalibrationBand Band(ScoreCounts counts, int from, int to, FitDefinition how)
    {
        var (rows, positives, predicted) = (0L, 0L, 0.0);
        for (var i = from; i <= to; i++)
        {
            var here = counts.Positive[i] + counts.Negative[i];
            rows += here;
            positives += counts.Positive[i];
            predicted += here * PointsScale.Probability(counts.Scores[i], how);
        }

        return new CalibrationBand(counts.Scores[from], counts.Scores[to], rows, positives, predicted / rows);
    }

    private static double Captured(ScoreCounts counts, double share)
    {
        var left = share * counts.Rows;
        var captured = 0.0;
        for (var i = counts.Scores.Length - 1; i >= 0 && left > 0; i--)
        {
            var here = counts.Positive[i] + counts.Negative[i];
            var part = Math.Min(1, left / here);
            captured += part * counts.Positive[i];
            left -= here;
        }

        return captured / counts.Positives;
    }
}
