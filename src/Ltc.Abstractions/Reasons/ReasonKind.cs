namespace Ltc;

/// <summary>Why a requirement keeps something from happening.</summary>
public enum ReasonKind : byte
{
    /// <summary>It is known not to be met.</summary>
    Unmet = 0,

    /// <summary>Something it needs is not known.</summary>
    Unknown,
}
