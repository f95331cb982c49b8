namespace Ltc;

/// <summary>What happens when who asks is also on the list of voters.</summary>
public enum OwnRequest : byte
{
    /// <summary>The requester is taken off the list; the quorum is checked against those who are left.</summary>
    Excluded = 0,

    /// <summary>The requester votes as everybody does.</summary>
    Votes,
}
