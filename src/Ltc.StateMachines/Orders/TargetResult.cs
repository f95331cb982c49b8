namespace Ltc;

/// <summary>Whether a target was met.</summary>
public enum TargetResult : byte
{
    /// <summary>Nobody can say yet.</summary>
    Unknown = 0,

    /// <summary>It was met.</summary>
    Met,

    /// <summary>It was missed, or can no longer be met.</summary>
    Missed,
}
