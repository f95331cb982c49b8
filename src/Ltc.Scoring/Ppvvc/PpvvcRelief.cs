namespace Ltc;

/// <summary>What lets a gate take a lower grade than it expects.</summary>
/// <remarks>Source: domain.md §7.3.</remarks>
public enum PpvvcRelief : byte
{
    /// <summary>Nothing does.</summary>
    None = 0,

    /// <summary>山头项目: the region or the company has confirmed a stronghold.</summary>
    Stronghold,

    /// <summary>The decision is taken one level higher than the other facts ask for.</summary>
    LevelRaised,
}
