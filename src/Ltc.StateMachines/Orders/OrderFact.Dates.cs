namespace Ltc;

public static partial class OrderFact
{
    /// <summary>When ATI let the opportunity go ahead.</summary>
    public static readonly DateFact<OrderFacts> InitiatedOn = Fact.Date<OrderFacts>(
        "initiated-on",
        (in facts) => ref facts._initiatedOn,
        (in facts, value) => facts with { InitiatedOn = value },
        new("go at ATI", "立项决策通过日期", "立項決策通過日期"));

    /// <summary>When the order came in; without an order of its own, when the contract took effect.</summary>
    public static readonly DateFact<OrderFacts> ReceivedOn = Fact.Date<OrderFacts>(
        "received-on",
        (in facts) => ref facts._receivedOn,
        (in facts, value) => facts with { ReceivedOn = value },
        new("order received", "收到订单日期", "收到訂單日期"));

    /// <summary>When the order was confirmed to the customer.</summary>
    public static readonly DateFact<OrderFacts> ConfirmedOn = Fact.Date<OrderFacts>(
        "confirmed-on",
        (in facts) => ref facts._confirmedOn,
        (in facts, value) => facts with { ConfirmedOn = value },
        new("order confirmed", "订单确认日期", "訂單確認日期"));

    /// <summary>When everything was ready to ship.</summary>
    public static readonly DateFact<OrderFacts> ReadyOn = Fact.Date<OrderFacts>(
        "ready-on",
        (in facts) => ref facts._readyOn,
        (in facts, value) => facts with { ReadyOn = value },
        new("ready to ship", "发货就绪日期", "發貨就緒日期"));

    /// <summary>When everything was at the site of the customer.</summary>
    public static readonly DateFact<OrderFacts> DeliveredOn = Fact.Date<OrderFacts>(
        "delivered-on",
        (in facts) => ref facts._deliveredOn,
        (in facts, value) => facts with { DeliveredOn = value },
        new("delivered to site", "到达现场日期", "到達現場日期"));

    /// <summary>The date of the preliminary acceptance certificate.</summary>
    public static readonly DateFact<OrderFacts> PacOn = Fact.Date<OrderFacts>(
        "pac-on",
        (in facts) => ref facts._pacOn,
        (in facts, value) => facts with { PacOn = value },
        new("preliminary acceptance (PAC)", "初验日期（PAC）", "初驗日期（PAC）"));

    /// <summary>The date of the final acceptance certificate.</summary>
    public static readonly DateFact<OrderFacts> FacOn = Fact.Date<OrderFacts>(
        "fac-on",
        (in facts) => ref facts._facOn,
        (in facts, value) => facts with { FacOn = value },
        new("final acceptance (FAC)", "终验日期（FAC）", "終驗日期（FAC）"));

    /// <summary>When the last invoice was issued.</summary>
    public static readonly DateFact<OrderFacts> InvoicedOn = Fact.Date<OrderFacts>(
        "invoiced-on",
        (in facts) => ref facts._invoicedOn,
        (in facts, value) => facts with { InvoicedOn = value },
        new("last invoice issued", "最后开票日期", "最後開票日期"));

    /// <summary>When the last payment came in.</summary>
    public static readonly DateFact<OrderFacts> PaidOn = Fact.Date<OrderFacts>(
        "paid-on",
        (in facts) => ref facts._paidOn,
        (in facts, value) => facts with { PaidOn = value },
        new("last payment received", "最后到账日期", "最後到帳日期"));
}
