namespace Ltc;

/// <summary>How numbers are cut into bins.</summary>
public enum BinningMethod : byte
{
    /// <summary>Bins of about equal size.</summary>
    Quantile = 0,

    /// <summary>Fine bins, of which neighbours are joined while they do not differ.</summary>
    Optimal,
}
