namespace Ltc;

/// <summary>What happens when nobody is there to vote. No choice approves: an approval by nobody is none.</summary>
public enum EmptyRoster : byte
{
    /// <summary>The ballot is refused with the finding <c>invalid-quorum</c>.</summary>
    Invalid = 0,

    /// <summary>The ballot stays pending, for a host that escalates what stays pending.</summary>
    StaysPending,

    /// <summary>The ballot is rejected.</summary>
    Rejected,
}
