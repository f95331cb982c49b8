using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of sponsorships: what a sponsor does regularly.</summary>
internal static class SponsorshipsShape
{
    private static readonly Property<SponsorshipRules, int> Contact = new("contactDays", rules => rules.ContactDays, Some, L4, StricterWhen.Lower);
    private static readonly Property<SponsorshipRules, int> Review = new("reviewDays", rules => rules.ReviewDays, Some, L4, StricterWhen.Lower);
    private static readonly Property<SponsorshipRules, int> Briefing = new("briefingDays", rules => rules.BriefingDays, Some, L4, StricterWhen.Lower);

    internal static readonly Shape<SponsorshipRules> Shape = new ObjectShape<SponsorshipRules>(Make, Contact, Review, Briefing);

    private static IReadOnlyList<Finding> Make(Fields<SponsorshipRules> fields, out SponsorshipRules? rules)
    {
        SponsorshipRules.TryCreate(fields.Of(Contact), fields.Of(Review), fields.Of(Briefing), out rules, out var findings);
        return findings;
    }
}
