namespace Ltc;

/// <summary>How much more often a bin occurs with the outcome than without it, as a logarithm.</summary>
internal static class WeightsOfEvidence
{
    /// <summary>Half a row is added to each bin and side, so that a bin with one side only stays finite.</summary>
    private const double Added = 0.5;

    /// <summary>Learns a weight for each bin, each column by itself.</summary>
    /// <param name="rows">The rows; some with and some without the outcome.</param>
    /// <returns>The weights in logarithmic odds; the first is that of all rows.</returns>
    internal static double[] Fit(BinnedRows rows)
    {
        var (positive, negative) = (new double[rows.Weights], new double[rows.Weights]);
        for (var row = 0; row < rows.Outcome.Length; row++)
        {
            var side = rows.Outcome[row] ? positive : negative;
            side[0]++;
            for (var i = 0; i < rows.Columns.Count; i++)
            {
                var at = rows.Cells[(row * rows.Columns.Count) + i];
                if (at != BinnedRows.Nothing)
                    side[at]++;
            }
        }

        var weights = new double[rows.Weights];
        weights[0] = PortableMath.Log(positive[0] / negative[0]);
        for (var i = 1; i < weights.Length; i++)
            weights[i] = PortableMath.Log((positive[i] + Added) / (negative[i] + Added)) - weights[0];
        return weights;
    }
}
