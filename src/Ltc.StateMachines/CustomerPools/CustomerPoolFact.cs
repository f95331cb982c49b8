namespace Ltc;

/// <summary>The vocabulary of customer-pool facts.</summary>
public static class CustomerPoolFact
{
    /// <summary>When the question is asked.</summary>
    public static readonly InstantFact<CustomerPoolFacts> At = Fact.Instant<CustomerPoolFacts>(
        "at",
        (in facts) => facts.At,
        (in facts, value) => facts with { At = value },
        new("now", "当前时间", "目前時間"));

    /// <summary>Which customer it is.</summary>
    public static readonly TextFact<CustomerPoolFacts> Customer = Fact.Words<CustomerPoolFacts>(
        "pool-customer",
        (in facts) => ref facts._customer,
        (in facts, value) => facts with { Customer = value },
        new("customer", "客户", "客戶"));

    /// <summary>Whether the record is complete enough for somebody else to work with it.</summary>
    public static readonly FlagFact<CustomerPoolFacts> RecordComplete = Fact.Flag<CustomerPoolFacts>(
        "customer-record-complete",
        (in facts) => ref facts._recordComplete,
        (in facts, value) => facts with { RecordComplete = value },
        new("customer record complete", "客户资料完整", "客戶資料完整"));

    /// <summary>Whether the company assigns this customer itself, so that nobody can claim it.</summary>
    public static readonly FlagFact<CustomerPoolFacts> Reserved = Fact.Flag<CustomerPoolFacts>(
        "reserved-account",
        (in facts) => ref facts._reserved,
        (in facts, value) => facts with { Reserved = value },
        new("reserved account", "保留客户", "保留客戶"));

    /// <summary>Who wants to claim the customer.</summary>
    public static readonly TextFact<CustomerPoolFacts> Claimant = Fact.Words<CustomerPoolFacts>(
        "claimant",
        (in facts) => ref facts._claimant,
        (in facts, value) => facts with { Claimant = value },
        new("claimant", "领取人", "領取人"));

    /// <summary>Whether industry and region belong to the claimant.</summary>
    public static readonly FlagFact<CustomerPoolFacts> WithinTerritory = Fact.Flag<CustomerPoolFacts>(
        "within-territory",
        (in facts) => ref facts._withinTerritory,
        (in facts, value) => facts with { WithinTerritory = value },
        new("within the territory of the claimant", "属于领取人负责范围", "屬於領取人負責範圍"));

    /// <summary>How many customers the claimant holds, claimed or protected.</summary>
    public static readonly NumberFact<CustomerPoolFacts> HeldByClaimant = Fact.Number<CustomerPoolFacts>(
        "held-by-claimant",
        (in facts) => ref facts._heldByClaimant,
        (in facts, value) => facts with { HeldByClaimant = value },
        new("customers held by the claimant", "领取人已持有客户数", "領取人已持有客戶數"),
        unit: "customers",
        range: "[0,)");

    /// <summary>Whether somebody has returned this customer before.</summary>
    public static readonly FlagFact<CustomerPoolFacts> ReturnedBefore = Fact.Flag<CustomerPoolFacts>(
        "returned-before",
        (in facts) => ref facts._returnedBefore,
        (in facts, value) => facts with { ReturnedBefore = value },
        new("returned before", "曾被退回", "曾被退回"));

    /// <summary>Who returned the customer last, or lost it by doing nothing.</summary>
    public static readonly TextFact<CustomerPoolFacts> LastReturner = Fact.Words<CustomerPoolFacts>(
        "last-returner",
        (in facts) => ref facts._lastReturner,
        (in facts, value) => facts with { LastReturner = value },
        new("who returned it last", "最近退回人", "最近退回人"));

    /// <summary>When the customer was returned last.</summary>
    public static readonly DateFact<CustomerPoolFacts> LastReturnedOn = Fact.Date<CustomerPoolFacts>(
        "last-returned-on",
        (in facts) => ref facts._lastReturnedOn,
        (in facts, value) => facts with { LastReturnedOn = value },
        new("day of the last return", "最近退回日期", "最近退回日期"));

