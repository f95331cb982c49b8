namespace Ltc;

/// <summary>The stages of a decision request (决策申请), shared by all decision points.</summary>
/// <remarks>Source: domain.md §1.4 and §2.3; the five outcomes are the stages in which a request is decided.</remarks>
public enum DecisionRequestStage : byte
{
    /// <summary>草稿: the recommenders write it.</summary>
    Draft = 0,

    /// <summary>已提交: complete and handed in.</summary>
    Submitted,

    /// <summary>评审中: the reviewers give their opinions.</summary>
    UnderReview,

    /// <summary>待决策: nothing is missing but the decision.</summary>
    ReadyForDecision,

    /// <summary>通过: decided, the next step opens.</summary>
    Go,

    /// <summary>有条件通过: decided, with conditions.</summary>
    ConditionalGo,

    /// <summary>打回: decided, a new version is needed.</summary>
    Redirect,

    /// <summary>暂缓: decided, on hold until a condition is met.</summary>
    Hold,

    /// <summary>不通过: decided, refused.</summary>
    NoGo,

    /// <summary>条件跟踪: the conditions are being met.</summary>
    ConditionsTracking,

    /// <summary>已关闭: its result has taken effect.</summary>
    Closed,

    /// <summary>已失效: not used while it held.</summary>
    Expired,

    /// <summary>已撤回: taken back by the recommenders.</summary>
    Withdrawn,
}
