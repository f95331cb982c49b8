namespace Ltc;

/// <summary>About a tenth of the held-out rows with neighbouring scores: what was predicted and what came.</summary>
public sealed class CalibrationBand
{
    internal CalibrationBand(int lowestScore, int highestScore, long rows, long positives, double predicted)
    {
        LowestScore = lowestScore;
        HighestScore = highestScore;
        Rows = rows;
        Positives = positives;
        Predicted = predicted;
    }

    /// <summary>The lowest score in the band.</summary>
    /// <value>In points.</value>
    public int LowestScore { get; }

    /// <summary>The highest score in the band.</summary>
    /// <value>In points; below the lowest of the next band.</value>
    public int HighestScore { get; }

    /// <summary>The held-out rows in the band.</summary>
    /// <value>Equal scores share a band, so that bands may differ in size.</value>
    public long Rows { get; }

    /// <summary>The rows among them in which the outcome came.</summary>
    /// <value>At most <see cref="Rows"/>.</value>
    public long Positives { get; }

    /// <summary>The mean of the probabilities that the scores stand for.</summary>
    /// <value>0 to 1.</value>
    public double Predicted { get; }

    /// <summary>The share of rows in which the outcome came.</summary>
    /// <value>0 to 1.</value>
    public double Observed => (double)Positives / Rows;
}
