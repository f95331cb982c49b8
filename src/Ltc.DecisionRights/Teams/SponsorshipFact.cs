namespace Ltc;

/// <summary>The vocabulary of sponsorship facts.</summary>
public static class SponsorshipFact
{
    /// <summary>The sponsor has committed to something that can be measured.</summary>
    public static readonly FlagFact<SponsorshipFacts> Commitment = Fact.Flag<SponsorshipFacts>(
        "sponsor-commitment",
        (in facts) => facts.Commitment,
        (in facts, value) => facts with { Commitment = value },
        new("measurable commitment of the sponsor", "赞助人可衡量的承诺", "贊助人可衡量的承諾"));

    /// <summary>When the sponsor last met the customer.</summary>
    public static readonly DateFact<SponsorshipFacts> LastContact = Fact.Date<SponsorshipFacts>(
        "last-sponsor-contact",
        (in facts) => facts.LastContact,
        (in facts, value) => facts with { LastContact = value },
        new("last contact of the sponsor", "赞助人最近互动日期", "贊助人最近互動日期"));

    /// <summary>When the commitments were last gone through.</summary>
    public static readonly DateFact<SponsorshipFacts> LastReview = Fact.Date<SponsorshipFacts>(
        "last-sponsor-review",
        (in facts) => facts.LastReview,
        (in facts, value) => facts with { LastReview = value },
        new("last review of the commitments", "承诺最近回溯日期", "承諾最近回溯日期"));

    /// <summary>When the sponsor was last briefed.</summary>
    public static readonly DateFact<SponsorshipFacts> LastBriefing = Fact.Date<SponsorshipFacts>(
        "last-sponsor-briefing",
        (in facts) => facts.LastBriefing,
        (in facts, value) => facts with { LastBriefing = value },
        new("last briefing of the sponsor", "赞助人最近通报日期", "贊助人最近通報日期"));

    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<SponsorshipFacts> At = Fact.Instant<SponsorshipFacts>(
        "at", (in facts) => facts.At, (in facts, value) => facts with { At = value }, new("now", "当前时间", "目前時間"));

    /// <summary>All of them.</summary>
    public static readonly FactSet<SponsorshipFacts> All = new(
        "sponsorship",
        Commitment, LastContact, LastReview, LastBriefing, At);
}
