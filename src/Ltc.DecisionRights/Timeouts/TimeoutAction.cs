namespace Ltc;

/// <summary>What happens when a node does not answer in time.</summary>
/// <remarks>Source: domain.md §3.5, row "Timeout".</remarks>
public enum TimeoutAction : byte
{
    /// <summary>自动升级: the node goes to whoever stands above; the only choice for deciders and for whoever holds a veto.</summary>
    Escalate = 0,

    /// <summary>提醒: the node stays open and is reminded.</summary>
    Remind,

    /// <summary>自动通过: the review passes, and the reviewers are accountable for it.</summary>
    AutoPass,
}
