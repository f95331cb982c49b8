using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>How much the shares of some bins changed between two periods (population stability index).</summary>
/// <remarks>The sum over the bins of (second share − first share) · ln(second / first). Below 0.1 little changed, from 0.25 much.</remarks>
internal static class StabilityIndex
{
    /// <summary>Half a row is added to each bin, so that an empty one stays finite.</summary>
    private const double Added = 0.5;

    private const int Bands = 10;

    /// <summary>Compares counts by bin.</summary>
    internal static double Of(IReadOnlyList<long> first, IReadOnlyList<long> second)
    {
        var (firstRows, secondRows) = (first.Sum() + (Added * first.Count), second.Sum() + (Added * second.Count));
        var sum = 0.0;
        for (var i = 0; i < first.Count; i++)
        {
            var (before, after) = ((first[i] + Added) / firstRows, (second[i] + Added) / secondRows);
            sum += (after - before) * PortableMath.Log(after / before);
        }

        return sum;
    }

    /// <summary>Compares scores in bands that hold about a tenth of the first period each.</summary>
    internal static double OfScores(IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        var sorted = first.OrderBy(score => score).ToArray();
        int[] edges = [.. Enumerable.Range(1, Bands - 1).Select(i => sorted[(int)((long)i * sorted.Length / Bands)]).Distinct()];
        return Of(Counts(first, edges), Counts(second, edges));
    }

    private static long[] Counts(IReadOnlyList<int> scores, int[] edges)
    {
        var counts = new long[edges.Length + 1];
        foreach (var score in scores)
            counts[edges.Count(edge => edge <= score)]++;
        return counts;
    }
}
