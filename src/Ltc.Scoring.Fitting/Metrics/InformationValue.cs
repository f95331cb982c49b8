namespace Ltc;

/// <summary>How much the bins of a column tell the two sides apart.</summary>
internal static class InformationValue
{
    /// <summary>Half a row is added to each bin and side, so that a bin with one side only stays finite.</summary>
    private const double Added = 0.5;

    /// <summary>Sums (share with − share without) · ln(share with / share without) over the bins.</summary>
    internal static double Of(ColumnBins bins, FitSample sample)
    {
        var counts = bins.CountRows(sample);
        var (positives, negatives) = (sample.Positives + (Added * bins.Count), sample.Negatives + (Added * bins.Count));
        var sum = 0.0;
        for (var bin = 0; bin < bins.Count; bin++)
        {
            var (with, without) = ((counts.Positive[bin] + Added) / positives, (counts.Negative[bin] + Added) / negatives);
            sum += (with - without) * PortableMath.Log(with / without);
        }

        return sum;
    }
}
