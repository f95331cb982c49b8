namespace Ltc;

/// <summary>The vocabulary of the facts of a receivable.</summary>
public static class ReceivableFact
{
    /// <summary>Which receivable it is.</summary>
    public static readonly TextFact<ReceivableFacts> ReceivableId = Fact.Words<ReceivableFacts>(
        "receivable-id",
        (in facts) => ref facts._receivableId,
        (in facts, value) => facts with { ReceivableId = value },
        new("receivable", "应收款编号", "應收款編號"));

    /// <summary>Whether the customer has accepted the milestone that it is paid for.</summary>
    public static readonly FlagFact<ReceivableFacts> MilestoneAccepted = Fact.Flag<ReceivableFacts>(
        "milestone-accepted",
        (in facts) => ref facts._milestoneAccepted,
        (in facts, value) => facts with { MilestoneAccepted = value },
        new("milestone accepted by the customer", "里程碑已验收", "里程碑已驗收"));

    /// <summary>Whether order, acceptance and invoice agree.</summary>
    public static readonly FlagFact<ReceivableFacts> ThreeWayMatch = Fact.Flag<ReceivableFacts>(
        "three-way-match",
        (in facts) => ref facts._threeWayMatch,
        (in facts, value) => facts with { ThreeWayMatch = value },
        new("order, acceptance and invoice match", "订单、验收、发票三单匹配", "訂單、驗收、發票三單匹配"));

    /// <summary>Whether the customer has received the invoice and did not send it back.</summary>
    public static readonly FlagFact<ReceivableFacts> InvoiceDelivered = Fact.Flag<ReceivableFacts>(
        "invoice-delivered",
        (in facts) => ref facts._invoiceDelivered,
        (in facts, value) => facts with { InvoiceDelivered = value },
        new("invoice received by the customer", "客户已收到发票", "客戶已收到發票"));

    /// <summary>What is to be paid, less credit notes.</summary>
    public static readonly NumberFact<ReceivableFacts> Amount = Fact.Number<ReceivableFacts>(
        "amount",
        (in facts) => ref facts._amount,
        (in facts, value) => facts with { Amount = value },
        new("amount", "应收金额", "應收金額"),
        range: "[0,)");

    /// <summary>What is still to be paid, as <see cref="ReceivableBalance"/> computes it.</summary>
    public static readonly NumberFact<ReceivableFacts> Outstanding = Fact.Number<ReceivableFacts>(
        "outstanding",
        (in facts) => ref facts._outstanding,
        (in facts, value) => facts with { Outstanding = value },
        new("outstanding", "未回款金额", "未回款金額"),
        range: "[0,)");

    /// <summary>The part that the customer disputes.</summary>
    public static readonly NumberFact<ReceivableFacts> DisputedAmount = Fact.Number<ReceivableFacts>(
        "disputed-amount",
        (in facts) => ref facts._disputedAmount,
        (in facts, value) => facts with { DisputedAmount = value },
        new("disputed amount", "争议金额", "爭議金額"),
        range: "[0,)");

    /// <summary>The currency of all amounts.</summary>
    public static readonly TextFact<ReceivableFacts> Currency = Fact.Words<ReceivableFacts>(
        "currency",
        (in facts) => ref facts._currency,
        (in facts, value) => facts with { Currency = value },
        new("currency", "币种", "幣種"));

    /// <summary>The last day on which a payment is in time.</summary>
    public static readonly DateFact<ReceivableFacts> Due = Fact.Date<ReceivableFacts>(
        "due",
        (in facts) => ref facts._due,
        (in facts, value) => facts with { Due = value },
        new("due date", "到期日", "到期日"));

    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<ReceivableFacts> At = Fact.Instant<ReceivableFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "當前時間"));

    /// <summary>Why the customer has not paid.</summary>
    public static readonly ChoiceFact<ReceivableFacts, NonPaymentCause> Cause = Fact.Choice<ReceivableFacts, NonPaymentCause>(
        "cause",
        (in facts) => ref facts._cause,
        (in facts, value) => facts with { Cause = value },
        new("cause of non-payment", "未付款原因", "未付款原因"));

    /// <summary>The last step of the dunning ladder that was taken.</summary>
    public static readonly ChoiceFact<ReceivableFacts, DunningLevel> LastDunning = Fact.Choice<ReceivableFacts, DunningLevel>(
        "last-dunning",
        (in facts) => ref facts._lastDunning,
        (in facts, value) => facts with { LastDunning = value },
        new("last dunning step taken", "最近一次催收步骤", "最近一次催收步驟"));

    /// <summary>The dispute that freezes a part.</summary>
    public static readonly TextFact<ReceivableFacts> DisputeId = Fact.Words<ReceivableFacts>(
        "dispute-id",
        (in facts) => ref facts._disputeId,
        (in facts, value) => facts with { DisputeId = value },
        new("dispute", "争议编号", "爭議編號"));

    /// <summary>The level that has to decide on giving it up.</summary>
    public static readonly ChoiceFact<ReceivableFacts, OrgLevel> DecisionLevel = Fact.Choice<ReceivableFacts, OrgLevel>(
        "decision-level",
        (in facts) => ref facts._decisionLevel,
        (in facts, value) => facts with { DecisionLevel = value },
        new("level that must decide", "应决策层级", "應決策層級"));

    /// <summary>The decision that it is given up.</summary>
    public static readonly DecisionFact<ReceivableFacts> WriteOffDecision = Fact.Decision<ReceivableFacts>(
        "write-off-decision",
        (in facts) => facts.WriteOffDecision,
        (in facts, value) => facts with { WriteOffDecision = value },
        new("write-off decision", "核销决策", "核銷決策"));

    /// <summary>All facts of a receivable.</summary>
    public static readonly FactSet<ReceivableFacts> All = new FactSet<ReceivableFacts>(
        "receivable",
        ReceivableId, MilestoneAccepted, ThreeWayMatch, InvoiceDelivered, Amount, Outstanding, DisputedAmount, Currency, Due, At,
        Cause, LastDunning, DisputeId, DecisionLevel, WriteOffDecision)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
