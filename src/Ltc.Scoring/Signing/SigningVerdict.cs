namespace Ltc;

/// <summary>What a review before signing ends in, from the worst to the best.</summary>
/// <remarks>Source: domain.md §9.2.</remarks>
public enum SigningVerdict : byte
{
    /// <summary>不签: a red line is crossed, or something that everything else rests on is not in order.</summary>
    DoNotSign = 0,

    /// <summary>有条件签: sign when the open points are settled.</summary>
    SignWithConditions,

    /// <summary>签: everything is in order.</summary>
    Sign,
}
