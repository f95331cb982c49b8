namespace Ltc;

/// <summary>What a voter says.</summary>
public enum Vote : byte
{
    /// <summary>弃权: present, neither for nor against; an abstainer can no longer approve.</summary>
    Abstain = 0,

    /// <summary>同意: for it.</summary>
    Approve,

    /// <summary>反对: against it.</summary>
    Reject,
}
