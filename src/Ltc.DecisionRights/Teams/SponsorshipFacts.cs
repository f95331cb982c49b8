using System;

namespace Ltc;

/// <summary>What is known about a sponsorship that runs. Null is not known.</summary>
public record struct SponsorshipFacts
{
    /// <summary>Whether the sponsor has committed to something that can be measured.</summary>
    /// <value>Null is not known.</value>
    public bool? Commitment { get; set; }

    /// <summary>The last day on which the sponsor met the customer.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LastContact { get; set; }

    /// <summary>The last day on which the supervisor went through the commitments.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LastReview { get; set; }

    /// <summary>The last day on which the team briefed the sponsor.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LastBriefing { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }
}
