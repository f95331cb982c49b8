using System;

namespace Ltc;

/// <summary>A probability as a person gives it, before it is checked.</summary>
public record struct ManualProbabilityData
{
    /// <summary>The chance of winning.</summary>
    /// <value>In percent, 0 to 100; null is a finding.</value>
    public decimal? Percent { get; set; }

    /// <summary>Who says so.</summary>
    /// <value>A person; null or empty is a finding.</value>
    public string? By { get; set; }

    /// <summary>What the person knows that the counts do not.</summary>
    /// <value>Words; null or empty is a finding.</value>
    public string? Why { get; set; }

    /// <summary>When it was said.</summary>
    /// <value>A moment with its offset; null is a finding.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>The moment from which it no longer counts.</summary>
    /// <value>Exclusive, after <see cref="At"/>; null for no end.</value>
    public DateTimeOffset? Expires { get; set; }
}