    /// <summary>Who asks for the move.</summary>
    public static readonly TextFact<CustomerPoolFacts> Actor = Fact.Words<CustomerPoolFacts>(
        "actor",
        (in facts) => ref facts._actor,
        (in facts, value) => facts with { Actor = value },
        new("who acts", "操作人", "操作人"));

    /// <summary>Who holds the customer.</summary>
    public static readonly TextFact<CustomerPoolFacts> Owner = Fact.Words<CustomerPoolFacts>(
        "pool-owner",
        (in facts) => ref facts._owner,
        (in facts, value) => facts with { Owner = value },
        new("owner", "持有人", "持有人"));

    /// <summary>Whether the owner has an open lead, opportunity or contract with the customer.</summary>
    public static readonly FlagFact<CustomerPoolFacts> DealOpen = Fact.Flag<CustomerPoolFacts>(
        "deal-open",
        (in facts) => ref facts._dealOpen,
        (in facts, value) => facts with { DealOpen = value },
        new("open deal", "有在途机会点", "有在途機會點"));

    /// <summary>The last activity of the owner with the customer, or the day of the claim where there was none.</summary>
    public static readonly DateFact<CustomerPoolFacts> LastActivityOn = Fact.Date<CustomerPoolFacts>(
        "last-activity-on",
        (in facts) => ref facts._lastActivityOn,
        (in facts, value) => facts with { LastActivityOn = value },
        new("last activity", "最近活动日期", "最近活動日期"));

    /// <summary>Why the customer is returned.</summary>
    public static readonly TextFact<CustomerPoolFacts> ReturnReason = Fact.Words<CustomerPoolFacts>(
        "return-reason",
        (in facts) => ref facts._returnReason,
        (in facts, value) => facts with { ReturnReason = value },
        new("reason for the return", "退回原因", "退回原因"));

    /// <summary>Whether a note says what the next owner has to know.</summary>
    public static readonly FlagFact<CustomerPoolFacts> HandoverNote = Fact.Flag<CustomerPoolFacts>(
        "handover-note",
        (in facts) => ref facts._handoverNote,
        (in facts, value) => facts with { HandoverNote = value },
        new("handover note", "交接说明", "交接說明"));

    /// <summary>Whether somebody has confirmed that another record is the same customer.</summary>
    public static readonly FlagFact<CustomerPoolFacts> SameCustomer = Fact.Flag<CustomerPoolFacts>(
        "same-customer",
        (in facts) => ref facts._sameCustomer,
        (in facts, value) => facts with { SameCustomer = value },
        new("same customer as another record", "与另一客户记录重复", "與另一客戶紀錄重複"));

    /// <summary>The record that stays.</summary>
    public static readonly TextFact<CustomerPoolFacts> Survivor = Fact.Words<CustomerPoolFacts>(
        "surviving-customer",
        (in facts) => ref facts._survivor,
        (in facts, value) => facts with { Survivor = value },
        new("record that stays", "保留的客户记录", "保留的客戶紀錄"));

    /// <summary>Whether the owner of the record that stays agrees, or it has none.</summary>
    public static readonly FlagFact<CustomerPoolFacts> SurvivorOwnerAgrees = Fact.Flag<CustomerPoolFacts>(
        "surviving-owner-agrees",
        (in facts) => ref facts._survivorOwnerAgrees,
        (in facts, value) => facts with { SurvivorOwnerAgrees = value },
        new("owner of the other record agrees", "保留记录的持有人同意", "保留紀錄的持有人同意"));

    /// <summary>All facts of a customer of the pool.</summary>
    public static readonly FactSet<CustomerPoolFacts> All = new FactSet<CustomerPoolFacts>(
        "customer-pool",
        At, Customer, RecordComplete, Reserved, Claimant, WithinTerritory, HeldByClaimant, ReturnedBefore, LastReturner,
        LastReturnedOn, Actor, Owner, DealOpen, LastActivityOn, ReturnReason, HandoverNote, SameCustomer, Survivor, SurvivorOwnerAgrees)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
