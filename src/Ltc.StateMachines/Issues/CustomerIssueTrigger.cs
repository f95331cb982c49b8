namespace Ltc;

/// <summary>What can happen to a customer issue.</summary>
public enum CustomerIssueTrigger : byte
{
    /// <summary>受理: take it, before anybody has judged whether it is inside the contract.</summary>
    Accept = 0,

    /// <summary>判定为合同内: it is a duty of delivery; from the start this accepts it too.</summary>
    JudgeInside,

    /// <summary>判定为合同外: it needs a change of the contract; from the start this accepts it too.</summary>
    JudgeOutside,

    /// <summary>开始处理: work on it.</summary>
    StartHandling,

    /// <summary>升级: ask a higher level for help.</summary>
    Escalate,

    /// <summary>恢复处理: go on with the help received.</summary>
    Resume,

    /// <summary>解决: deliver the solution.</summary>
    Solve,

    /// <summary>重新打开: the customer does not confirm.</summary>
    Reopen,

    /// <summary>关闭并评价: confirmed and evaluated.</summary>
    Close,

    /// <summary>不予受理: say that it is not ours to solve.</summary>
    Reject,
}
