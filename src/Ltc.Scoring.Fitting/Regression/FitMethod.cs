namespace Ltc;

/// <summary>How points are learned from bins.</summary>
public enum FitMethod : byte
{
    /// <summary>Regularised logistic regression on all bins together: what two columns say alike is counted once.</summary>
    Logistic = 0,

    /// <summary>The weight of evidence of each bin, each column by itself.</summary>
    WeightOfEvidence,
}
