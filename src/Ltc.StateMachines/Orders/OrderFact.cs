namespace Ltc;

/// <summary>The vocabulary of order facts.</summary>
public static partial class OrderFact
{
    /// <summary>The contract that the order is booked on.</summary>
    public static readonly TextFact<OrderFacts> ContractId = Fact.Words<OrderFacts>(
        "contract-id",
        (in facts) => ref facts._contractId,
        (in facts, value) => facts with { ContractId = value },
        new("contract", "合同", "合約"));

    /// <summary>The contract that the order of the customer names.</summary>
    public static readonly TextFact<OrderFacts> OrderContractId = Fact.Words<OrderFacts>(
        "order-contract-id",
        (in facts) => ref facts._orderContractId,
        (in facts, value) => facts with { OrderContractId = value },
        new("contract named by the order", "订单所列合同", "訂單所列合約"));

    /// <summary>Where the contract of the order stands.</summary>
    public static readonly ChoiceFact<OrderFacts, ContractStage> ContractStage = Fact.Choice<OrderFacts, ContractStage>(
        "contract-stage",
        (in facts) => ref facts._contractStage,
        (in facts, value) => facts with { ContractStage = value },
        new("stage of the contract", "合同阶段", "合約階段"));

    /// <summary>Whether items, quantities and configuration are those of the contract.</summary>
    public static readonly FlagFact<OrderFacts> ScopeMatches = Fact.Flag<OrderFacts>(
        "scope-matches",
        (in facts) => ref facts._scopeMatches,
        (in facts, value) => facts with { ScopeMatches = value },
        new("items match the contract", "订单内容与合同一致", "訂單內容與合約一致"));

    /// <summary>Whether the prices are those of the contract.</summary>
    public static readonly FlagFact<OrderFacts> PriceMatches = Fact.Flag<OrderFacts>(
        "price-matches",
        (in facts) => ref facts._priceMatches,
        (in facts, value) => facts with { PriceMatches = value },
        new("prices match the contract", "订单价格与合同一致", "訂單價格與合約一致"));

    /// <summary>Whether delivery and payment terms are those of the contract.</summary>
    public static readonly FlagFact<OrderFacts> TermsMatch = Fact.Flag<OrderFacts>(
        "terms-match",
        (in facts) => ref facts._termsMatch,
        (in facts, value) => facts with { TermsMatch = value },
        new("terms match the contract", "订单条款与合同一致", "訂單條款與合約一致"));

    /// <summary>How much is ordered.</summary>
    public static readonly NumberFact<OrderFacts> OrderAmount = Fact.Number<OrderFacts>(
        "order-amount",
        (in facts) => ref facts._orderAmount,
        (in facts, value) => facts with { OrderAmount = value },
        new("order amount", "订单金额", "訂單金額"));

    /// <summary>What the contract still allows to be ordered.</summary>
    public static readonly NumberFact<OrderFacts> ContractOpenAmount = Fact.Number<OrderFacts>(
        "contract-open-amount",
        (in facts) => ref facts._contractOpenAmount,
        (in facts, value) => facts with { ContractOpenAmount = value },
        new("open amount of the contract", "合同可下单余额", "合約可下單餘額"));

    /// <summary>Whether the supply chain has committed itself to the dates.</summary>
    public static readonly FlagFact<OrderFacts> SupplyCommitted = Fact.Flag<OrderFacts>(
        "supply-committed",
        (in facts) => ref facts._supplyCommitted,
        (in facts, value) => facts with { SupplyCommitted = value },
        new("supply chain committed", "供应链已承诺", "供應鏈已承諾"));

    /// <summary>Whether purchasing has committed itself to what is bought in.</summary>
    public static readonly FlagFact<OrderFacts> PurchasingCommitted = Fact.Flag<OrderFacts>(
        "purchasing-committed",
        (in facts) => ref facts._purchasingCommitted,
        (in facts, value) => facts with { PurchasingCommitted = value },
        new("purchasing committed", "采购已承诺", "採購已承諾"));

    /// <summary>Whether finance has the invoices and payments in its plan.</summary>
    public static readonly FlagFact<OrderFacts> BillingPlanSet = Fact.Flag<OrderFacts>(
        "billing-plan-set",
        (in facts) => ref facts._billingPlanSet,
        (in facts, value) => facts with { BillingPlanSet = value },
        new("billing plan set by finance", "财经已制定开票计划", "財經已制定開票計畫"));

    /// <summary>Whether an advance is due and not paid.</summary>
    public static readonly FlagFact<OrderFacts> AdvanceOutstanding = Fact.Flag<OrderFacts>(
        "advance-outstanding",
        (in facts) => ref facts._advanceOutstanding,
        (in facts, value) => facts with { AdvanceOutstanding = value },
        new("advance outstanding", "预付款未到账", "預付款未到帳"));

    /// <summary>Whether a delivery hold is on the customer.</summary>
    public static readonly FlagFact<OrderFacts> DeliveryHold = Fact.Flag<OrderFacts>(
        "delivery-hold",
        (in facts) => ref facts._deliveryHold,
        (in facts, value) => facts with { DeliveryHold = value },
        new("delivery hold", "停止发货", "停止發貨"));

    /// <summary>Whether this order is the disputed part of the contract.</summary>
    public static readonly FlagFact<OrderFacts> OrderDisputed = Fact.Flag<OrderFacts>(
        "order-disputed",
        (in facts) => ref facts._orderDisputed,
        (in facts, value) => facts with { OrderDisputed = value },
        new("order in dispute", "订单处于争议中", "訂單處於爭議中"));

    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<OrderFacts> At = Fact.Instant<OrderFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "目前時間"));

    /// <summary>All facts of a order.</summary>
    /// <value>Equal on every call.</value>
    public static FactSet<OrderFacts> All => OrderVocabulary.All;
}
