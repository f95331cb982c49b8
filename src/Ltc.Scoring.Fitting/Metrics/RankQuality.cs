using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>How well scores put rows with the outcome above rows without it.</summary>
public static class RankQuality
{
    /// <summary>The AUC of scores that know nothing.</summary>
    internal const double Chance = 0.5;

    /// <summary>
    /// Counts the share of pairs, one row with the outcome and one without, in which the former has the higher score; equal scores count half (AUC).
    /// </summary>
    /// <param name="scores">The score of each row.</param>
    /// <param name="outcome">Whether each row has the outcome.</param>
    /// <returns>0 to 1; 0.5 is no better than chance. Null when one side has no row.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static double? Auc(IReadOnlyList<int> scores, IReadOnlyList<bool> outcome)
    {
        if (scores is null)
            throw new ArgumentNullException(nameof(scores));
        if (outcome is null)
            throw new ArgumentNullException(nameof(outcome));
        if (scores.Count != outcome.Count)
            throw new ArgumentException("each score needs its outcome", nameof(outcome));
        var counts = ScoreCounts.Of(scores, outcome);
        if (counts.Positives == 0 || counts.Negatives == 0)
            return null;
        var (below, halves) = (0L, 0L);
        for (var i = 0; i < counts.Scores.Length; i++)
        {
            halves += counts.Positive[i] * ((2 * below) + counts.Negative[i]);
            below += counts.Negative[i];
        }

        return halves / (2.0 * counts.Positives * counts.Negatives);
    }

    /// <summary>The standard error of the AUC of scores that know nothing.</summary>
    /// <param name="positives">Rows with the outcome; above zero.</param>
    /// <param name="negatives">Rows without it; above zero.</param>
    /// <returns>How far from 0.5 chance alone moves it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A side has no row.</exception>
    public static double StandardError(long positives, long negatives)
    {
        const double Variance = 12;
        if (positives <= 0)
            throw new ArgumentOutOfRangeException(nameof(positives), positives, "a side has at least one row");
        if (negatives <= 0)
            throw new ArgumentOutOfRangeException(nameof(negatives), negatives, "a side has at least one row");
        return Math.Sqrt((positives + negatives + 1.0) / (Variance * positives * negatives));
    }
}
