namespace Ltc;

/// <summary>What was decided.</summary>
/// <remarks>Source: domain.md §2.3. The default is No-Go.</remarks>
public enum DecisionOutcome : byte
{
    /// <summary>不通过: refused, or given up.</summary>
    NoGo = 0,

    /// <summary>通过: the next step opens.</summary>
    Go,

    /// <summary>有条件通过: the next step opens when every blocking condition is closed.</summary>
    ConditionalGo,

    /// <summary>打回: back to the recommenders; a new version is needed.</summary>
    Redirect,

    /// <summary>暂缓: on hold until a condition is met.</summary>
    Hold,
}
