namespace Ltc;

/// <summary>The steps of the dunning ladder.</summary>
/// <remarks>Source: domain.md §9.5.</remarks>
public enum DunningLevel : byte
{
    /// <summary>Before the due date.</summary>
    D0 = 0,

    /// <summary>Late by 1 to 15 days.</summary>
    D1,

    /// <summary>Late by 16 to 30 days.</summary>
    D2,

    /// <summary>Late by 31 to 60 days.</summary>
    D3,

    /// <summary>Late by 61 to 90 days.</summary>
    D4,

    /// <summary>Late by 91 to 360 days.</summary>
    D5,

    /// <summary>More than 360 days.</summary>
    D6,
}
