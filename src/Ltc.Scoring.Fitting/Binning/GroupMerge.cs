using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Joins neighbouring groups.</summary>
internal static class GroupMerge
{
    /// <summary>Joins, one pair at a time, the neighbours whose joining loses the least information, until enough are gone and what is left differs.</summary>
    /// <param name="groups">The groups in order; changed.</param>
    /// <param name="most">How many may be left.</param>
    /// <param name="difference">Twice the logarithm of the likelihood ratio below which two neighbours do not differ (3.84 is one chance in twenty).</param>
    internal static void ToOptimal(List<BinGroup> groups, int most, double difference)
    {
        while (groups.Count > 1)
        {
            var at = Cheapest(groups, out var loss);
            if (groups.Count <= most && loss >= difference)
                return;
            Join(groups, at);
        }
    }

    /// <summary>Joins neighbours until the rates never go the wrong way (pool adjacent violators).</summary>
    /// <param name="groups">The groups in order; changed.</param>
    /// <param name="isIncreasing">Whether the rate should rise with the value.</param>
    /// <param name="joinEqual">Whether neighbours of equal rate are joined too.</param>
    internal static void ToMonotone(List<BinGroup> groups, bool isIncreasing, bool joinEqual = false)
    {
        var i = 0;
        while (i < groups.Count - 1)
        {
            var (low, high) = isIncreasing ? (groups[i], groups[i + 1]) : (groups[i + 1], groups[i]);
            var isWrong = low.IsAbove(high) || (joinEqual && !high.IsAbove(low));
            if (!isWrong)
            {
                i++;
                continue;
            }

            Join(groups, i);
            i = Math.Max(0, i - 1);
        }
    }

    private static void Join(List<BinGroup> groups, int at)
    {
        groups[at] = BinGroup.Join(groups[at], groups[at + 1]);
        groups.RemoveAt(at + 1);
    }

    private static int Cheapest(List<BinGroup> groups, out double least)
    {
        var best = 0;
        least = double.PositiveInfinity;
        for (var i = 0; i < groups.Count - 1; i++)
        {
            var loss = 2 * (Fit(groups[i]) + Fit(groups[i + 1]) - Fit(BinGroup.Join(groups[i], groups[i + 1])));
            if (loss >= least)
                continue;
            least = loss;
            best = i;
        }

        return best;
    }

    /// <summary>The logarithm of the likelihood of a group at its own rate.</summary>
    private static double Fit(BinGroup group) => Term(group.Positive, group.Rows) + Term(group.Negative, group.Rows);

    private static double Term(int part, int whole) => part == 0 ? 0 : part * PortableMath.Log((double)part / whole);
}
