using static Ltc.ContractFact;

namespace Ltc;

/// <summary>What registering a contract, handing it over and starting to fulfil it require.</summary>
internal static class ContractHandoverRequirements
{
    internal static readonly Requirement<ContractFacts> TextRegistered = new(
        "registered-text-is-signed-text",
        RegisteredTextHash.SameAs(SignedTextHash),
        new("the text in the register is the text that was signed", "注册文本与已签文本一致", "註冊文本與已簽文本一致"),
        "domain.md §1.2 MCE 3.1");

    internal static readonly Requirement<ContractFacts> BaseDataComplete = new(
        "base-data-complete",
        Condition<ContractFacts>.All(
            FulfilmentDataComplete.IsTrue, InvoicingDataComplete.IsTrue, CollectionDataComplete.IsTrue, RevenueDataComplete.IsTrue),
        new("the base data for fulfilment, invoicing, collection and revenue recognition is complete", "履行、开票、回款与收入确认的基础数据完整", "履行、開票、回款與收入確認的基礎資料完整"),
        "domain.md §1.2 MCE 3.1");

    internal static readonly Requirement<ContractFacts> Briefed = new(
        "briefing-held",
        BriefingHeld.IsTrue,
        new("sales has briefed delivery, so that both read the contract alike", "合同交底已完成，售前与交付理解一致", "合約交底已完成，售前與交付理解一致"),
        "domain.md §1.2 MCE 3.1");

    internal static readonly Requirement<ContractFacts> DeliveryManagerNamed = new(
        "delivery-manager-named",
        DeliveryManager.Known,
        new("a delivery manager takes over; one person may hold several roles", "已指定交付经理接手（角色可兼任）", "已指定交付經理接手（角色可兼任）"),
        "domain.md §1.2 MCE 3.1");

    internal static readonly Requirement<ContractFacts> RisksKnown = new(
        "risks-registered",
        RisksRegistered.IsTrue,
        new("key assumptions and risks are registered", "关键假设与风险已登记", "關鍵假設與風險已登記"),
        "domain.md §1.2 MCE 3.1, §9.7");

    internal static readonly Requirement<ContractFacts> PromisesKnown = new(
        "special-promises-registered",
        PromisesRegistered.IsTrue,
        new("every special promise to the customer is registered", "对客户的特殊承诺均已登记", "對客戶的特殊承諾均已登記"),
        "domain.md §1.2 MCE 3.1, §9.7");

    internal static readonly Requirement<ContractFacts> BudgetInheritsEstimate = new(
        "budget-inherits-estimate",
        BudgetProfit.AtLeast(EstimateProfit) | BudgetDeviationApproved.IsTrue,
        new("the budget inherits the profit of the estimate, or a lower one is approved", "预算承接概算利润，或较低预算已获批准", "預算承接概算利潤，或較低預算已獲批准"),
        "domain.md §3.3");

    internal static readonly Requirement<ContractFacts> BaselineSet = new(
        "baseline-approved",
        BaselineApproved.IsTrue,
        new("plan and baseline budget are approved (DR1)", "计划与基线预算已批准（DR1）", "計畫與基線預算已批准（DR1）"),
        "domain.md §1.2 MCE 3.1");

    internal static readonly Requirement<ContractFacts> SupplyEarly = new(
        "supply-involved",
        SupplyInvolved.IsTrue,
        new("the supply chain takes part early", "供应链早期介入", "供應鏈早期介入"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<ContractFacts> PurchasingEarly = new(
        "purchasing-involved",
        PurchasingInvolved.IsTrue,
        new("purchasing takes part early", "采购早期介入", "採購早期介入"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<ContractFacts> FinanceEarly = new(
        "finance-involved",
        FinanceInvolved.IsTrue,
        new("project finance takes part early", "财经早期介入", "財經早期介入"),
        "seed 000; domain.md §1.1");

    internal static readonly Requirement<ContractFacts> Registered = new(
        "contract-registered",
        ContractRegistered.IsTrue,
        new("the contract is registered before any cost of fulfilment", "产生履行成本前合同已注册", "產生履行成本前合約已註冊"),
        "domain.md §2.5 K6");

    internal static readonly Requirement<ContractFacts> TakenOver = new(
        "handover-accepted",
        HandoverAccepted.IsTrue,
        new("delivery has accepted the handover before any cost of fulfilment", "产生履行成本前交付方已接受交接", "產生履行成本前交付方已接受交接"),
        "domain.md §2.5 K6");

    internal static readonly Requirement<ContractFacts> TaskOrdered = new(
        "task-order-issued",
        TaskOrderIssued.IsTrue,
        new("the delivery task order and the budget are issued", "交付任务令与预算已下发", "交付任務令與預算已下發"),
        "domain.md §1.2 MCE 3.1");
}
