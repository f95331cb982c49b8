namespace Ltc.Benchmarks.Machines;

/// <summary>The vocabulary of the measured facts, read from their fields.</summary>
internal static class DealFact
{
    internal static readonly FlagFact<DealFacts> NeedReal = Fact.Flag<DealFacts>(
        "need-real", (in facts) => ref facts._needReal, (in facts, value) => facts with { NeedReal = value }, Text.Same("need-real"));

    internal static readonly FlagFact<DealFacts> ScopeClear = Fact.Flag<DealFacts>(
        "scope-clear", (in facts) => ref facts._scopeClear, (in facts, value) => facts with { ScopeClear = value }, Text.Same("scope-clear"));

    internal static readonly FlagFact<DealFacts> PlanReady = Fact.Flag<DealFacts>(
        "plan-ready", (in facts) => ref facts._planReady, (in facts, value) => facts with { PlanReady = value }, Text.Same("plan-ready"));

    internal static readonly FlagFact<DealFacts> RisksNamed = Fact.Flag<DealFacts>(
        "risks-named", (in facts) => ref facts._risksNamed, (in facts, value) => facts with { RisksNamed = value }, Text.Same("risks-named"));

    internal static readonly FlagFact<DealFacts> CapacityConfirmed = Fact.Flag<DealFacts>(
        "capacity-confirmed", (in facts) => ref facts._capacityConfirmed, (in facts, value) => facts with { CapacityConfirmed = value }, Text.Same("capacity-confirmed"));

    internal static readonly NumberFact<DealFacts> Amount = Fact.Number<DealFacts>(
        "amount", (in facts) => ref facts._amount, (in facts, value) => facts with { Amount = value }, Text.Same("amount"));

    internal static readonly NumberFact<DealFacts> Margin = Fact.Number<DealFacts>(
        "margin", (in facts) => ref facts._margin, (in facts, value) => facts with { Margin = value }, Text.Same("margin"));

    internal static readonly ChoiceFact<DealFacts, OrgLevel> Level = Fact.Choice<DealFacts, OrgLevel>(
        "level", (in facts) => ref facts._level, (in facts, value) => facts with { Level = value }, Text.Same("level"));

    internal static readonly TextFact<DealFacts> Owner = Fact.Words<DealFacts>(
        "owner", (in facts) => ref facts._owner, (in facts, value) => facts with { Owner = value }, Text.Same("owner"));

    internal static readonly TextFact<DealFacts> Reviewer = Fact.Words<DealFacts>(
        "reviewer", (in facts) => ref facts._reviewer, (in facts, value) => facts with { Reviewer = value }, Text.Same("reviewer"));

    internal static readonly DateFact<DealFacts> Due = Fact.Date<DealFacts>(
        "due", (in facts) => ref facts._due, (in facts, value) => facts with { Due = value }, Text.Same("due"));

    internal static readonly DateFact<DealFacts> Today = Fact.Date<DealFacts>(
        "today", (in facts) => ref facts._today, (in facts, value) => facts with { Today = value }, Text.Same("today"));

    internal static readonly FactSet<DealFacts> All = new("deal", NeedReal, ScopeClear, PlanReady, RisksNamed, CapacityConfirmed, Amount, Margin, Level, Owner, Reviewer, Due, Today);
}
