namespace Ltc;

/// <summary>How well a card learned from the other folds does on the rows of one.</summary>
public sealed class FoldReport
{
    internal FoldReport(int fold, int rows, int positives, double auc, double logLoss, double brier)
    {
        Fold = fold;
        Rows = rows;
        Positives = positives;
        Auc = auc;
        LogLoss = logLoss;
        Brier = brier;
    }

    /// <summary>Which fold was held out.</summary>
    /// <value>From 0.</value>
    public int Fold { get; }

    /// <summary>The rows that were held out.</summary>
    /// <value>With and without the outcome.</value>
    public int Rows { get; }

    /// <summary>The rows among them in which the outcome came.</summary>
    /// <value>At most <see cref="Rows"/>.</value>
    public int Positives { get; }

    /// <summary>How well the scores put rows with the outcome above the others.</summary>
    /// <value>0 to 1; 0.5 is no better than chance.</value>
    public double Auc { get; }

    /// <summary>The mean negative logarithm of the probability that was given to what came.</summary>
    /// <value>Zero or more; lower is better.</value>
    public double LogLoss { get; }

    /// <summary>The mean squared distance between the probability and what came.</summary>
    /// <value>0 to 1; lower is better.</value>
    public double Brier { get; }
}
