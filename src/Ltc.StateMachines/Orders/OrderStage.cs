namespace Ltc;

/// <summary>The stages of an order (订单) of a customer under a contract.</summary>
/// <remarks>Source: domain.md §1.2 MCE 3.2.</remarks>
public enum OrderStage : byte
{
    /// <summary>已收到: it came in and is checked against the contract.</summary>
    Received = 0,

    /// <summary>已确认: confirmed to the customer.</summary>
    Confirmed,

    /// <summary>交付中: goods and services are on their way.</summary>
    InDelivery,

    /// <summary>已交付: everything is at the site of the customer.</summary>
    Delivered,

    /// <summary>已初验: the preliminary acceptance certificate is there.</summary>
    ProvisionallyAccepted,

    /// <summary>已终验: the final acceptance certificate is there.</summary>
    FinallyAccepted,

    /// <summary>已关闭: nothing is left to ship or to invoice.</summary>
    Closed,

    /// <summary>已取消: taken back before anything was shipped.</summary>
    Cancelled,
}
