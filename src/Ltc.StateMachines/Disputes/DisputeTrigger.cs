namespace Ltc;

/// <summary>What can happen to a dispute.</summary>
public enum DisputeTrigger : byte
{
    /// <summary>分类: say what it is about.</summary>
    Classify = 0,

    /// <summary>指定责任人: say who is responsible.</summary>
    AssignOwner,

    /// <summary>提出方案: propose a settlement.</summary>
    Propose,

    /// <summary>升级至代表处: the rep office takes it.</summary>
    EscalateToRepOffice,

    /// <summary>升级至地区部: the region takes it.</summary>
    EscalateToRegion,

    /// <summary>升级至法务: legal takes it.</summary>
    EscalateToLegal,

    /// <summary>达成一致: the customer agrees.</summary>
    Agree,

    /// <summary>签署和解: the settlement is signed.</summary>
    Settle,

    /// <summary>裁决了结: a court or an arbitrator has ruled.</summary>
    SettleByRuling,

    /// <summary>关闭: nothing is left to do.</summary>
    Close,
}
