using static Ltc.OrderFact;

namespace Ltc;

/// <summary>What confirming, delivering and cancelling an order require.</summary>
internal static class OrderRequirements
{
    internal static readonly Requirement<OrderFacts> ContractHandedOver = new(
        "contract-handed-over",
        OrderFact.ContractStage.In(
            Ltc.ContractStage.HandedOver, Ltc.ContractStage.InExecution, Ltc.ContractStage.AcceptanceComplete, Ltc.ContractStage.Disputed),
        new("the contract is registered and handed over", "合同已注册并完成交接", "合約已註冊並完成交接"),
        "domain.md §2.5 K6");

    internal static readonly Requirement<OrderFacts> ContractInExecution = new(
        "contract-in-execution",
        OrderFact.ContractStage.In(Ltc.ContractStage.InExecution, Ltc.ContractStage.Disputed),
        new("the contract is in execution before any cost of fulfilment", "产生履行成本前合同处于履行中", "產生履行成本前合約處於履行中"),
        "domain.md §2.5 K6");

    internal static readonly Requirement<OrderFacts> RightContract = new(
        "order-names-contract",
        OrderContractId.SameAs(ContractId),
        new("the order names the contract it is booked on", "订单所列合同与入账合同一致", "訂單所列合約與入帳合約一致"),
        "domain.md §1.2 MCE 3.2");

    internal static readonly Requirement<OrderFacts> MatchesContract = new(
        "order-matches-contract",
        Condition<OrderFacts>.All(ScopeMatches.IsTrue, PriceMatches.IsTrue, TermsMatch.IsTrue),
        new("items, prices and terms are those of the contract", "订单内容、价格与条款和合同一致", "訂單內容、價格與條款和合約一致"),
        "domain.md §1.2 MCE 3.2");

    internal static readonly Requirement<OrderFacts> InsideContract = new(
        "order-inside-contract",
        OrderAmount.AtMost(ContractOpenAmount),
        new("the amount is inside what the contract still allows", "订单金额未超过合同可下单余额", "訂單金額未超過合約可下單餘額"),
        "domain.md §1.2 MCE 3.2");

    internal static readonly Requirement<OrderFacts> SupplyAgreed = new(
        "supply-committed",
        SupplyCommitted.IsTrue,
        new("the supply chain has committed itself before the order is confirmed", "订单确认前供应链已承诺", "訂單確認前供應鏈已承諾"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<OrderFacts> PurchasingAgreed = new(
        "purchasing-committed",
        PurchasingCommitted.IsTrue,
        new("purchasing has committed itself before the order is confirmed", "订单确认前采购已承诺", "訂單確認前採購已承諾"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<OrderFacts> FinanceAgreed = new(
        "billing-plan-set",
        BillingPlanSet.IsTrue,
        new("finance has the invoices and payments in its plan", "财经已制定开票与回款计划", "財經已制定開票與回款計畫"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<OrderFacts> DatedIn = new(
        "receipt-dated",
        ReceivedOn.NotAfter(At),
        new("the receipt of the order is dated", "已记录收到订单日期", "已記錄收到訂單日期"),
        "domain.md §13");

    internal static readonly Requirement<OrderFacts> Ready = new(
        "ready-to-ship",
        ReadyOn.NotAfter(At),
        new("everything is ready to ship", "发货就绪", "發貨就緒"),
        "domain.md §1.2, five ones");

    internal static readonly Requirement<OrderFacts> AdvancePaid = new(
        "no-advance-outstanding",
        AdvanceOutstanding.IsFalse,
        new("no advance is due and unpaid", "无到期未付预付款", "無到期未付預付款"),
        "domain.md §9.4");

    internal static readonly Requirement<OrderFacts> NotOnHold = new(
        "no-delivery-hold",
        DeliveryHold.IsFalse,
        new("no delivery hold is on the customer", "客户未被停止发货", "客戶未被停止發貨"),
        "domain.md §9.5");

    internal static readonly Requirement<OrderFacts> NotDisputed = new(
        "order-not-disputed",
        OrderDisputed.IsFalse,
        new("this order is not the disputed part of the contract", "本订单不属于争议部分", "本訂單不屬於爭議部分"),
        "domain.md §9.7");

    internal static readonly Requirement<OrderFacts> ShipmentsClosed = new(
        "shipments-closed",
        OpenShipments.Is(0),
        new("all shipments are closed", "全部发货已完成", "全部發貨已完成"),
        "domain.md §9.8 item 2");

    internal static readonly Requirement<OrderFacts> AtSite = new(
        "delivered-to-site",
        DeliveredOn.NotAfter(At) & DeliveryEvidence.IsTrue,
        new("the delivery to the site is dated and its notes are filed", "到货已记录日期且签收单已归档", "到貨已記錄日期且簽收單已歸檔"),
        "domain.md §1.2 MCE 3.2");

    internal static readonly Requirement<OrderFacts> CancelExplained = new(
        "cancel-reason-given",
        CancelReason.Known,
        new("a reason for cancelling is given", "已给出取消原因", "已給出取消原因"),
        "domain.md §1.2 MCE 3.2");

    internal static readonly Requirement<OrderFacts> MayCancel = new(
        "customer-agrees-or-change-in-force",
        CustomerAgrees.IsTrue | CancellingChangeApplied.IsTrue,
        new("the customer agrees in writing, or a contract change takes the order out", "客户书面同意，或合同变更已取消该订单", "客戶書面同意，或合約變更已取消該訂單"),
        "domain.md §9.6");

    internal static readonly Requirement<OrderFacts> NothingShipped = new(
        "nothing-shipped",
        ShipmentsMade.Is(0),
        new("nothing has been shipped", "尚未发货", "尚未發貨"),
        "domain.md §1.2 MCE 3.2");

    internal static readonly Requirement<OrderFacts> NothingInvoiced = new(
        "nothing-invoiced",
        InvoicedAmount.Is(0),
        new("nothing is invoiced that has not been credited", "无未冲销的已开发票", "無未沖銷的已開發票"),
        "domain.md §2.5 K7");
}
