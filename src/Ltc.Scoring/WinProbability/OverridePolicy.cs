namespace Ltc;

/// <summary>What a change of stage does to a manual probability.</summary>
public enum OverridePolicy : byte
{
    /// <summary>It ends: it was said of another stage. The default.</summary>
    EndsWithStage = 0,

    /// <summary>It stays where it is lower than the automatic one: caution survives, hope does not.</summary>
    HoldsIfLower,

    /// <summary>It stays until it expires.</summary>
    HoldsUntilExpiry,
}
