namespace Ltc;

/// <summary>The vocabulary of contract facts.</summary>
public static partial class ContractFact
{
    /// <summary>The contract that is asked about.</summary>
    public static readonly TextFact<ContractFacts> ContractId = Fact.Words<ContractFacts>(
        "contract-id",
        (in facts) => ref facts._contractId,
        (in facts, value) => facts with { ContractId = value },
        new("contract", "合同", "合約"));

    /// <summary>The level that decided to sign the contract.</summary>
    public static readonly ChoiceFact<ContractFacts, OrgLevel> SignLevel = Fact.Choice<ContractFacts, OrgLevel>(
        "sign-level",
        (in facts) => ref facts._signLevel,
        (in facts, value) => facts with { SignLevel = value },
        new("level that decided to sign", "签约决策层级", "簽約決策層級"));

    /// <summary>The hash of the text that both sides signed.</summary>
    public static readonly TextFact<ContractFacts> SignedTextHash = Fact.Words<ContractFacts>(
        "signed-text-hash",
        (in facts) => ref facts._signedTextHash,
        (in facts, value) => facts with { SignedTextHash = value },
        new("hash of the signed text", "已签文本哈希", "已簽文本雜湊"));

    /// <summary>The hash of the text that is in the register.</summary>
    public static readonly TextFact<ContractFacts> RegisteredTextHash = Fact.Words<ContractFacts>(
        "registered-text-hash",
        (in facts) => ref facts._registeredTextHash,
        (in facts, value) => facts with { RegisteredTextHash = value },
        new("hash of the registered text", "注册文本哈希", "註冊文本雜湊"));

    /// <summary>Whether the base data for fulfilment is complete.</summary>
    public static readonly FlagFact<ContractFacts> FulfilmentDataComplete = Fact.Flag<ContractFacts>(
        "fulfilment-data-complete",
        (in facts) => ref facts._fulfilmentDataComplete,
        (in facts, value) => facts with { FulfilmentDataComplete = value },
        new("base data for fulfilment complete", "履行基础数据完整", "履行基礎資料完整"));

    /// <summary>Whether the base data for invoicing is complete.</summary>
    public static readonly FlagFact<ContractFacts> InvoicingDataComplete = Fact.Flag<ContractFacts>(
        "invoicing-data-complete",
        (in facts) => ref facts._invoicingDataComplete,
        (in facts, value) => facts with { InvoicingDataComplete = value },
        new("base data for invoicing complete", "开票基础数据完整", "開票基礎資料完整"));

    /// <summary>Whether the base data for collection is complete.</summary>
    public static readonly FlagFact<ContractFacts> CollectionDataComplete = Fact.Flag<ContractFacts>(
        "collection-data-complete",
        (in facts) => ref facts._collectionDataComplete,
        (in facts, value) => facts with { CollectionDataComplete = value },
        new("base data for collection complete", "回款基础数据完整", "回款基礎資料完整"));

    /// <summary>Whether the base data for revenue recognition is complete.</summary>
    public static readonly FlagFact<ContractFacts> RevenueDataComplete = Fact.Flag<ContractFacts>(
        "revenue-data-complete",
        (in facts) => ref facts._revenueDataComplete,
        (in facts, value) => facts with { RevenueDataComplete = value },
        new("base data for revenue recognition complete", "收入确认基础数据完整", "收入確認基礎資料完整"));

    /// <summary>Whether the contract is in the register.</summary>
    public static readonly FlagFact<ContractFacts> ContractRegistered = Fact.Flag<ContractFacts>(
        "contract-registered",
        (in facts) => ref facts._contractRegistered,
        (in facts, value) => facts with { ContractRegistered = value },
        new("contract registered", "合同已注册", "合約已註冊"));

    /// <summary>Whether sales has briefed delivery on the contract.</summary>
    public static readonly FlagFact<ContractFacts> BriefingHeld = Fact.Flag<ContractFacts>(
        "briefing-held",
        (in facts) => ref facts._briefingHeld,
        (in facts, value) => facts with { BriefingHeld = value },
        new("contract briefing held", "合同交底已召开", "合約交底已召開"));

    /// <summary>Who leads delivery and takes the contract over.</summary>
    public static readonly TextFact<ContractFacts> DeliveryManager = Fact.Words<ContractFacts>(
        "delivery-manager",
        (in facts) => ref facts._deliveryManager,
        (in facts, value) => facts with { DeliveryManager = value },
        new("delivery manager", "交付经理", "交付經理"));

