using System;

namespace Ltc.Testing;

/// <summary>A small facts type with a fact of every kind, two of those that conditions compare; some point at their fields, some are read through properties.</summary>
public record struct SampleFacts
{
    internal bool? _urgent;
    internal decimal? _amount;
    internal OrgLevel? _level;
    internal CalendarDate? _due;
    internal string? _owner;
    internal string? _reviewer;
    internal CalendarDate? _begin;

    public bool? Urgent { readonly get => _urgent; set => _urgent = value; }

    public decimal? Amount { readonly get => _amount; set => _amount = value; }

    public decimal? Limit { get; set; }

    public OrgLevel? Level { readonly get => _level; set => _level = value; }

    public OrgLevel? Needed { get; set; }

    public TermsDeviation? Terms { get; set; }

    public CalendarDate? Begin { readonly get => _begin; set => _begin = value; }

    public CalendarDate? Due { readonly get => _due; set => _due = value; }

    public DateTimeOffset? At { get; set; }

    public DateTimeOffset? Since { get; set; }

    public string? Owner { readonly get => _owner; set => _owner = value; }

    public string? Reviewer { readonly get => _reviewer; set => _reviewer = value; }

    public string? Currency { get; set; }

    public string[]? Roles { get; set; }

    public VerifiedDecision? Decision { get; set; }

    public Attested Attested { get; set; }
}
