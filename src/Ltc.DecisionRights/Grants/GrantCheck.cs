using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Holds a grant, and every grant above it, against what is asked.</summary>
internal static class GrantCheck
{
    /// <summary>What stands in the way; null when the grant empowers its grantee.</summary>
    internal static GrantRefusal? Run(Grant grant, Inquiry inquiry)
    {
        var gaps = LevelGap(grant, inquiry);
        var unknown = GrantGaps.None;
        var first = gaps == GrantGaps.None ? null : grant;
        var (over, unknownDimensions) = (0u, 0u);
        for (var link = grant; link is not null; link = link.From)
        {
            var (linkGaps, linkUnknown) = LinkGaps(link, grant, inquiry, ref over, ref unknownDimensions);
            gaps |= linkGaps;
            unknown |= linkUnknown;
            if (first is null && (linkGaps | linkUnknown) != GrantGaps.None)
                first = link;
        }

        return first is null ? null : new GrantRefusal(inquiry.Grants.Matrix, grant, first, gaps, unknown, over, unknownDimensions);
    }

    /// <summary>Whether a grant is written for other regions, customer groups or products than those that are asked about. Allocates nothing.</summary>
    internal static bool IsElsewhere(Grant grant, Inquiry inquiry) => Where(grant, inquiry).IsFalse;

    private static GrantGaps LevelGap(Grant grant, Inquiry inquiry)
    {
        if (grant.Level < inquiry.Required.Result)
            return GrantGaps.LowerLevel;
        return grant.Level > inquiry.Required.Result && !inquiry.MayStandIn ? GrantGaps.HigherLevel : GrantGaps.None;
    }

    private static (GrantGaps Gaps, GrantGaps Unknown) LinkGaps(Grant link, Grant grant, Inquiry inquiry, ref uint over, ref uint unknownDimensions)
    {
        var gaps = GrantValidity.GapOf(link, inquiry.At);
        var unknown = GrantGaps.None;
        if (inquiry.Organisation.FindPerson(link.Grantee)?.Holds(link.Role) != true)
            gaps |= GrantGaps.RoleLost;
        if (link.NeedsCoSigner(inquiry.At) && !IsSecondPerson(link, grant, inquiry.Organisation))
            gaps |= GrantGaps.NoCoSigner;
        Add(GrantGaps.OutsideScope, InScope(link, inquiry), ref gaps, ref unknown);
        var (linkOver, linkUnknown) = inquiry.Beyond(link);
        over |= linkOver;
        unknownDimensions |= linkUnknown;
        gaps |= linkOver != 0 ? GrantGaps.OverLimit : GrantGaps.None;
        unknown |= linkUnknown != 0 ? GrantGaps.OverLimit : GrantGaps.None;
        Add(GrantGaps.OverCeiling, GrantCeilings.Admit(link, inquiry), ref gaps, ref unknown);
        return (gaps, unknown & ~gaps);
    }

    /// <summary>Two signatures come from two people: nobody who received the authority below a link co-signs for it.</summary>
    private static bool IsSecondPerson(Grant link, Grant grant, Organisation organisation)
    {
        for (var at = grant; !ReferenceEquals(at, link.From); at = at!.From)
        {
            if (string.Equals(at!.Grantee, link.CoSigner, StringComparison.Ordinal))
                return false;
        }

        return organisation.FindPerson(link.CoSigner) is not null;
    }

    private static void Add(GrantGaps gap, Truth holds, ref GrantGaps gaps, ref GrantGaps unknown)
    {
        if (holds.IsFalse)
            gaps |= gap;
        else if (holds.IsUnknown)
            unknown |= gap;
    }

    private static Truth InScope(Grant link, Inquiry inquiry) =>
        (inquiry.Unit?.IsWithin(inquiry.Organisation.FindUnit(link.Unit)) == true) & Where(link, inquiry);

    private static Truth Where(Grant link, Inquiry inquiry) =>
        Named(link.Regions, inquiry.Request.Region)
        & Named(link.CustomerGroups, inquiry.Request.CustomerGroup)
        & Named(link.Products, inquiry.Request.Product);

    private static Truth Named(IList<string> names, string? given)
    {
        if (names.Count == 0)
            return Truth.True;
        return string.IsNullOrEmpty(given) ? Truth.Unknown : names.Contains(given!);
    }
}
