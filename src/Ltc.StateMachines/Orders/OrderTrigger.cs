namespace Ltc;

/// <summary>What can happen to an order.</summary>
public enum OrderTrigger : byte
{
    /// <summary>确认: confirm it to the customer.</summary>
    Confirm = 0,

    /// <summary>启动交付: let goods and services go.</summary>
    StartDelivery,

    /// <summary>完成交付: the last of it is at the site.</summary>
    CompleteDelivery,

    /// <summary>初验: the customer accepts preliminarily.</summary>
    AcceptProvisionally,

    /// <summary>终验: the customer accepts finally.</summary>
    AcceptFinally,

    /// <summary>开票: issue an invoice for a milestone; the stage stays.</summary>
    IssueInvoice,

    /// <summary>关闭: close it.</summary>
    Close,

    /// <summary>取消: cancel it.</summary>
    Cancel,
}
