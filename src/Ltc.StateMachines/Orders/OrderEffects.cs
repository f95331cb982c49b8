namespace Ltc;

/// <summary>What the host has to do after a move of an order.</summary>
internal static class OrderEffects
{
    internal static readonly Effect ConfirmToCustomer = new(
        "confirm-order-to-customer", new("confirm order and dates to the customer", "向客户确认订单与交期", "向客戶確認訂單與交期"));

    internal static readonly Effect PlanSupply = new("plan-supply", new("put the order into the supply plan", "将订单纳入供应计划", "將訂單納入供應計畫"));

    internal static readonly Effect Ship = new("ship", new("ship what is ready", "安排发货", "安排發貨"));

    internal static readonly Effect AskForAcceptance = new("ask-for-acceptance", new("ask the customer for acceptance", "向客户申请验收", "向客戶申請驗收"));

    internal static readonly Effect PublishMilestone = new(
        "publish-milestone-accepted", new("publish that a milestone is accepted", "发布“里程碑已验收”事件", "發布「里程碑已驗收」事件"));

    internal static readonly Effect BillMilestone = new("bill-milestone", new("make the receivable of the milestone billable", "将该里程碑应收转为可开票", "將該里程碑應收轉為可開票"));

    internal static readonly Effect PublishInvoice = new("publish-invoice-issued", new("publish that an invoice is issued", "发布“发票已开具”事件", "發布「發票已開具」事件"));

    internal static readonly Effect TrackCollection = new("track-collection", new("start to follow the payment", "启动回款跟踪", "啟動回款追蹤"));

    internal static readonly Effect TellContract = new("tell-contract", new("count the order as settled for the contract", "合同侧计为已了结订单", "合約側計為已了結訂單"));

    internal static readonly Effect StopSupply = new("stop-supply", new("take the order out of the supply plan", "将订单移出供应计划", "將訂單移出供應計畫"));
}
