namespace Ltc;

/// <summary>What a dated finding says.</summary>
public enum DatedFindingKind : byte
{
    /// <summary>It cannot be said: a date, or whether the rule applies, is not known or cannot be right.</summary>
    Unknown = 0,

    /// <summary>Something ends soon; it is not late yet.</summary>
    Ahead,

    /// <summary>It is late.</summary>
    Late,
}
