using System.Collections.Generic;

namespace Ltc;

/// <summary>Cuts the values of a number column into groups of about equal size.</summary>
/// <remarks>A value that alone fills a group, such as a code for "never", keeps one to itself.</remarks>
internal static class NumberCuts
{
    /// <summary>Cuts at quantiles.</summary>
    /// <param name="counts">The rows by distinct value, ascending.</param>
    /// <param name="groups">How many groups at most.</param>
    /// <param name="fewest">The fewest rows that a last group beside such a value may have.</param>
    /// <returns>The groups in ascending order; values without a row are left out.</returns>
    internal static List<BinGroup> Cut(BinCounts counts, int groups, int fewest)
    {
        var size = (double)counts.Known / groups;
        var cut = new List<BinGroup>();
        for (var value = 0; value < counts.Positive.Length; value++)
        {
            if (counts.At(value) == 0)
                continue;
            var one = new BinGroup(value, counts.Positive[value], counts.Negative[value]);
            if (cut.Count == 0 || cut[cut.Count - 1].Rows >= size || one.Rows >= size)
                cut.Add(one);
            else
                cut[cut.Count - 1] = BinGroup.Join(cut[cut.Count - 1], one);
        }

        JoinSmallLast(cut, size, fewest);
        return cut;
    }

    private static void JoinSmallLast(List<BinGroup> cut, double size, int fewest)
    {
        if (cut.Count < 2 || cut[cut.Count - 1].Rows >= size / 2)
            return;
        var before = cut[cut.Count - 2];
        if (before.Values.Count == 1 && cut[cut.Count - 1].Rows >= fewest)
            return;
        cut[cut.Count - 2] = BinGroup.Join(before, cut[cut.Count - 1]);
        cut.RemoveAt(cut.Count - 1);
    }
}
