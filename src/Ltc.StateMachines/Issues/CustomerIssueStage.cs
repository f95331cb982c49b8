namespace Ltc;

/// <summary>The stages of a customer issue (客户问题).</summary>
/// <remarks>Source: seed 004 (受理, 处理, 升级, 关闭并评价).</remarks>
public enum CustomerIssueStage : byte
{
    /// <summary>已提出: the customer has reported it.</summary>
    Reported = 0,

    /// <summary>已受理: we look into it.</summary>
    Accepted,

    /// <summary>处理中: somebody works on it.</summary>
    Handling,

    /// <summary>已升级: a higher level helps.</summary>
    Escalated,

    /// <summary>已解决: delivered to the customer, not yet confirmed.</summary>
    Solved,

    /// <summary>已关闭: confirmed by the customer and evaluated.</summary>
    Closed,

    /// <summary>不予受理: it is not ours to solve.</summary>
    Rejected,
}
