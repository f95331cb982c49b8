using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Checks the sponsors that teams need by the tier of the customer against the tiers that the customer score gives.</summary>
internal static class TierCheck
{
    /// <summary>As cases name them, from the lowest.</summary>
    private static readonly string[] Tiers = [.. EnumIds<CustomerTierGrade>.Ids.Select(id => id.ToUpperInvariant())];

    internal static IEnumerable<Finding> Run(TeamRules teams)
    {
        foreach (var pair in teams.Tiers.Where(pair => Array.IndexOf(Tiers, pair.Key) < 0))
            yield return BookFindings.TierUnknown(pair.Key, Tiers, "/teams/tiers/" + pair.Key + "/tier");
        (string Tier, SponsorRank Rank)? highest = null;
        foreach (var tier in Tiers)
        {
            SponsorRank? rank = teams.Tiers.Any(pair => pair.Key == tier) ? teams.Tiers.First(pair => pair.Key == tier).Value : null;
            if (highest is { } below && !(rank >= below.Rank))
                yield return BookFindings.TierOrder(tier, below.Tier, "/teams/tiers/" + tier + "/sponsorRank");
            else if (rank is { } known)
                highest = (tier, known);
        }
    }
}
