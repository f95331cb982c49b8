namespace Ltc;

/// <summary>The vocabulary of the facts of a dispute.</summary>
public static class DisputeFact
{
    /// <summary>Which receivable it freezes a part of.</summary>
    public static readonly TextFact<DisputeFacts> ReceivableId = Fact.Words<DisputeFacts>(
        "receivable-id",
        (in facts) => ref facts._receivableId,
        (in facts, value) => facts with { ReceivableId = value },
        new("receivable", "应收款编号", "應收款編號"));

    /// <summary>What it is about.</summary>
    public static readonly ChoiceFact<DisputeFacts, DisputeCategory> Category = Fact.Choice<DisputeFacts, DisputeCategory>(
        "category",
        (in facts) => ref facts._category,
        (in facts, value) => facts with { Category = value },
        new("category", "争议类别", "爭議類別"));

    /// <summary>How much the customer disputes.</summary>
    public static readonly NumberFact<DisputeFacts> DisputedAmount = Fact.Number<DisputeFacts>(
        "disputed-amount",
        (in facts) => ref facts._disputedAmount,
        (in facts, value) => facts with { DisputedAmount = value },
        new("disputed amount", "争议金额", "爭議金額"),
        range: "[0,)");

    /// <summary>What is outstanding on the receivable.</summary>
    public static readonly NumberFact<DisputeFacts> Outstanding = Fact.Number<DisputeFacts>(
        "outstanding",
        (in facts) => ref facts._outstanding,
        (in facts, value) => facts with { Outstanding = value },
        new("outstanding", "未回款金额", "未回款金額"),
        range: "[0,)");

    /// <summary>The day on which the customer raised it.</summary>
    public static readonly DateFact<DisputeFacts> RaisedOn = Fact.Date<DisputeFacts>(
        "raised-on",
        (in facts) => ref facts._raisedOn,
        (in facts, value) => facts with { RaisedOn = value },
        new("raised on", "提出日期", "提出日期"));

    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<DisputeFacts> At = Fact.Instant<DisputeFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "當前時間"));

    /// <summary>Who is responsible for it.</summary>
    public static readonly TextFact<DisputeFacts> Owner = Fact.Words<DisputeFacts>(
        "owner",
        (in facts) => ref facts._owner,
        (in facts, value) => facts with { Owner = value },
        new("owner", "责任人", "責任人"));

    /// <summary>Who proposes the settlement.</summary>
    public static readonly TextFact<DisputeFacts> Proposer = Fact.Words<DisputeFacts>(
        "proposer",
        (in facts) => ref facts._proposer,
        (in facts, value) => facts with { Proposer = value },
        new("proposer", "方案提出人", "方案提出人"));

    /// <summary>Who has authorized the settlement.</summary>
    public static readonly TextFact<DisputeFacts> Authorizer = Fact.Words<DisputeFacts>(
        "authorizer",
        (in facts) => ref facts._authorizer,
        (in facts, value) => facts with { Authorizer = value },
        new("authorizer", "授权人", "授權人"));

    /// <summary>Whether the customer has a written proposal.</summary>
    public static readonly FlagFact<DisputeFacts> ProposalSent = Fact.Flag<DisputeFacts>(
        "proposal-sent",
        (in facts) => ref facts._proposalSent,
        (in facts, value) => facts with { ProposalSent = value },
        new("proposal sent to the customer", "方案已提交客户", "方案已提交客戶"));

    /// <summary>Whether the customer agrees to the proposal.</summary>
    public static readonly FlagFact<DisputeFacts> CustomerAgrees = Fact.Flag<DisputeFacts>(
        "customer-agrees",
        (in facts) => ref facts._customerAgrees,
        (in facts, value) => facts with { CustomerAgrees = value },
        new("customer agrees", "客户同意", "客戶同意"));

    /// <summary>How much we give up in the settlement.</summary>
    public static readonly NumberFact<DisputeFacts> Reduction = Fact.Number<DisputeFacts>(
        "reduction",
        (in facts) => ref facts._reduction,
        (in facts, value) => facts with { Reduction = value },
        new("reduction", "减免金额", "減免金額"),
        range: "[0,)");

    /// <summary>Who looks for a settlement now.</summary>
    public static readonly ChoiceFact<DisputeFacts, DisputeHolder> HeldBy = Fact.Choice<DisputeFacts, DisputeHolder>(
        "held-by",
        (in facts) => ref facts._heldBy,
        (in facts, value) => facts with { HeldBy = value },
        new("held by", "当前处理层级", "當前處理層級"));

    /// <summary>Whether both sides have signed.</summary>
    public static readonly FlagFact<DisputeFacts> SettlementSigned = Fact.Flag<DisputeFacts>(
        "settlement-signed",
        (in facts) => ref facts._settlementSigned,
        (in facts, value) => facts with { SettlementSigned = value },
        new("settlement signed by both sides", "和解协议双方已签署", "和解協議雙方已簽署"));

    /// <summary>Whether a ruling can no longer be appealed.</summary>
    public static readonly FlagFact<DisputeFacts> RulingFinal = Fact.Flag<DisputeFacts>(
        "ruling-final",
        (in facts) => ref facts._rulingFinal,
        (in facts, value) => facts with { RulingFinal = value },
        new("ruling is final", "裁决已生效", "裁決已生效"));

    /// <summary>Whether the credit note is booked, or none is due.</summary>
    public static readonly FlagFact<DisputeFacts> ReceivableAdjusted = Fact.Flag<DisputeFacts>(
        "receivable-adjusted",
        (in facts) => ref facts._receivableAdjusted,
        (in facts, value) => facts with { ReceivableAdjusted = value },
        new("receivable adjusted", "应收款已调整", "應收款已調整"));

    /// <summary>Whether the cause and the lesson are recorded.</summary>
    public static readonly FlagFact<DisputeFacts> CauseRecorded = Fact.Flag<DisputeFacts>(
        "cause-recorded",
        (in facts) => ref facts._causeRecorded,
        (in facts, value) => facts with { CauseRecorded = value },
        new("root cause recorded", "根本原因已记录", "根本原因已記錄"));

    /// <summary>All facts of a dispute.</summary>
    public static readonly FactSet<DisputeFacts> All = new FactSet<DisputeFacts>(
        "dispute",
        ReceivableId, Category, DisputedAmount, Outstanding, RaisedOn, At, Owner, Proposer, Authorizer, ProposalSent, CustomerAgrees,
        Reduction, HeldBy, SettlementSigned, RulingFinal, ReceivableAdjusted, CauseRecorded)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
