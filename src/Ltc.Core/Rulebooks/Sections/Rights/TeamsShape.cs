using System.Collections.Generic;
using System.Linq;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of teams: what each grade asks, and the rank of the sponsor by the tier of the customer.</summary>
internal static class TeamsShape
{
    private static readonly Property<SponsorTier, string> Tier = new("tier", one => one.Tier, Words);
    private static readonly Property<SponsorTier, SponsorRank> Rank = new("sponsorRank", one => one.Rank, Choice<SponsorRank>(), stricter: StricterWhen.Higher);

    private static readonly Shape<SponsorTier> One = new ObjectShape<SponsorTier>(
        (fields, out tier) =>
        {
            tier = new SponsorTier(fields.Of(Tier), fields.Of(Rank));
            return [];
        },
        Tier,
        Rank);

    private static readonly Property<TeamRules, IReadOnlyList<TeamTerms>> Terms = new("terms", rules => rules.Terms, Keyed(TeamTermsShape.Shape, "grade"), L4);

    private static readonly Property<TeamRules, IReadOnlyList<SponsorTier>> Tiers =
        new("tiers", rules => [.. rules.Tiers.Select(pair => new SponsorTier(pair.Key, pair.Value))], Keyed(One, "tier"), L4, StricterWhen.More);

    internal static readonly Shape<TeamRules> Shape = new ObjectShape<TeamRules>(
        (fields, out rules) =>
        {
            TeamRules.TryCreate(fields.Of(Terms), fields.Of(Tiers).Select(one => new KeyValuePair<string, SponsorRank>(one.Tier, one.Rank)), out rules, out var findings);
            return findings;
        },
        Terms,
        Tiers);

    private sealed class SponsorTier(string tier, SponsorRank rank)
    {
        internal string Tier { get; } = tier;

        internal SponsorRank Rank { get; } = rank;
    }
}
