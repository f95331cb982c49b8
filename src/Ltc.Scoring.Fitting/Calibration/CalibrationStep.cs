namespace Ltc;

/// <summary>The scores from one score up to the next step, and how often the outcome came there.</summary>
public sealed class CalibrationStep
{
    internal CalibrationStep(int from, int rows, int positives)
    {
        From = from;
        Rows = rows;
        Positives = positives;
    }

    /// <summary>The lowest score of the step.</summary>
    /// <value>In points; inside.</value>
    public int From { get; }

    /// <summary>The rows that it was learned from.</summary>
    /// <value>At least one.</value>
    public int Rows { get; }

    /// <summary>The rows among them in which the outcome came.</summary>
    /// <value>At most <see cref="Rows"/>.</value>
    public int Positives { get; }

    /// <summary>The probability of the outcome.</summary>
    /// <value>0 to 1: the share of rows in which it came.</value>
    public decimal Probability => (decimal)Positives / Rows;

    /// <summary>The step and its share.</summary>
    /// <returns>For example <c>from 480: 12 of 100</c>.</returns>
    public override string ToString() => $"from {From}: {Positives} of {Rows}";
}
