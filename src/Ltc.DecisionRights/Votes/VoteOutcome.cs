namespace Ltc;

/// <summary>Where a vote stands.</summary>
/// <remarks>The default is a rejection.</remarks>
public enum VoteOutcome : byte
{
    /// <summary>未通过: rejected, or the quorum can no longer be reached.</summary>
    Rejected = 0,

    /// <summary>通过: everybody who is needed approves.</summary>
    Approved,

    /// <summary>表决中: neither yet.</summary>
    Pending,
}
