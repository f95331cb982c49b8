namespace Ltc;

/// <summary>What can happen to a contract change.</summary>
public enum ContractChangeTrigger : byte
{
    /// <summary>评估: find out what it means.</summary>
    Assess = 0,

    /// <summary>批准: accept it under ATAC.</summary>
    Approve,

    /// <summary>拒绝: decide against it.</summary>
    Reject,

    /// <summary>打回: work it out again, because the decision or the customer asks for another text.</summary>
    Rework,

    /// <summary>客户签署: the customer signs the approved text.</summary>
    CustomerSign,

    /// <summary>生效: let budget, plan and work follow it.</summary>
    Apply,

    /// <summary>撤回: take it back.</summary>
    Withdraw,
}
