namespace Ltc;

/// <summary>How far a department stood by us in key events, from the worst to the best.</summary>
/// <remarks>Source: domain.md §8.1 (W23) counts three levels; their names are ours.</remarks>
public enum EventSupport : byte
{
    /// <summary>不支持: did not stand by us.</summary>
    None = 0,

    /// <summary>部分支持: stood by us in some.</summary>
    Some,

    /// <summary>全力支持: stood by us in all.</summary>
    All,
}
