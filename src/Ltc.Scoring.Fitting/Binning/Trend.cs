using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Finds which way the outcome goes with a number.</summary>
internal static class Trend
{
    /// <summary>Says whether the points rise with the value.</summary>
    /// <param name="direction">What was asked.</param>
    /// <param name="groups">The groups in ascending order.</param>
    /// <returns>What was asked; where the rows decide, whether the rows with the outcome stand higher on average than those without.</returns>
    internal static bool IsIncreasing(PointsDirection direction, IReadOnlyList<BinGroup> groups)
    {
        if (direction != PointsDirection.AsTheRowsSay)
            return direction == PointsDirection.Increasing;
        var positives = groups.Sum(group => (long)group.Positive);
        var negatives = groups.Sum(group => (long)group.Negative);
        var (atPositive, atNegative, rank) = (0m, 0m, 0m);
        foreach (var group in groups)
        {
            // Twice the mean rank of the group, so that everything stays whole.
            var middle = (2 * rank) + group.Rows + 1;
            atPositive += middle * group.Positive;
            atNegative += middle * group.Negative;
            rank += group.Rows;
        }

        return atPositive * negatives >= atNegative * positives;
    }
}
