using System;

namespace Ltc;

/// <summary>Why a grant does not empower its grantee to decide something.</summary>
[Flags]
public enum GrantGaps
{
    /// <summary>Nothing stands against it.</summary>
    None = 0,

    /// <summary>It does not hold yet.</summary>
    NotYetValid = 1,

    /// <summary>It no longer holds.</summary>
    Expired = 2,

    /// <summary>It was revoked.</summary>
    Revoked = 4,

    /// <summary>The grantee is not in the organisation, or no longer holds the role.</summary>
    RoleLost = 8,

    /// <summary>The unit, region, customer group or product is not in its scope.</summary>
    OutsideScope = 16,

    /// <summary>It decides at a lower level than is required.</summary>
    LowerLevel = 32,

    /// <summary>It decides at a higher level than is required, which may not stand in.</summary>
    HigherLevel = 64,

    /// <summary>A dimension is beyond its limit.</summary>
    OverLimit = 128,

    /// <summary>Together with what was used it passes a ceiling.</summary>
    OverCeiling = 256,

    /// <summary>A co-signer is not in the organisation, or is one of those who received the authority below.</summary>
    NoCoSigner = 512,
}
