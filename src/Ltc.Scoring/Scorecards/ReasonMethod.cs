namespace Ltc;

/// <summary>How reason codes are ranked, in the words of PMML.</summary>
public enum ReasonMethod : byte
{
    /// <summary>Points lost against the baseline: the baseline minus the points. Why a score is not higher.</summary>
    PointsBelow = 0,

    /// <summary>Points won against the baseline: the points minus the baseline. Why a score is not lower.</summary>
    PointsAbove,
}
