namespace Ltc;

/// <summary>How one department of the customer stands to us. A property that is null is not known, which is never the same as no or zero.</summary>
/// <remarks>Source: seed 004; domain.md §8.1 (W23).</remarks>
public record struct GeneralRelationshipFacts
{
    /// <summary>How far the department stood by us in the key events of the year.</summary>
    /// <value>One of three levels; null is not known.</value>
    public EventSupport? KeyEventSupport { get; set; }

    /// <summary>How smoothly information reaches us from the department.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? ChannelSmoothness { get; set; }

    /// <summary>Whether a major issue spread through the department during the year.</summary>
    /// <value>True is the bad answer; null is not known.</value>
    public bool? MajorIssueSpread { get; set; }

    /// <summary>How much of the planned contact with the department took place.</summary>
    /// <value>A fraction from 0 to 1; null is not known.</value>
    public decimal? ActivityDone { get; set; }
}
