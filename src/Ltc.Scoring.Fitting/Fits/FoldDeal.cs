using System.Linq;

namespace Ltc;

/// <summary>Deals rows into folds: within each class the k-th row in file order goes to fold k mod folds.</summary>
internal static class FoldDeal
{
    /// <summary>Says which fold each row of a sample is in.</summary>
    internal static int[] Of(FitSample sample, int folds)
    {
        var (positives, negatives) = (0, 0);
        var fold = new int[sample.Rows.Length];
        for (var i = 0; i < fold.Length; i++)
            fold[i] = (sample.Outcome[sample.Rows[i]] ? positives++ : negatives++) % folds;
        return fold;
    }

    /// <summary>The rows outside a fold, in order.</summary>
    internal static FitSample Others(FitSample sample, int[] folds, int fold) =>
        new(sample.Outcome, [.. sample.Rows.Where((_, i) => folds[i] != fold)]);

    /// <summary>The rows of a fold, in order.</summary>
    internal static FitSample Held(FitSample sample, int[] folds, int fold) =>
        new(sample.Outcome, [.. sample.Rows.Where((_, i) => folds[i] == fold)]);
}
