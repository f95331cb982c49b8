using System.Collections.Generic;

namespace Ltc;

/// <summary>What keeps a sponsor from being one in name only.</summary>
/// <remarks>Immutable. Source: seed 004; domain.md §8.4.</remarks>
public sealed class SponsorshipRules
{
    private const string Sponsors = "seed 004; domain.md §8.4";

    private SponsorshipRules(int contactDays, int reviewDays, int briefingDays)
    {
        ContactDays = contactDays;
        ReviewDays = reviewDays;
        BriefingDays = briefingDays;
        Checklist = new Checklist<SponsorshipFacts>("sponsorship", new("sponsorship", "赞助人工作", "贊助人工作"), SponsorshipFact.All,
        [
            new(
                "sponsor-commitment-made",
                SponsorshipFact.Commitment.IsTrue,
                new("the sponsor has made a commitment that can be measured", "赞助人已作出可衡量的承诺", "贊助人已作出可衡量的承諾"),
                Sponsors),
            new(
                "sponsor-meets-customer",
                Recent(SponsorshipFact.LastContact, contactDays),
                new("the sponsor has met the customer lately", "赞助人近期与客户互动", "贊助人近期與客戶互動"),
                "domain.md §8.4, default (ours)"),
            new(
                "sponsor-commitment-reviewed",
                Recent(SponsorshipFact.LastReview, reviewDays),
                new("the commitments of the past three months have been reviewed", "已回溯过去 3 个月的承诺", "已回溯過去 3 個月的承諾"),
                Sponsors),
            new(
                "sponsor-briefed",
                Recent(SponsorshipFact.LastBriefing, briefingDays),
                new("the sponsor has been briefed lately", "近期已向赞助人通报", "近期已向贊助人通報"),
                "domain.md §8.4, default (ours)"),
        ]);
    }

    /// <summary>How many days may pass until the sponsor meets the customer again.</summary>
    /// <value>At least 1; the limit itself is inside.</value>
    public int ContactDays { get; }

    /// <summary>How many days may pass until the commitments are reviewed again.</summary>
    /// <value>At least 1; the limit itself is inside.</value>
    public int ReviewDays { get; }

    /// <summary>How many days may pass until the sponsor is briefed again.</summary>
    /// <value>At least 1; the limit itself is inside.</value>
    public int BriefingDays { get; }

    /// <summary>What is asked.</summary>
    /// <value>Never null.</value>
    public Checklist<SponsorshipFacts> Checklist { get; }

    /// <summary>Defines the rules: contact and review once a quarter, which is at most 92 days, and a briefing once a month, at most 31.</summary>
    /// <remarks>The contact and the briefing are defaults (ours), the review of the past three months is the seed's.</remarks>
    /// <returns>The rules.</returns>
    public static SponsorshipRules Define() => new(92, 92, 31);

    /// <summary>Checks numbers and makes the rules.</summary>
    /// <param name="contactDays">How many days may pass until the sponsor meets the customer again.</param>
    /// <param name="reviewDays">How many days may pass until the commitments are reviewed again.</param>
    /// <param name="briefingDays">How many days may pass until the sponsor is briefed again.</param>
    /// <param name="rules">The rules, or null.</param>
    /// <param name="findings">Everything that is wrong, at once.</param>
    /// <returns>Whether the rules were made.</returns>
    public static bool TryCreate(int contactDays, int reviewDays, int briefingDays, out SponsorshipRules? rules, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        foreach (var (days, pointer) in new[] { (contactDays, "/contactDays"), (reviewDays, "/reviewDays"), (briefingDays, "/briefingDays") })
        {
            if (days < 1)
                found.Add(TeamFindings.TooFewDays(days, pointer));
        }

        rules = found.Count == 0 ? new SponsorshipRules(contactDays, reviewDays, briefingDays) : null;
        findings = found;
        return rules is not null;
    }

    private static Condition<SponsorshipFacts> Recent(DateFact<SponsorshipFacts> day, int days) =>
        day.DaysUntil(SponsorshipFact.At, "[0," + Numbers.ToText(days) + "]");
}
