namespace Ltc;

/// <summary>What can happen to a contract.</summary>
public enum ContractTrigger : byte
{
    /// <summary>注册: enter it in the register.</summary>
    Register = 0,

    /// <summary>交接: hand it over to delivery.</summary>
    HandOver,

    /// <summary>启动履行: let the first cost of fulfilment arise.</summary>
    StartExecution,

    /// <summary>完成验收: the last milestone is accepted.</summary>
    CompleteAcceptance,

    /// <summary>完成回款: the last money is in.</summary>
    CompleteCollection,

    /// <summary>准备关闭: put the papers for the closing decision together.</summary>
    PrepareClosing,

    /// <summary>关闭: close it under ATCC.</summary>
    Close,

    /// <summary>退回履行: an obligation turned out to be open.</summary>
    Reopen,

    /// <summary>提出争议: a dispute about the contract is open.</summary>
    RaiseDispute,

    /// <summary>解决争议: the last dispute is settled.</summary>
    SettleDispute,

    /// <summary>暂停: stop the work.</summary>
    Suspend,

    /// <summary>延长暂停: stay suspended past the limit.</summary>
    ExtendSuspension,

    /// <summary>恢复: take the work up again.</summary>
    Resume,

    /// <summary>终止: give it up.</summary>
    Terminate,
}
