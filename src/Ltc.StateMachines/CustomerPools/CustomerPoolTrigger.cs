namespace Ltc;

/// <summary>What can happen to a customer of the pool.</summary>
public enum CustomerPoolTrigger : byte
{
    /// <summary>领取: take it out of the pool.</summary>
    Claim = 0,

    /// <summary>保护: protect it from other claims.</summary>
    Protect,

    /// <summary>退回: give it back.</summary>
    GiveBack,

    /// <summary>收回: take it back from an owner who does nothing.</summary>
    Lapse,

    /// <summary>放回公海: put it into the pool again.</summary>
    Release,

    /// <summary>合并: it is the same customer as another record.</summary>
    Merge,
}
