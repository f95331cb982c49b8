using System;

namespace Ltc.Testing;

/// <summary>A small facts type with a fact of every kind, two of those that conditions compare.</summary>
public record struct SampleFacts
{
    public bool? Urgent { get; set; }

    public decimal? Amount { get; set; }

    public decimal? Limit { get; set; }

    public OrgLevel? Level { get; set; }

    public TermsDeviation? Terms { get; set; }

    public CalendarDate? Due { get; set; }

    public DateTimeOffset? At { get; set; }

    public DateTimeOffset? Since { get; set; }

    public string? Owner { get; set; }

    public string? Reviewer { get; set; }

    public string? Currency { get; set; }

    public string[]? Roles { get; set; }

    public VerifiedDecision? Decision { get; set; }

    public Attested Attested { get; set; }
}