    /// <summary>Whether delivery has accepted the handover, with minutes.</summary>
    public static readonly FlagFact<ContractFacts> HandoverAccepted = Fact.Flag<ContractFacts>(
        "handover-accepted",
        (in facts) => ref facts._handoverAccepted,
        (in facts, value) => facts with { HandoverAccepted = value },
        new("handover accepted by delivery", "交付方已接受交接", "交付方已接受交接"));

    /// <summary>Whether the key assumptions and risks are registered.</summary>
    public static readonly FlagFact<ContractFacts> RisksRegistered = Fact.Flag<ContractFacts>(
        "risks-registered",
        (in facts) => ref facts._risksRegistered,
        (in facts, value) => facts with { RisksRegistered = value },
        new("risks and assumptions registered", "风险与假设已登记", "風險與假設已登記"));

    /// <summary>Whether every special promise to the customer is registered.</summary>
    public static readonly FlagFact<ContractFacts> PromisesRegistered = Fact.Flag<ContractFacts>(
        "promises-registered",
        (in facts) => ref facts._promisesRegistered,
        (in facts, value) => facts with { PromisesRegistered = value },
        new("special promises registered", "特殊承诺已登记", "特殊承諾已登記"));

    /// <summary>The profit of the estimate on which the contract was signed.</summary>
    public static readonly NumberFact<ContractFacts> EstimateProfit = Fact.Number<ContractFacts>(
        "estimate-profit",
        (in facts) => ref facts._estimateProfit,
        (in facts, value) => facts with { EstimateProfit = value },
        new("profit of the estimate", "概算利润", "概算利潤"));

    /// <summary>The profit of the project budget.</summary>
    public static readonly NumberFact<ContractFacts> BudgetProfit = Fact.Number<ContractFacts>(
        "budget-profit",
        (in facts) => ref facts._budgetProfit,
        (in facts, value) => facts with { BudgetProfit = value },
        new("profit of the budget", "预算利润", "預算利潤"));

    /// <summary>Whether a budget below the estimate has been approved.</summary>
    public static readonly FlagFact<ContractFacts> BudgetDeviationApproved = Fact.Flag<ContractFacts>(
        "budget-deviation-approved",
        (in facts) => ref facts._budgetDeviationApproved,
        (in facts, value) => facts with { BudgetDeviationApproved = value },
        new("lower budget approved", "低于概算的预算已批准", "低於概算的預算已批准"));

    /// <summary>Whether plan and baseline budget are approved.</summary>
    public static readonly FlagFact<ContractFacts> BaselineApproved = Fact.Flag<ContractFacts>(
        "baseline-approved",
        (in facts) => ref facts._baselineApproved,
        (in facts, value) => facts with { BaselineApproved = value },
        new("plan and baseline budget approved", "计划与基线预算已批准", "計畫與基線預算已批准"));

    /// <summary>Whether the supply chain has taken part before fulfilment.</summary>
    public static readonly FlagFact<ContractFacts> SupplyInvolved = Fact.Flag<ContractFacts>(
        "supply-involved",
        (in facts) => ref facts._supplyInvolved,
        (in facts, value) => facts with { SupplyInvolved = value },
        new("supply chain involved", "供应链已介入", "供應鏈已介入"));

    /// <summary>Whether purchasing has taken part before fulfilment.</summary>
    public static readonly FlagFact<ContractFacts> PurchasingInvolved = Fact.Flag<ContractFacts>(
        "purchasing-involved",
        (in facts) => ref facts._purchasingInvolved,
        (in facts, value) => facts with { PurchasingInvolved = value },
        new("purchasing involved", "采购已介入", "採購已介入"));

    /// <summary>Whether project finance has taken part before fulfilment.</summary>
    public static readonly FlagFact<ContractFacts> FinanceInvolved = Fact.Flag<ContractFacts>(
        "finance-involved",
        (in facts) => ref facts._financeInvolved,
        (in facts, value) => facts with { FinanceInvolved = value },
        new("project finance involved", "项目财经已介入", "專案財經已介入"));

    /// <summary>Whether the delivery task order and the budget are issued.</summary>
    public static readonly FlagFact<ContractFacts> TaskOrderIssued = Fact.Flag<ContractFacts>(
        "task-order-issued",
        (in facts) => ref facts._taskOrderIssued,
        (in facts, value) => facts with { TaskOrderIssued = value },
        new("delivery task order issued", "交付任务令已下发", "交付任務令已下發"));

    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<ContractFacts> At = Fact.Instant<ContractFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "目前時間"));

    /// <summary>All facts of a contract.</summary>
    /// <value>Equal on every call.</value>
    public static FactSet<ContractFacts> All => ContractVocabulary.All;
}
