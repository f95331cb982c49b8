namespace Ltc;

/// <summary>Says what a policy does when it applies.</summary>
public enum PolicyEffect : byte
{
    /// <summary>It stands in the way, whatever permits.</summary>
    Forbid = 0,

    /// <summary>It lets the request through unless something forbids it.</summary>
    Permit,
}
