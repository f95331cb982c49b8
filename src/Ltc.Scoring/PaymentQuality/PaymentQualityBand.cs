namespace Ltc;

/// <summary>How good payment terms are, from the worst to the best.</summary>
/// <remarks>Source: domain.md §9.4. The two lower bands are named after the level that has to decide.</remarks>
public enum PaymentQualityBand : byte
{
    /// <summary>Bad: the company decides.</summary>
    Company = 0,

    /// <summary>Weak: the region decides.</summary>
    Region,

    /// <summary>Acceptable where the deal is decided.</summary>
    Acceptable,

    /// <summary>Good: most is paid early.</summary>
    Good,
}
