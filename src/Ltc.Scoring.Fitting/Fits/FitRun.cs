using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The work of one fit, done piece by piece.</summary>
internal sealed class FitRun
{
    private readonly FitTable _table;
    private readonly FitDefinition _how;
    private readonly List<FitColumn> _columns;
    private readonly FitSample _sample;
    private readonly int[] _foldOf;
    private readonly List<Finding> _findings;
    private readonly FoldReport[] _folds;
    private readonly int[] _heldScores;
    private readonly Dictionary<string, double> _alone = new(StringComparer.Ordinal);

    internal FitRun(FitTable table, IReadOnlyList<FitColumn> usable, FitDefinition how, IReadOnlyList<Finding> guards)
    {
        _table = table;
        _how = how;
        // Always summed in this order, so that the order of the columns in the table changes no digit.
        _columns = [.. usable.OrderBy(column => column.Name, StringComparer.Ordinal)];
        _sample = table.Known;
        _foldOf = FoldDeal.Of(_sample, how.Folds);
        _findings = [.. guards];
        _folds = new FoldReport[how.Folds];
        _heldScores = new int[_sample.Rows.Length];
    }

    /// <summary>Does the work, one piece for each step that is read.</summary>
    internal IEnumerable<FitStep> Steps()
    {
        var total = _columns.Count + _how.Folds + 2;
        var done = 0;
        foreach (var column in _columns)
        {
            _alone.Add(column.Name, LeakGuard.AloneAuc(column, _sample, _foldOf, _how));
            yield return new FitStep(++done, total);
        }

        LeaveOutWeakest();

        for (var fold = 0; fold < _how.Folds; fold++)
        {
            _folds[fold] = HoldOut(fold);
            yield return new FitStep(++done, total);
        }

        var model = PointsLearner.Learn(_columns, _sample, _how);
        yield return new FitStep(++done, total);
        yield return new FitStep(++done, total, Finish(model));
    }

    /// <summary>A card holds so many characteristics; where there are more columns, those that say least alone are left out.</summary>
    private void LeaveOutWeakest()
    {
        var weakest = _columns.OrderByDescending(column => Math.Abs(_alone[column.Name] - RankQuality.Chance))
            .Skip(ScorecardDefinition.MostCharacteristics).ToArray();
        foreach (var column in weakest)
        {
            _columns.Remove(column);
            _findings.Add(GuardFindings.TooMany(column.Name, ScorecardDefinition.MostCharacteristics));
        }
    }

    private FoldReport HoldOut(int fold)
    {
        var model = PointsLearner.Learn(_columns, FoldDeal.Others(_sample, _foldOf, fold), _how);
        var (scores, outcome) = (new List<int>(), new List<bool>());
        for (var i = 0; i < _foldOf.Length; i++)
        {
            if (_foldOf[i] != fold)
                continue;
            _heldScores[i] = model.Score(_sample.Rows[i]);
            scores.Add(_heldScores[i]);
            outcome.Add(_sample.Outcome[_sample.Rows[i]]);
        }

        var probabilities = scores.ConvertAll(score => PointsScale.Probability(score, _how));
        return new FoldReport(
            fold,
            scores.Count,
            outcome.Count(one => one),
            RankQuality.Auc(scores, outcome) ?? RankQuality.Chance,
            PredictionLoss.LogLoss(probabilities, outcome),
            PredictionLoss.Brier(probabilities, outcome));
    }

    private FittedScorecard Finish(PointsModel model)
    {
        bool[] outcome = [.. _sample.Rows.Select(row => _sample.Outcome[row])];
        var counts = ScoreCounts.Of(_heldScores, outcome);
        foreach (var column in _columns.Where(column => _alone[column.Name] >= (double)_how.LeakAuc))
            _findings.Add(GuardFindings.Leak(column.Name, _alone[column.Name], _how.LeakAuc));

        _findings.AddRange(LeakGuard.FilledWhereKnown(_table, _how));
        var periods = PeriodComparison.Of(_table, _columns, _how);
        _findings.AddRange(periods?.Findings ?? []);
        var report = new FitReport(
            _sample.Rows.Length,
            _table.Rows - _sample.Rows.Length,
            _sample.Positives,
            Array.AsReadOnly(_folds),
            ColumnReports(model, periods),
            ScoreTenths.Calibration(counts, _how),
            ScoreTenths.Lift(counts),
            periods?.Report,
            _findings.AsReadOnly());
        return new FittedScorecard(model, CardWriter.Write(model, _table, _how), report, ScoreCalibration.Learn(_heldScores, outcome));
    }

    private IReadOnlyList<ColumnReport> ColumnReports(PointsModel model, PeriodComparison? periods)
    {
        var reports = new Dictionary<string, ColumnReport>(StringComparer.Ordinal);
        for (var i = 0; i < _columns.Count; i++)
        {
            var column = _columns[i];
            reports.Add(column.Name, new ColumnReport(
                column.Name,
                column.Type,
                model.Columns[i].Count,
                (double)_sample.Rows.Count(row => column.Codes[row] == FitColumn.Missing) / _sample.Rows.Length,
                InformationValue.Of(model.Columns[i], _sample),
                _alone[column.Name],
                model.Points[i].Min(),
                model.Points[i].Max(),
                periods?.Stability(column)));
        }

        return Array.AsReadOnly(_table.Columns.Where(column => reports.ContainsKey(column.Name)).Select(column => reports[column.Name]).ToArray());
    }
}
