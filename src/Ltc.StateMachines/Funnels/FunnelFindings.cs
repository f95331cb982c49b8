namespace Ltc;

/// <summary>The findings on funnels: one method a code, so that a code is found in one search.</summary>
internal static class FunnelFindings
{
    internal static Finding NotOnce(FunnelStage stage, int count) => Make(
        "funnel-stage-not-once", "/stages", new("stage `{0}` has {1} entries; expected one", "阶段 `{0}` 有 {1} 项；应为 1 项", "階段 `{0}` 有 {1} 項；應為 1 項"), EnumIds<FunnelStage>.IdOf(stage), Numbers.ToText(count));

    internal static Finding Probability(FunnelTerms terms) => Make(
        "funnel-probability",
        Place(terms, "probability"),
        new("the probability of `{0}` is {1}; expected a fraction from 0 to 1", "`{0}` 的概率为 {1}；应为 0 到 1 之间的小数", "`{0}` 的機率為 {1}；應為 0 到 1 之間的小數"),
        IdOf(terms),
        Numbers.ToText(terms.Probability));

    internal static Finding Order(FunnelTerms earlier, FunnelTerms later) => Make(
        "funnel-probability-order",
        Place(later, "probability"),
        new("`{0}` is less likely won than the stage before it, `{1}`", "`{0}` 的赢单概率低于前一阶段 `{1}`", "`{0}` 的贏單機率低於前一階段 `{1}`"),
        IdOf(later),
        IdOf(earlier));

    internal static Finding Months(FunnelTerms terms, string name) => Make(
        "funnel-months", Place(terms, name), new("`{0}` has a time that is not above 0", "`{0}` 的时间必须大于 0", "`{0}` 的時間必須大於 0"), IdOf(terms));

    internal static Finding MonthsOrder(FunnelTerms terms) => Make(
        "funnel-months-order",
        Place(terms, "alarmMonths"),
        new("`{0}` is stale before its usual time is over", "`{0}` 的预警时间短于常规时间", "`{0}` 的預警時間短於常規時間"),
        IdOf(terms));

    private static Finding Make(string code, string pointer, Text form, params string[] words) => new(code, Phrases.Fill(form, words), pointer);

    private static string Place(FunnelTerms terms, string name) => "/stages/" + IdOf(terms) + "/" + name;

    private static string IdOf(FunnelTerms terms) => EnumIds<FunnelStage>.IdOf(terms.Stage);
}
