namespace Ltc.Testing;

/// <summary>The vocabulary of the sample facts.</summary>
public static class SampleFact
{
    public static FlagFact<SampleFacts> Urgent { get; } = Fact.Flag<SampleFacts>(
        "urgent", (in facts) => ref facts._urgent, (in facts, value) => facts with { Urgent = value }, new("urgency", "紧急", "緊急"));

    public static NumberFact<SampleFacts> Amount { get; } = Fact.Number<SampleFacts>(
        "amount", (in facts) => ref facts._amount, (in facts, value) => facts with { Amount = value }, new("amount", "金额", "金額"), "CNY", "(0,)");

    public static NumberFact<SampleFacts> Limit { get; } = Fact.Number<SampleFacts>(
        "limit", (in facts) => facts.Limit, (in facts, value) => facts with { Limit = value }, new("limit", "限额", "限額"), "CNY");

    public static ChoiceFact<SampleFacts, OrgLevel> Level { get; } = Fact.Choice<SampleFacts, OrgLevel>(
        "level", (in facts) => ref facts._level, (in facts, value) => facts with { Level = value }, new("level", "层级", "層級"));

    public static ChoiceFact<SampleFacts, OrgLevel> Needed { get; } = Fact.Choice<SampleFacts, OrgLevel>(
        "needed", (in facts) => facts.Needed, (in facts, value) => facts with { Needed = value }, new("level needed", "要求层级", "要求層級"));

    public static ChoiceFact<SampleFacts, TermsDeviation> Terms { get; } = Fact.Choice<SampleFacts, TermsDeviation>(
        "terms", (in facts) => facts.Terms, (in facts, value) => facts with { Terms = value }, new("terms", "条款偏离", "條款偏離"));

    public static DateFact<SampleFacts> Begin { get; } = Fact.Date<SampleFacts>(
        "begin", (in facts) => ref facts._begin, (in facts, value) => facts with { Begin = value }, new("first day", "开始日", "開始日"));

    public static DateFact<SampleFacts> Due { get; } = Fact.Date<SampleFacts>(
        "due", (in facts) => ref facts._due, (in facts, value) => facts with { Due = value }, new("due date", "到期日", "到期日"));

    public static InstantFact<SampleFacts> At { get; } = Fact.Instant<SampleFacts>(
        "at", (in facts) => facts.At, (in facts, value) => facts with { At = value }, new("now", "当前时间", "目前時間"));

    public static InstantFact<SampleFacts> Since { get; } = Fact.Instant<SampleFacts>(
        "since", (in facts) => facts.Since, (in facts, value) => facts with { Since = value }, new("start", "开始时间", "開始時間"));

    public static TextFact<SampleFacts> Owner { get; } = Fact.Words<SampleFacts>(
        "owner", (in facts) => ref facts._owner, (in facts, value) => facts with { Owner = value }, new("owner", "责任人", "責任人"));

    public static TextFact<SampleFacts> Reviewer { get; } = Fact.Words<SampleFacts>(
        "reviewer", (in facts) => ref facts._reviewer, (in facts, value) => facts with { Reviewer = value }, new("reviewer", "评审人", "評審人"));

    public static TextFact<SampleFacts> Currency { get; } = Fact.Words<SampleFacts>(
        "currency", (in facts) => facts.Currency, (in facts, value) => facts with { Currency = value }, new("currency", "币种", "幣別"));

    public static SetFact<SampleFacts> Roles { get; } = Fact.Set<SampleFacts>(
        "roles", (in facts) => facts.Roles, (in facts, value) => facts with { Roles = value }, new("roles", "角色", "角色"));

    public static DecisionFact<SampleFacts> Decision { get; } = Fact.Decision<SampleFacts>(
        "decision", (in facts) => facts.Decision, (in facts, value) => facts with { Decision = value }, new("decision", "决策", "決策"));

    /// <summary>All of them, with room for attested ones.</summary>
    public static FactSet<SampleFacts> All { get; } = new FactSet<SampleFacts>(
        "sample", Urgent, Amount, Limit, Level, Needed, Terms, Begin, Due, At, Since, Owner, Reviewer, Currency, Roles, Decision)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
