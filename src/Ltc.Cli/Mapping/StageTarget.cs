namespace Ltc.Cli;

/// <summary>What a host's stage stands for.</summary>
/// <param name="Kind">Where a deal in it stands.</param>
/// <param name="Stage">Our stage; null when only the kind is known.</param>
internal sealed record StageTarget(DealKind Kind, StageInfo? Stage)
{
    /// <summary>The id of our stage, or of the kind.</summary>
    internal string Id => Stage?.Id ?? DealKinds.IdOf(Kind);
}
