namespace Ltc;

/// <summary>The vocabulary of the facts of payment terms.</summary>
public static class PaymentQualityFact
{
    private const string Share = "[0,1]";

    /// <summary>What is paid in advance.</summary>
    public static readonly NumberFact<PaymentQualityFacts> Advance = Fact.Number<PaymentQualityFacts>(
        "advance",
        (in facts) => facts.Advance,
        (in facts, value) => facts with { Advance = value },
        new("advance share", "预付款比例", "預付款比例"),
        unit: "fraction",
        range: Share);

    /// <summary>What is due on shipment or delivery.</summary>
    public static readonly NumberFact<PaymentQualityFacts> Shipment = Fact.Number<PaymentQualityFacts>(
        "shipment",
        (in facts) => facts.Shipment,
        (in facts, value) => facts with { Shipment = value },
        new("share due on shipment", "发货款比例", "出貨款比例"),
        unit: "fraction",
        range: Share);

    /// <summary>What is due on preliminary acceptance.</summary>
    public static readonly NumberFact<PaymentQualityFacts> Pac = Fact.Number<PaymentQualityFacts>(
        "pac",
        (in facts) => facts.Pac,
        (in facts, value) => facts with { Pac = value },
        new("share due on preliminary acceptance", "初验款比例", "初驗款比例"),
        unit: "fraction",
        range: Share);

    /// <summary>What is due on final acceptance.</summary>
    public static readonly NumberFact<PaymentQualityFacts> Fac = Fact.Number<PaymentQualityFacts>(
        "fac",
        (in facts) => facts.Fac,
        (in facts, value) => facts with { Fac = value },
        new("share due on final acceptance", "终验款比例", "終驗款比例"),
        unit: "fraction",
        range: Share);

    /// <summary>What is due after final acceptance.</summary>
    public static readonly NumberFact<PaymentQualityFacts> AfterFac = Fact.Number<PaymentQualityFacts>(
        "after-fac",
        (in facts) => facts.AfterFac,
        (in facts, value) => facts with { AfterFac = value },
        new("share due after final acceptance", "终验后款比例", "終驗後款比例"),
        unit: "fraction",
        range: Share);

    /// <summary>How long the customer may take to pay.</summary>
    public static readonly NumberFact<PaymentQualityFacts> TermDays = Fact.Number<PaymentQualityFacts>(
        "term-days",
        (in facts) => facts.TermDays,
        (in facts, value) => facts with { TermDays = value },
        new("payment term", "付款账期", "付款帳期"),
        unit: "days",
        range: "[0,36500]");

    /// <summary>All facts of payment terms.</summary>
    public static readonly FactSet<PaymentQualityFacts> All = new("payment-quality", Advance, Shipment, Pac, Fac, AfterFac, TermDays);
}
