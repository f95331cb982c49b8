using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>How many rows with and without the outcome have each score.</summary>
internal sealed class ScoreCounts
{
    private ScoreCounts(int[] scores, long[] positive, long[] negative)
    {
        Scores = scores;
        Positive = positive;
        Negative = negative;
        Positives = positive.Sum();
        Negatives = negative.Sum();
    }

    /// <summary>The scores that occur, ascending.</summary>
    internal int[] Scores { get; }

    internal long[] Positive { get; }

    internal long[] Negative { get; }

    internal long Positives { get; }

    internal long Negatives { get; }

    internal long Rows => Positives + Negatives;

    internal static ScoreCounts Of(IReadOnlyList<int> scores, IReadOnlyList<bool> outcome)
    {
        var counts = new Dictionary<int, (long Positive, long Negative)>();
        for (var i = 0; i < scores.Count; i++)
        {
            counts.TryGetValue(scores[i], out var count);
            counts[scores[i]] = outcome[i] ? (count.Positive + 1, count.Negative) : (count.Positive, count.Negative + 1);
        }

        int[] distinct = [.. counts.Keys.OrderBy(score => score)];
        return new ScoreCounts(distinct, [.. distinct.Select(score => counts[score].Positive)], [.. distinct.Select(score => counts[score].Negative)]);
    }
}
