using static Ltc.OrderAcceptanceRequirements;
using static Ltc.OrderEffects;
using static Ltc.OrderRequirements;

namespace Ltc;

/// <summary>The machine of an order: confirmed against its contract, delivered, accepted twice, invoiced, closed.</summary>
/// <remarks>
/// Source: domain.md §1.2 MCE 3.2, §2.5 K6 and K7, §9.5 and §13; seed 000. Decided here:
/// <list type="bullet">
/// <item><description>
/// An order is confirmed once the contract is handed over and delivered once it is in execution, or in dispute about something else: a suspended contract
/// delivers nothing.
/// </description></item>
/// <item><description>
/// An invoice is a move that stays in its stage, because milestones come one by one; an advance is a milestone that the signature or the confirmation
/// reaches.
/// </description></item>
/// <item><description>
/// An order closes when everything is accepted, shipped and invoiced; the money is followed by the receivable, and the contract waits for it.
/// </description></item>
/// <item><description>
/// It is cancelled only before the first shipment and with every invoice credited. Afterwards it is a contract change or a return. Cancelled is End:
/// nobody has lost.
/// </description></item>
/// <item><description>No stage counts in the funnel, because the contract already does.</description></item>
/// </list>
/// </remarks>
public static class OrderMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<OrderStage, OrderTrigger, OrderFacts> Define() => StageMachine
        .Define<OrderStage, OrderTrigger, OrderFacts>("order", new("Order", "订单", "訂單"), OrderFact.All)
        .Stage(OrderStage.Received, new("Received", "已收到", "已收到"))
        .Stage(OrderStage.Confirmed, new("Confirmed", "已确认", "已確認"))
        .Stage(OrderStage.InDelivery, new("In delivery", "交付中", "交付中"))
        .Stage(OrderStage.Delivered, new("Delivered", "已交付", "已交付"))
        .Stage(OrderStage.ProvisionallyAccepted, new("Provisionally accepted", "已初验", "已初驗"))
        .Stage(OrderStage.FinallyAccepted, new("Finally accepted", "已终验", "已終驗"))
        .Stage(OrderStage.Closed, new("Closed", "已关闭", "已關閉"), StageKind.Won)
        .Stage(OrderStage.Cancelled, new("Cancelled", "已取消", "已取消"), StageKind.End)
        .Trigger(OrderTrigger.Confirm, new("Confirm", "确认", "確認"))
        .Trigger(OrderTrigger.StartDelivery, new("Start delivery", "启动交付", "啟動交付"))
        .Trigger(OrderTrigger.CompleteDelivery, new("Complete delivery", "完成交付", "完成交付"))
        .Trigger(OrderTrigger.AcceptProvisionally, new("Accept provisionally", "初验", "初驗"))
        .Trigger(OrderTrigger.AcceptFinally, new("Accept finally", "终验", "終驗"))
        .Trigger(OrderTrigger.IssueInvoice, new("Issue an invoice", "开票", "開票"))
        .Trigger(OrderTrigger.Close, new("Close", "关闭", "關閉"))
        .Trigger(OrderTrigger.Cancel, new("Cancel", "取消", "取消"))
        .In(OrderStage.Received)
            .Permit(
                OrderTrigger.Confirm,
                OrderStage.Confirmed,
                [ContractHandedOver, RightContract, MatchesContract, InsideContract, SupplyAgreed, PurchasingAgreed, FinanceAgreed, DatedIn],
                [ConfirmToCustomer, PlanSupply])
        .In(OrderStage.Confirmed)
            .Permit(OrderTrigger.StartDelivery, OrderStage.InDelivery, [ContractInExecution, Ready, AdvancePaid, NotOnHold, NotDisputed], [Ship])
        .In(OrderStage.InDelivery)
            .Permit(OrderTrigger.CompleteDelivery, OrderStage.Delivered, [ShipmentsClosed, AtSite], [AskForAcceptance])
        .In(OrderStage.Delivered)
            .Permit(OrderTrigger.AcceptProvisionally, OrderStage.ProvisionallyAccepted, [PacThere, PacDated], [PublishMilestone, BillMilestone])
        .In(OrderStage.ProvisionallyAccepted)
            .Permit(OrderTrigger.AcceptFinally, OrderStage.FinallyAccepted, [FacThere, FacDated, NoDefect], [PublishMilestone, BillMilestone])
        .In(OrderStage.FinallyAccepted)
            .Permit(OrderTrigger.Close, OrderStage.Closed, [ShipmentsClosed, FacThere, Invoiced, Matched], [TellContract])
        .In(OrderStage.Received, OrderStage.Confirmed, OrderStage.InDelivery)
            .Permit(OrderTrigger.Cancel, OrderStage.Cancelled, [CancelExplained, MayCancel, NothingShipped, NothingInvoiced], [StopSupply, TellContract])
        .In(OrderStage.Confirmed)
            .Permit(OrderTrigger.IssueInvoice, OrderStage.Confirmed, EverythingToInvoice, [PublishInvoice, TrackCollection])
        .In(OrderStage.InDelivery)
            .Permit(OrderTrigger.IssueInvoice, OrderStage.InDelivery, EverythingToInvoice, [PublishInvoice, TrackCollection])
        .In(OrderStage.Delivered)
            .Permit(OrderTrigger.IssueInvoice, OrderStage.Delivered, EverythingToInvoice, [PublishInvoice, TrackCollection])
        .In(OrderStage.ProvisionallyAccepted)
            .Permit(OrderTrigger.IssueInvoice, OrderStage.ProvisionallyAccepted, EverythingToInvoice, [PublishInvoice, TrackCollection])
        .In(OrderStage.FinallyAccepted)
            .Permit(OrderTrigger.IssueInvoice, OrderStage.FinallyAccepted, EverythingToInvoice, [PublishInvoice, TrackCollection])
        .Build();

    private static Requirement<OrderFacts>[] EverythingToInvoice => [MilestoneReached, ThreeWayMatch, Accurate];
}
