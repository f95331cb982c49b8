namespace Ltc;

/// <summary>The steps of the dunning ladder.</summary>
/// <remarks>Source: domain.md §9.5.</remarks>
public enum DunningLevel : byte
{
    /// <summary>Before the due date.</summary>
    D0 = 0,

    /// <summary>1 to 15 days late.</summary>
    D1,

    /// <summary>16 to 30 days late.</summary>
    D2,

    /// <summary>31 to 60 days late.</summary>
    D3,

    /// <summary>61 to 90 days late.</summary>
    D4,

    /// <summary>91 to 360 days late.</summary>
    D5,

    /// <summary>More than 360 days late.</summary>
    D6,
}
