namespace Ltc;

/// <summary>Whether somebody of a higher level than the required one may decide.</summary>
public enum HigherLevel : byte
{
    /// <summary>Whoever may decide the harder case may decide this one. The default.</summary>
    MayStandIn = 0,

    /// <summary>Only the required level decides, so that nobody shops for a friendlier one.</summary>
    MayNotStandIn,
}
