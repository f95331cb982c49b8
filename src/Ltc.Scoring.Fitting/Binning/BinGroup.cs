using System.Collections.Generic;

namespace Ltc;

/// <summary>Values that share a bin, with the training rows that have them.</summary>
internal sealed class BinGroup
{
    internal BinGroup(int value, int positive, int negative)
    {
        Values = [value];
        Positive = positive;
        Negative = negative;
    }

    private BinGroup(List<int> values, int positive, int negative)
    {
        Values = values;
        Positive = positive;
        Negative = negative;
    }

    /// <summary>The codes of the values.</summary>
    internal List<int> Values { get; }

    internal int Positive { get; }

    internal int Negative { get; }

    internal int Rows => Positive + Negative;

    /// <summary>The share of rows with the outcome.</summary>
    internal double Rate => Rows == 0 ? 0 : (double)Positive / Rows;

    /// <summary>Joins two groups, the values of the first before those of the second.</summary>
    internal static BinGroup Join(BinGroup first, BinGroup second) =>
        new([.. first.Values, .. second.Values], first.Positive + second.Positive, first.Negative + second.Negative);

    /// <summary>Whether the rate of this group is above that of another, compared exactly.</summary>
    internal bool IsAbove(BinGroup other) => (long)Positive * other.Rows > (long)other.Positive * Rows;
}
