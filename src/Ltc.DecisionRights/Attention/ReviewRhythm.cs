namespace Ltc;

/// <summary>How often projects are gone through.</summary>
/// <remarks>Source: domain.md §4.2.</remarks>
public enum ReviewRhythm : byte
{
    /// <summary>每周: every week.</summary>
    Weekly = 0,

    /// <summary>每两周: every two weeks.</summary>
    EveryTwoWeeks,

    /// <summary>每月: every month.</summary>
    Monthly,
}
