using System;

namespace Ltc;

/// <summary>Whether a grant holds at a time. Windows are half-open; a revocation counts from its own moment on.</summary>
internal static class GrantValidity
{
    internal static GrantGaps GapOf(Grant grant, DateTimeOffset at)
    {
        if (at < grant.ValidFrom)
            return GrantGaps.NotYetValid;
        var expired = at >= grant.ValidUntil ? GrantGaps.Expired : GrantGaps.None;
        return grant.RevokedAt <= at ? expired | GrantGaps.Revoked : expired;
    }
}
