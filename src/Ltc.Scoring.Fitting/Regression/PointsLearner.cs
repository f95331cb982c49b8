using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Learns whole points from rows: bins, weights, and the scale.</summary>
internal static class PointsLearner
{
    /// <summary>Learns a model.</summary>
    /// <param name="columns">The columns, in the order in which everything is summed.</param>
    /// <param name="sample">The rows; some with and some without the outcome.</param>
    /// <param name="how">Methods, sizes and the scale.</param>
    /// <returns>The model.</returns>
    internal static PointsModel Learn(IReadOnlyList<FitColumn> columns, FitSample sample, FitDefinition how)
    {
        ColumnBins[] bins = [.. columns.Select(column => ColumnBinner.Learn(column, sample, how))];
        while (true)
        {
            var rows = new BinnedRows(bins, sample);
            var weights = how.Method == FitMethod.Logistic ? LogisticRegression.Fit(rows, (double)how.Penalty) : WeightsOfEvidence.Fit(rows);
            var joined = bins.Select((column, i) => MonotoneWeights.Join(column, weights, rows.First[i])).ToArray();
            if (joined.SequenceEqual(bins))
                return PointsScale.Apply(rows, weights, how);
            bins = joined;
        }
    }
}
