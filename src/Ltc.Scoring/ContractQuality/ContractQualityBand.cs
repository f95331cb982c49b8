namespace Ltc;

/// <summary>How good a contract is, from the worst to the best.</summary>
/// <remarks>Source: domain.md §9.3.</remarks>
public enum ContractQualityBand : byte
{
    /// <summary>差: review how it came to be.</summary>
    Bad = 0,

    /// <summary>较低: watch it.</summary>
    Low,

    /// <summary>合格: as it should be.</summary>
    Acceptable,

    /// <summary>优质: an example to others.</summary>
    Good,
}
