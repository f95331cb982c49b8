using System;
using System.Collections.Generic;
using Ltc.Testing;

namespace Ltc.Tests.Reasons;

/// <summary>A reason says the fact, its value and the bound it missed, in three languages, for every kind of condition.</summary>
public sealed class ReasonTests
{
    private static readonly SampleFacts Facts = new()
    {
        Urgent = false,
        Amount = 1200m,
        Limit = 1000m,
        Level = OrgLevel.FrontUnit,
        Needed = OrgLevel.Company,
        Due = new CalendarDate(2026, 6, 17),
        At = GenerateDecision.Noon(GenerateDecision.Today),
        Since = GenerateDecision.Noon(GenerateDecision.Today).AddSeconds(1),
        Owner = "wang",
        Reviewer = "wang",
        Roles = ["ar"],
    };

    private static readonly Dictionary<ConditionKind, Condition<SampleFacts>> Missed = new()
    {
        [ConditionKind.Flag] = SampleFact.Urgent.IsTrue,
        [ConditionKind.Number] = SampleFact.Amount.Within("[2000,5000)"),
        [ConditionKind.NumberPair] = SampleFact.Amount.AtMost(SampleFact.Limit),
        [ConditionKind.Choice] = SampleFact.Level.In(OrgLevel.Region, OrgLevel.Company),
        [ConditionKind.Text] = SampleFact.Owner.Is("li"),
        [ConditionKind.SameText] = SampleFact.Reviewer.NotSameAs(SampleFact.Owner),
        [ConditionKind.Set] = SampleFact.Roles.HasAny("sr", "fr"),
        [ConditionKind.Date] = SampleFact.Due.Before(new CalendarDate(2026, 6, 16)),
        [ConditionKind.Days] = SampleFact.At.DaysUntil(SampleFact.Due, "[5,)"),
        [ConditionKind.Moments] = SampleFact.Since.NotLaterThan(SampleFact.At),
        [ConditionKind.ChoicePair] = SampleFact.Level.AtLeast(SampleFact.Needed),
        [ConditionKind.Known] = SampleFact.Currency.Known,
        [ConditionKind.Covers] = SampleFact.Decision.Covers(new DecisionScope<SampleFacts>
        {
            SubjectKind = "sample",
            SubjectId = SampleFact.Owner,
            At = SampleFact.At,
            Point = DecisionPoint.Bid,
        }),
        [ConditionKind.Not] = !SampleFact.Roles.Has("ar"),
    };

    [Theory]
    [InlineData(ConditionKind.Flag, "urgent", "no", "yes")]
    [InlineData(ConditionKind.Number, "amount", "1,200 CNY", "at least 2,000 CNY and less than 5,000 CNY")]
    [InlineData(ConditionKind.NumberPair, "amount", "1,200 CNY beside limit 1,000 CNY", "at most limit")]
    [InlineData(ConditionKind.Choice, "level", "frontUnit", "one of region, company")]
    [InlineData(ConditionKind.Text, "owner", "wang", "li")]
    [InlineData(ConditionKind.SameText, "reviewer", "wang beside owner wang", "different from owner")]
    [InlineData(ConditionKind.Set, "roles", "ar", "one of sr, fr")]
    [InlineData(ConditionKind.Date, "due", "2026-06-17", "before 2026-06-16")]
    [InlineData(ConditionKind.Days, "at", "2026-06-15T12:00:00+00:00 beside due date 2026-06-17", "at least 5 days until due date")]
    [InlineData(ConditionKind.ChoicePair, "level", "frontUnit", "at least `company`")]
    [InlineData(ConditionKind.Moments, "since", "2026-06-15T12:00:01+00:00 beside now 2026-06-15T12:00:00+00:00", "not later than now")]
    [InlineData(ConditionKind.Known, "currency", "not known", "to be known")]
    [InlineData(ConditionKind.Covers, "decision", "no verified decision", "a Go (ATB, bid) that covers it")]
    [InlineData(ConditionKind.Not, "roles", "ar", "not (ar)")]
    public void InEnglish(ConditionKind kind, string fact, string value, string bound) => Says(kind, Language.English, fact, value, bound);

