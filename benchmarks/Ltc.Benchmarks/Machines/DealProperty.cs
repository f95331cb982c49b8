namespace Ltc.Benchmarks.Machines;

/// <summary>The same facts as those of <see cref="DealFact"/>, read through their properties.</summary>
internal static class DealProperty
{
    /// <summary>All of them.</summary>
    internal static readonly FactSet<DealFacts> All = new(
        "deal",
        Fact.Flag<DealFacts>("need-real", (in facts) => facts.NeedReal, (in facts, value) => facts with { NeedReal = value }, Text.Same("need-real")),
        Fact.Flag<DealFacts>("scope-clear", (in facts) => facts.ScopeClear, (in facts, value) => facts with { ScopeClear = value }, Text.Same("scope-clear")),
        Fact.Flag<DealFacts>("plan-ready", (in facts) => facts.PlanReady, (in facts, value) => facts with { PlanReady = value }, Text.Same("plan-ready")),
        Fact.Flag<DealFacts>("risks-named", (in facts) => facts.RisksNamed, (in facts, value) => facts with { RisksNamed = value }, Text.Same("risks-named")),
        Fact.Flag<DealFacts>("capacity-confirmed", (in facts) => facts.CapacityConfirmed, (in facts, value) => facts with { CapacityConfirmed = value }, Text.Same("capacity-confirmed")),
        Fact.Number<DealFacts>("amount", (in facts) => facts.Amount, (in facts, value) => facts with { Amount = value }, Text.Same("amount")),
        Fact.Number<DealFacts>("margin", (in facts) => facts.Margin, (in facts, value) => facts with { Margin = value }, Text.Same("margin")),
        Fact.Choice<DealFacts, OrgLevel>("level", (in facts) => facts.Level, (in facts, value) => facts with { Level = value }, Text.Same("level")),
        Fact.Words<DealFacts>("owner", (in facts) => facts.Owner, (in facts, value) => facts with { Owner = value }, Text.Same("owner")),
        Fact.Words<DealFacts>("reviewer", (in facts) => facts.Reviewer, (in facts, value) => facts with { Reviewer = value }, Text.Same("reviewer")),
        Fact.Date<DealFacts>("due", (in facts) => facts.Due, (in facts, value) => facts with { Due = value }, Text.Same("due")),
        Fact.Date<DealFacts>("today", (in facts) => facts.Today, (in facts, value) => facts with { Today = value }, Text.Same("today")));
}
