namespace Ltc;

/// <summary>Where a node of an approval stands.</summary>
public enum NodeStatus : byte
{
    /// <summary>未到达: an earlier node is still open, or has stopped it.</summary>
    NotReached = 0,

    /// <summary>处理中: it is asked and still in time.</summary>
    Open,

    /// <summary>已提醒: late, reminded, still open.</summary>
    Reminded,

    /// <summary>已升级: late, now with whoever stands above.</summary>
    Escalated,

    /// <summary>同意: somebody agreed.</summary>
    Agreed,

    /// <summary>不同意: somebody disagreed.</summary>
    Disagreed,

    /// <summary>已否决: somebody with a veto stopped it.</summary>
    Vetoed,

    /// <summary>超时自动通过: nobody answered in time; the reviewers are accountable.</summary>
    PassedByTimeout,
}
