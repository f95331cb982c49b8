namespace Ltc.Cli;

/// <summary>A stage of one of our machines, as a pipeline needs it.</summary>
/// <param name="Id">machine.stage, for example <c>opportunity.preBid</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Where a deal in it stands.</param>
/// <param name="Funnel">Its stage of the funnel; null for a stage outside it.</param>
/// <param name="IsFirst">Whether it is where a thing of its machine starts.</param>
internal sealed record StageInfo(string Id, Text Name, DealKind Kind, FunnelTerms? Funnel, bool IsFirst = false)
{
    /// <summary>The id of its machine.</summary>
    internal string Machine { get; } = Id[..Id.IndexOf('.')];

    /// <summary>Its id within the machine.</summary>
    internal string StageId { get; } = Id[(Id.IndexOf('.') + 1)..];
}
