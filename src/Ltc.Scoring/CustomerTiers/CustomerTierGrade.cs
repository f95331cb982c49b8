namespace Ltc;

/// <summary>The letters of the tiers by score, from the lowest to the highest.</summary>
/// <remarks>Source: domain.md §8.3 (W25). A higher number is a higher tier.</remarks>
public enum CustomerTierGrade : byte
{
    /// <summary>C 级: below 40 points.</summary>
    C = 0,

    /// <summary>B 级: from 40 points.</summary>
    B,

    /// <summary>A 级: from 60 points.</summary>
    A,

    /// <summary>S 级: from 80 points.</summary>
    S,
}
