namespace Ltc;

/// <summary>How one item of the checklist stands.</summary>
public record struct SigningItemAnswer
{
    /// <summary>What was checked.</summary>
    /// <value>An id of the checklist; null is a finding.</value>
    public string? Item { get; set; }

    /// <summary>Its mark.</summary>
    /// <value>Null is not known, which is never in order.</value>
    public SigningMark? Mark { get; set; }
}
