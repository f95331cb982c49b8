namespace Ltc;

/// <summary>What a vote against does.</summary>
public enum RejectRule : byte
{
    /// <summary>一票否决: one current vote against rejects, whatever the approvals; nothing else does.</summary>
    Veto = 0,

    /// <summary>多数决: it is rejected once the approvals that are needed can no longer come together.</summary>
    Majority,
}
