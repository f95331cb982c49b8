using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>How good a fitted card is, measured on rows that it was not learned from.</summary>
public sealed class FitReport
{
    internal FitReport(
        int rows,
        int unknownRows,
        int positives,
        IReadOnlyList<FoldReport> folds,
        IReadOnlyList<ColumnReport> columns,
        IReadOnlyList<CalibrationBand> calibration,
        IReadOnlyList<LiftBand> lift,
        PeriodReport? periods,
        IReadOnlyList<Finding> findings)
    {
        Rows = rows;
        UnknownRows = unknownRows;
        Positives = positives;
        Folds = folds;
        Columns = columns;
        Calibration = calibration;
        Lift = lift;
        Periods = periods;
        Findings = findings;
    }

    /// <summary>The rows whose outcome is known.</summary>
    /// <value>With and without the outcome.</value>
    public int Rows { get; }

    /// <summary>The rows whose outcome is not known yet.</summary>
    /// <value>They taught nothing.</value>
    public int UnknownRows { get; }

    /// <summary>The rows in which the outcome came.</summary>
    /// <value>At most <see cref="Rows"/>.</value>
    public int Positives { get; }

    /// <summary>How well each fold did, held out.</summary>
    /// <value>As many as were asked for.</value>
    public IReadOnlyList<FoldReport> Folds { get; }

    /// <summary>What each column of the card contributes.</summary>
    /// <value>In the order of the table.</value>
    public IReadOnlyList<ColumnReport> Columns { get; }

    /// <summary>Prediction and outcome in tenths of the held-out rows, lowest scores first.</summary>
    /// <value>At least one.</value>
    public IReadOnlyList<CalibrationBand> Calibration { get; }

    /// <summary>What the best-scored tenths of the held-out rows hold.</summary>
    /// <value>Ten, growing.</value>
    public IReadOnlyList<LiftBand> Lift { get; }

    /// <summary>The comparison of two periods.</summary>
    /// <value>Null where the rows have no order in time.</value>
    public PeriodReport? Periods { get; }

    /// <summary>What the guards say: columns left out, columns that know too much, drift.</summary>
    /// <value>Empty when all is well.</value>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The share of rows in which the outcome came.</summary>
    /// <value>0 to 1.</value>
    public double BaseRate => (double)Positives / Rows;

    /// <summary>The mean AUC of the folds.</summary>
    /// <value>0 to 1; 0.5 is no better than chance.</value>
    public double Auc => Folds.Average(fold => fold.Auc);

    /// <summary>How far from 0.5 chance alone moves the AUC of the rows that are held out at a time.</summary>
    /// <value>One standard error. Folds of one table depend on each other, so that their mean is hardly surer than one of them.</value>
    public double ChanceError => Folds.Max(fold => RankQuality.StandardError(fold.Positives, fold.Rows - fold.Positives));

    /// <summary>The mean log loss of the folds.</summary>
    /// <value>Zero or more; lower is better.</value>
    public double LogLoss => Folds.Average(fold => fold.LogLoss);

    /// <summary>The mean Brier score of the folds.</summary>
    /// <value>0 to 1; lower is better.</value>
    public double Brier => Folds.Average(fold => fold.Brier);
}
