namespace Ltc;

/// <summary>A milestone that is delivered, accepted and paid for itself.</summary>
/// <remarks>Mutable at the edge; the answer copies what it needs.</remarks>
public sealed class PipelineMilestone
{
    /// <summary>The id of the milestone.</summary>
    /// <value>Empty unless given.</value>
    public string Id { get; set; } = string.Empty;

    /// <summary>The day on its acceptance certificate.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? AcceptedOn { get; set; }

    /// <summary>The day on which its last money came in.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? CollectedOn { get; set; }
}
