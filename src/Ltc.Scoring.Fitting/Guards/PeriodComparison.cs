using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Learns from the first period and tries the card on the second.</summary>
internal sealed class PeriodComparison
{
    private readonly FitSample _first;
    private readonly FitSample _second;
    private readonly FitDefinition _how;
    private readonly List<Finding> _findings = [];

    private PeriodComparison(FitSample first, FitSample second, IReadOnlyList<FitColumn> columns, FitDefinition how)
    {
        _first = first;
        _second = second;
        _how = how;
        // A first period with one side only teaches nothing, but its base rate can still be compared.
        var model = first.Positives > 0 && first.Negatives > 0 ? PointsLearner.Learn(columns, first, how) : null;
        var after = model?.Score(second.Rows);
        var auc = after is null ? null : RankQuality.Auc(after, [.. second.Rows.Select(row => second.Outcome[row])]);
        var stability = after is null ? (double?)null : StabilityIndex.OfScores(model!.Score(first.Rows), after);
        Report = new PeriodReport(first.Rows.Length, second.Rows.Length, first.BaseRate, second.BaseRate, auc, stability);
        if (HasDrift())
            _findings.Add(GuardFindings.Drift(first.BaseRate, second.BaseRate));
        if (stability >= (double)how.StabilityLimit)
            _findings.Add(GuardFindings.Shift(stability!.Value, how.StabilityLimit));
    }

    /// <summary>The figures.</summary>
    internal PeriodReport Report { get; }

    /// <summary>What has drifted.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Compares two periods.</summary>
    /// <returns>The comparison; null where rows have no order, or a period has no row.</returns>
    internal static PeriodComparison? Of(FitTable table, IReadOnlyList<FitColumn> columns, FitDefinition how)
    {
        if (table.Time is not { } time)
            return null;
        // OrderBy keeps the file order of rows of one moment.
        int[] rows = [.. table.Known.Rows.Where(row => time[row].HasValue).OrderBy(row => time[row]!.Value)];
        var cut = rows.Length - (int)Math.Ceiling(rows.Length * how.SecondShare);
        var first = new FitSample(table.Known.Outcome, [.. rows.Take(cut)]);
        var second = new FitSample(table.Known.Outcome, [.. rows.Skip(cut)]);
        return first.Rows.Length > 0 && second.Rows.Length > 0 ? new PeriodComparison(first, second, columns, how) : null;
    }

    /// <summary>How much the values of a column shifted.</summary>
    internal double Stability(FitColumn column)
    {
        var bins = ColumnBinner.Learn(column, _first, _how);
        return StabilityIndex.Of(Counts(bins, _first), Counts(bins, _second));
    }

    private static long[] Counts(ColumnBins bins, FitSample sample)
    {
        // The last place is for what the first period never had.
        var counts = new long[bins.Count + 1];
        foreach (var row in sample.Rows)
        {
            var bin = bins.Of(row);
            counts[bin == ColumnBins.None ? bins.Count : bin]++;
        }

        return counts;
    }

    private bool HasDrift()
    {
        // Half a row on each side keeps the odds of a period without one side finite.
        const double Half = 0.5;
        var ratio = (_second.Positives + Half) / (_second.Negatives + Half) * ((_first.Negatives + Half) / (_first.Positives + Half));
        var isLarge = Math.Max(ratio, 1 / ratio) >= (double)_how.DriftOdds;
        var rows = (double)_first.Rows.Length + _second.Rows.Length;
        var pooled = (_first.Positives + _second.Positives) / rows;
        var error = Math.Sqrt(pooled * (1 - pooled) * ((1.0 / _first.Rows.Length) + (1.0 / _second.Rows.Length)));
        return isLarge && Math.Abs(_second.BaseRate - _first.BaseRate) >= (double)_how.DriftDeviations * error;
    }
}
