namespace Ltc;

/// <summary>What can happen to a decision request.</summary>
public enum DecisionRequestTrigger : byte
{
    /// <summary>提交: hand it in.</summary>
    Submit = 0,

    /// <summary>启动评审: send it to the reviewers.</summary>
    StartReview,

    /// <summary>完成评审: every opinion is in.</summary>
    FinishReview,

    /// <summary>评审超时通过: the reviewers are out of time.</summary>
    PassReview,

    /// <summary>退回修改: take it back after a veto or a redirect.</summary>
    Rework,

    /// <summary>升级: take it to the next higher level.</summary>
    Escalate,

    /// <summary>决策通过: decided, Go.</summary>
    DecideGo,

    /// <summary>决策有条件通过: decided, ConditionalGo.</summary>
    DecideConditionalGo,

    /// <summary>决策打回: decided, Redirect.</summary>
    DecideRedirect,

    /// <summary>决策暂缓: decided, Hold.</summary>
    DecideHold,

    /// <summary>决策不通过: decided, NoGo.</summary>
    DecideNoGo,

    /// <summary>跟踪条件: follow the conditions.</summary>
    TrackConditions,

    /// <summary>恢复: take it up again after a hold.</summary>
    Resume,

    /// <summary>结束暂缓: the hold is past its limit.</summary>
    EndHold,

    /// <summary>失效: its validity has ended.</summary>
    Expire,

    /// <summary>撤回: take it back.</summary>
    Withdraw,

    /// <summary>关闭: its result has taken effect.</summary>
    Close,
}
