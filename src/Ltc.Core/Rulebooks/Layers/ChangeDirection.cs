namespace Ltc;

/// <summary>What a change does to the rules.</summary>
public enum ChangeDirection : byte
{
    /// <summary>不变: neither stricter nor looser by itself.</summary>
    Neither = 0,

    /// <summary>收紧: whatever the new rules allow, the old ones allowed.</summary>
    Stricter,

    /// <summary>放宽: the new rules can allow what the old ones did not.</summary>
    Looser,
}
