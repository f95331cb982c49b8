namespace Ltc;

/// <summary>The certainty grades of an opportunity, from the least to the most certain.</summary>
/// <remarks>Source: domain.md §7.2. A higher number is a better grade.</remarks>
public enum PpvvcGrade : byte
{
    /// <summary>Below C: practically never won.</summary>
    D = 0,

    /// <summary>About half are won.</summary>
    C,

    /// <summary>Large projects are practically always won.</summary>
    B,

    /// <summary>As B, with more certainty in hand.</summary>
    A,
}