    [Theory]
    [InlineData(ConditionKind.Flag, "urgent", "否", "是")]
    [InlineData(ConditionKind.Number, "amount", "1,200 CNY", "不低于 2,000 CNY且低于 5,000 CNY")]
    [InlineData(ConditionKind.NumberPair, "amount", "1,200 CNY（限额为1,000 CNY）", "不超过 限额")]
    [InlineData(ConditionKind.Choice, "level", "frontUnit", "region, company 之一")]
    [InlineData(ConditionKind.SameText, "reviewer", "wang（责任人为wang）", "与责任人不同")]
    [InlineData(ConditionKind.Date, "due", "2026-06-17", "2026-06-16 之前")]
    [InlineData(ConditionKind.Days, "at", "2026-06-15T12:00:00+00:00（到期日为2026-06-17）", "距到期日 不低于 5 天")]
    [InlineData(ConditionKind.ChoicePair, "level", "frontUnit", "不低于 `company`")]
    [InlineData(ConditionKind.Moments, "since", "2026-06-15T12:00:01+00:00（当前时间为2026-06-15T12:00:00+00:00）", "不晚于当前时间")]
    [InlineData(ConditionKind.Known, "currency", "未知", "已知")]
    [InlineData(ConditionKind.Covers, "decision", "没有经核实的决策记录", "覆盖该事项的“通过”决策（ATB 投标决策）")]
    public void InSimplifiedChinese(ConditionKind kind, string fact, string value, string bound) => Says(kind, Language.SimplifiedChinese, fact, value, bound);

    [Theory]
    [InlineData(ConditionKind.Number, "amount", "1,200 CNY", "不低於 2,000 CNY且低於 5,000 CNY")]
    [InlineData(ConditionKind.SameText, "reviewer", "wang（責任人為wang）", "與責任人不同")]
    [InlineData(ConditionKind.Date, "due", "2026-06-17", "2026-06-16 之前")]
    [InlineData(ConditionKind.ChoicePair, "level", "frontUnit", "不低於 `company`")]
    [InlineData(ConditionKind.Moments, "since", "2026-06-15T12:00:01+00:00（目前時間為2026-06-15T12:00:00+00:00）", "不晚於目前時間")]
    [InlineData(ConditionKind.Covers, "decision", "沒有經核實的決策紀錄", "涵蓋該事項的「通過」決策（ATB 投標決策）")]
    public void InTraditionalChinese(ConditionKind kind, string fact, string value, string bound) => Says(kind, Language.TraditionalChinese, fact, value, bound);

    [Fact]
    public void EveryKindHasAnExample()
    {
        Assert.All(GenerateCondition.LeafKinds, kind => Assert.Contains(kind, Missed.Keys));
        Assert.All(Missed, pair => Assert.Equal(pair.Key, pair.Value.Data.Kind));
    }

    [Fact]
    public void EachGapOfADecisionIsNamedInEachLanguage()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var gap in Enum.GetValues<CoverageGaps>())
                Assert.True(seen.Add(Phrases.Gaps(gap, language)), $"{gap} has the text of another gap");
        }
    }

    private static void Says(ConditionKind kind, Language language, string fact, string value, string bound)
    {
        var requirement = new Requirement<SampleFacts>("rule", Missed[kind], Text.Same("the rule"));
        Assert.False(Missed[kind].Test(Facts).IsTrue);
        var reason = new Reason(requirement, ReasonKind.Unmet, Facts);
        Assert.Equal(fact, reason.Fact);
        Assert.Equal(value, reason.Value(language));
        Assert.Equal(bound, reason.Bound(language));
        Assert.StartsWith("the rule", reason.Text(language));
        Assert.Contains(bound, reason.Text(language));
    }
}
