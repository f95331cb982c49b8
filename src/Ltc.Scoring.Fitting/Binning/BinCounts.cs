namespace Ltc;

/// <summary>How many training rows with and without the outcome have each value of a column.</summary>
internal sealed class BinCounts
{
    internal BinCounts(int values)
    {
        Positive = new int[values];
        Negative = new int[values];
    }

    /// <summary>Rows with the outcome, by value.</summary>
    internal int[] Positive { get; }

    /// <summary>Rows without the outcome, by value.</summary>
    internal int[] Negative { get; }

    /// <summary>Rows without a value and with the outcome.</summary>
    internal int MissingPositive { get; private set; }

    /// <summary>Rows without a value and without the outcome.</summary>
    internal int MissingNegative { get; private set; }

    /// <summary>Rows with a value.</summary>
    internal int Known { get; private set; }

    /// <summary>Counts the values of a column over some rows.</summary>
    internal static BinCounts Of(FitColumn column, FitSample sample)
    {
        var counts = new BinCounts(column.Distinct);
        foreach (var row in sample.Rows)
            counts.Add(column.Codes[row], sample.Outcome[row]);
        return counts;
    }

    internal int At(int value) => Positive[value] + Negative[value];

    private void Add(int code, bool positive)
    {
        if (code == FitColumn.Missing)
        {
            MissingPositive += positive ? 1 : 0;
            MissingNegative += positive ? 0 : 1;
            return;
        }

        Known++;
        (positive ? Positive : Negative)[code]++;
    }
}
