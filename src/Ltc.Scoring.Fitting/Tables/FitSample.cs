using System.Linq;

namespace Ltc;

/// <summary>Some rows of a table, in file order, with their outcomes.</summary>
internal sealed class FitSample
{
    /// <summary>Takes rows.</summary>
    /// <param name="outcome">The outcome of every row of the table; only those of <paramref name="rows"/> are read.</param>
    /// <param name="rows">The rows.</param>
    internal FitSample(bool[] outcome, int[] rows)
    {
        Outcome = outcome;
        Rows = rows;
        Positives = rows.Count(row => outcome[row]);
    }

    internal bool[] Outcome { get; }

    internal int[] Rows { get; }

    /// <summary>How many rows have the outcome.</summary>
    internal int Positives { get; }

    /// <summary>How many rows do not have the outcome.</summary>
    internal int Negatives => Rows.Length - Positives;

    /// <summary>The share of rows that have the outcome.</summary>
    internal double BaseRate => Rows.Length == 0 ? 0 : (double)Positives / Rows.Length;
}
