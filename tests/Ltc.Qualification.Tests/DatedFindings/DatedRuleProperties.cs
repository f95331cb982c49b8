using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.DatedFindings;

public sealed class DatedRuleProperties(ITestOutputHelper output)
{
    private static readonly Text Words = new("x {0}", "某 {0}", "某 {0}");
    private static readonly DateOnly Day = new(2026, 3, 31);

    [Fact]
    public void The_naive_model_agrees_at_every_limit() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees_at_every_limit),
        output.WriteLine,
        draw =>
        {
            var rule = Rule(draw);
            var at = Day.AddDays(draw.Below(800) - 400);
            var subject = Subject(draw, rule, at);
            var expected = NaiveDated.Of(rule, subject, at);
            var found = Rules(rule).Evaluate(subject, at);
            Assert.Equal(expected, found.Count == 0 ? "fine" : found[0].DaysLate?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown");
            draw.Saw(found.Count == 0 ? "fine" : found[0].Kind.ToString());
            draw.Saw(rule.Kind.ToString());
        },
        "fine", "Late", "Ahead", "Unknown", "MoreThan", "AtLeast", "EachYear", "EachWeek");

    [Fact]
    public void A_finding_appears_exactly_on_its_first_late_day_and_stays() => PropertyRun.ForAll(
        nameof(A_finding_appears_exactly_on_its_first_late_day_and_stays),
        output.WriteLine,
        draw =>
        {
            var rule = RuleOf(draw, draw.Pick([DatedRuleKind.MoreThan, DatedRuleKind.AtLeast, DatedRuleKind.Ahead]));
            var date = Day.AddDays(draw.Below(2000));
            var subject = new DatedSubject { About = "thing", Id = "T-1", Dates = { ["day"] = date } };
            var rules = Rules(rule);
            var from = rule.Kind == DatedRuleKind.Ahead ? date.AddYears(-9) : date;
            var days = Enumerable.Range(0, 8000).Select(i => from.AddDays(i)).ToArray();
            var first = Array.FindIndex(days, day => rules.Evaluate(subject, day).Count > 0);
            var finding = Assert.Single(rules.Evaluate(subject, days[first]));
            if (rule.Kind == DatedRuleKind.Ahead)
                Assert.Equal(days[first].DayNumber - date.DayNumber, finding.DaysLate);
            else
                Assert.Equal(1, finding.DaysLate);
            Assert.All([first + 1, first + 30, 7999], i => Assert.Equal(finding.DaysLate + i - first, Assert.Single(rules.Evaluate(subject, days[i])).DaysLate));
            draw.Saw(rule.Kind.ToString());
        },
        "MoreThan", "AtLeast", "Ahead");

    [Fact]
    public void A_later_day_of_what_was_done_never_makes_it_later() => PropertyRun.ForAll(
        nameof(A_later_day_of_what_was_done_never_makes_it_later),
        output.WriteLine,
        draw =>
        {
            var rule = RuleOf(draw, draw.Pick([DatedRuleKind.MoreThan, DatedRuleKind.AtLeast, DatedRuleKind.EachYear]));
            var at = Day.AddDays(draw.Below(800));
            var before = at.AddDays(-draw.Below(1500));
            var after = before.AddDays(draw.Below(at.DayNumber - before.DayNumber + 1));
            var (late, less) = (DaysLate(rule, before, at), DaysLate(rule, after, at));
            Assert.True((less ?? 0) <= (late ?? 0), $"{rule}: {before} {late}, {after} {less}");
            draw.Saw(late is null ? "fine" : less is null ? "fine after" : "late");
        },
        "fine", "fine after", "late");

    [Fact]
    public void What_is_not_known_is_never_fine_where_the_rule_applies() => PropertyRun.ForAll(
        nameof(What_is_not_known_is_never_fine_where_the_rule_applies),
        output.WriteLine,
        draw =>
        {
            var rule = Rule(draw);
            var subject = new DatedSubject { About = "thing", Id = "T-1" };
            foreach (var flag in rule.When)
                subject.Flags[flag.Key] = draw.Chance(50) ? flag.Value : null;
            var finding = Assert.Single(Rules(rule).Evaluate(subject, Day));
            Assert.Equal(DatedFindingKind.Unknown, finding.Kind);
            Assert.Contains(rule.From, finding.Missing);
            Assert.Null(finding.DueOn);
            draw.Saw(finding.Missing.Count > 1 ? "flag too" : "date");
        },
        "flag too", "date");

    [Fact]
    public void The_order_of_the_subjects_does_not_matter() => PropertyRun.ForAll(
        nameof(The_order_of_the_subjects_does_not_matter),
        output.WriteLine,
        draw =>
        {
            var subjects = Enumerable.Range(0, 6).Select(i => new DatedSubject
            {
                About = "lead",
                Id = $"L-{i}",
                Dates = { ["reviewed"] = draw.Chance(20) ? null : Day.AddDays(-draw.Below(15)), ["customer-activity"] = Day.AddDays(-170 - draw.Below(20)) },
                Flags = { ["open"] = true },
            }).ToArray();
            var rules = DatedRules.Define();
            var one = rules.Evaluate(subjects, Day).Select(finding => finding.ToString()).ToArray();
            Assert.Equal(one, rules.Evaluate(draw.Shuffle(subjects), Day).Select(finding => finding.ToString()));
            draw.Saw(one.Length == 0 ? "none" : "some");
        },
        "some");

    private static int? DaysLate(DatedRule rule, DateOnly date, DateOnly at)
    {
        var subject = new DatedSubject { About = "thing", Dates = { ["day"] = date } };
        return Rules(rule).Evaluate(subject, at) is { Count: > 0 } found ? found[0].DaysLate : null;
    }

    private static DatedRules Rules(DatedRule rule)
    {
        Assert.True(DatedRules.TryCreate([rule], out var rules, out var findings), string.Join('\n', findings));
        return rules!;
    }

    private static DatedRule Rule(Draw draw)
    {
        var rule = RuleOf(draw, draw.Pick(Enum.GetValues<DatedRuleKind>()));
        if (draw.Chance(40))
            rule = rule.WithCondition("open", draw.Chance(50));
        return draw.Chance(20) ? rule.WithCondition("weekly", draw.Chance(50)) : rule;
    }

    private static DatedRule RuleOf(Draw draw, DatedRuleKind kind)
    {
        var limit = 1 + draw.Below(kind == DatedRuleKind.EachWeek ? 4 : 9);
        var unit = draw.Pick(Enum.GetValues<DatedUnit>());
        var month = 1 + draw.Below(12);
        return kind switch
        {
            DatedRuleKind.MoreThan => DatedRule.MoreThan("rule", "thing", "day", limit, unit, "owner", Words),
            DatedRuleKind.AtLeast => DatedRule.AtLeast("rule", "thing", "day", limit, unit, "owner", Words),
            DatedRuleKind.Ahead => DatedRule.Ahead("rule", "thing", "day", limit, unit, "owner", Words),
            DatedRuleKind.EachYear => DatedRule.EachYear("rule", "thing", "day", month, 1 + draw.Below(DateTime.DaysInMonth(2000, month)), limit, "owner", Words),
            _ => DatedRule.EachWeek("rule", "thing", "days", limit, "owner", Words),
        };
    }

    /// <summary>A subject whose dates lie at the limit, a day before and a day after it as often as anywhere.</summary>
    private static DatedSubject Subject(Draw draw, DatedRule rule, DateOnly at)
    {
        var subject = new DatedSubject { About = "thing", Id = "T-1", People = { ["owner"] = "Li Na" } };
        var away = rule.Unit switch { DatedUnit.Days => 1, DatedUnit.Weeks => 7, DatedUnit.Months => 30, DatedUnit.Quarters => 91, _ => 365 } * rule.Limit;
        if (!draw.Chance(5))
            subject.Dates["day"] = at.AddDays((rule.Kind == DatedRuleKind.Ahead ? away : -away) + draw.Below(7) - 3);
        if (rule.Kind == DatedRuleKind.EachYear && draw.Chance(80))
            subject.Dates["day"] = at.AddDays(-draw.Below(500));
        if (!draw.Chance(5))
            subject.Days["days"] = [.. Enumerable.Range(0, draw.Below(6)).Select(_ => (CalendarDate)at.AddDays(-draw.Below(15)))];
        foreach (var flag in rule.When)
            subject.Flags[flag.Key] = draw.Chance(20) ? null : draw.Chance(70) == flag.Value;
        return subject;
    }
}
