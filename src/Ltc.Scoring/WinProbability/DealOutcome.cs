namespace Ltc;

/// <summary>How a closed deal ended.</summary>
public enum DealOutcome : byte
{
    /// <summary>The customer chose somebody else, or nobody.</summary>
    Lost = 0,

    /// <summary>The contract was signed.</summary>
    Won,
}
