using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.DatedFindings;

public sealed class DatedRulesTests
{
    private static readonly Text Words = new("late by {0}", "逾期 {0}", "逾期 {0}");
    private static readonly DatedRules Rules = DatedRules.Define();

    [Theory]
    [InlineData("2026-03-01", "2026-03-08", null)]
    [InlineData("2026-03-01", "2026-03-09", 1)]
    [InlineData("2026-03-01", "2026-03-15", 7)]
    public void A_lead_is_reviewed_every_seven_days(string reviewed, string at, int? late)
    {
        var found = Rules.Evaluate(Lead(("reviewed", reviewed), ("customer-activity", at)), Date(at));
        Assert.Equal(late, found.SingleOrDefault()?.DaysLate);
        Assert.Equal(late is null ? null : "Wang", found.SingleOrDefault()?.Owner);
    }

    [Theory]
    [InlineData("2026-06-29", false)]
    [InlineData("2026-06-30", true)]
    public void A_lead_is_dormant_from_day_180_on(string at, bool dormant) =>
        Assert.Equal(dormant, Rules.Evaluate(Lead(("reviewed", at), ("customer-activity", "2026-01-01")), Date(at)).Any(finding => finding.Id == "lead-dormant"));

    [Fact]
    public void A_closed_lead_is_nobody_s_duty()
    {
        var lead = Lead(("reviewed", "2020-01-01"), ("customer-activity", "2020-01-01"));
        lead.Flags["open"] = false;
        Assert.Empty(Rules.Evaluate(lead, Date("2026-03-01")));
    }

    [Theory]
    [InlineData("2026-01-31", "2025-06-30", null)]
    [InlineData("2026-02-01", "2025-06-30", 1)]
    [InlineData("2026-02-01", "2025-11-01", null)]
    [InlineData("2026-02-01", "2025-10-31", 1)]
    [InlineData("2026-04-01", "2026-02-20", null)]
    public void The_budget_of_the_year_is_there_by_the_end_of_January(string at, string got, int? late)
    {
        var customer = new DatedSubject { About = "customer", Dates = { ["budget-table"] = Date(got) } };
        Assert.Equal(late, Rules.Evaluate(customer, Date(at)).SingleOrDefault(finding => finding.Id == "budget-table-missing")?.DaysLate);
    }

    [Theory]
    [InlineData("2026-03-10", "2026-03-31", DatedFindingKind.Ahead, -21)]
    [InlineData("2026-03-31", "2026-03-31", DatedFindingKind.Ahead, 0)]
    [InlineData("2026-04-01", "2026-03-31", DatedFindingKind.Late, 1)]
    public void A_guarantee_is_told_thirty_days_ahead(string at, string end, DatedFindingKind kind, int late)
    {
        var guarantee = new DatedSubject { About = "guarantee", Id = "G-1", Dates = { ["expires-on"] = Date(end) }, Flags = { ["in-force"] = true } };
        var finding = Assert.Single(Rules.Evaluate(guarantee, Date(at)));
        Assert.Equal((kind, late), (finding.Kind, finding.DaysLate!.Value));
        Assert.Null(finding.Owner);
        Assert.Empty(Rules.Evaluate(guarantee, Date(end).AddDays(-31)));
    }

    [Theory]
    [InlineData(6, null)]
    [InlineData(5, 3)]
    public void Six_visits_make_a_week(int visits, int? late)
    {
        // 2026-03-04 is a Wednesday; the week before runs from Monday 23 February to Sunday 1 March.
        var person = new DatedSubject
        {
            About = "person",
            Flags = { ["customer-facing"] = true },
            Days = { ["visited"] = [.. Enumerable.Range(0, visits).Select(i => Date("2026-02-23").AddDays(i)), Date("2026-02-22"), Date("2026-03-02")] },
        };
        Assert.Equal(late, Rules.Evaluate(person, Date("2026-03-04")).SingleOrDefault()?.DaysLate);
    }

    [Fact]
    public void A_day_that_lies_ahead_cannot_say_that_something_was_done()
    {
        var finding = Assert.Single(Rules.Evaluate(Lead(("reviewed", "2026-03-02"), ("customer-activity", "2026-02-28")), Date("2026-03-01")));
        Assert.Equal((DatedFindingKind.Unknown, "reviewed"), (finding.Kind, Assert.Single(finding.Missing)));
    }

    [Fact]
    public void A_flag_that_is_not_known_matters_only_where_something_is_late()
    {
        var customer = new DatedSubject { About = "customer-idle" };
        DatedRules.TryCreate([Rules.Find("valued-customer-idle")!], out var rules, out _);
        customer = new DatedSubject { About = "customer", Dates = { ["contact"] = Date("2026-01-01") }, Flags = { ["deal-open"] = false } };
        Assert.Empty(rules!.Evaluate(customer, Date("2026-04-01")));
        Assert.Equal(["valued"], Assert.Single(rules.Evaluate(customer, Date("2026-04-02"))).Missing);
        customer.Flags["valued"] = true;
        Assert.Equal(1, Assert.Single(rules.Evaluate(customer, Date("2026-04-02"))).DaysLate);
    }

    [Fact]
    public void A_rule_says_its_own_limit_in_three_languages()
    {
        var rule = Rules.Find("lead-not-reviewed")!.WithLimit(1, DatedUnit.Months);
        Assert.Equal("the lead was not reviewed for more than 1 month", rule.Text.In(Language.English));
        Assert.Equal("线索超过 1 个月未评审", rule.Text.In(Language.SimplifiedChinese));
        Assert.Equal("線索超過 1 個月未評審", rule.Text.In(Language.TraditionalChinese));
        var finding = Assert.Single(Rules.Evaluate(Lead(("reviewed", "2026-03-01"), ("customer-activity", "2026-03-01")), Date("2026-03-10")));
        Assert.Equal("the lead was not reviewed for more than 7 days: 2 days late", finding.Text());
        Assert.Equal("線索超過 7 天未評審：逾期 2 天", finding.Text(Language.TraditionalChinese));
    }

    [Fact]
    public void Everything_that_is_wrong_with_the_rules_is_said_at_once()
    {
        DatedRule[] wrong =
        [
            DatedRule.MoreThan("a", "x", "d", 0, DatedUnit.Days, "owner", Words),
            DatedRule.MoreThan("a", "", "d", 1, (DatedUnit)9, "owner", default),
            DatedRule.EachYear("b", "x", "d", 2, 30, 13, "owner", Words),
            DatedRule.EachWeek("c", "x", "d", 1, "owner", Words).WithLimit(1, DatedUnit.Days),
        ];
        Assert.False(DatedRules.TryCreate(wrong, out var rules, out var findings));
        Assert.Null(rules);
        Assert.Equal(
            ["dated-rule-day", "dated-rule-limit", "dated-rule-name", "dated-rule-text", "dated-rule-twice", "dated-rule-unit", "dated-rule-unit", "dated-rule-window"],
            findings.Select(finding => finding.Code).Order());
        Assert.Equal("dated-rules-empty", Assert.Single(Fault([])).Code);
    }

    [Fact]
    public void The_last_days_of_the_calendar_are_days_like_others()
    {
        var end = Date("9999-12-31");
        var lead = Lead(("reviewed", "9999-12-30"), ("customer-activity", "9999-12-30"));
        Assert.Empty(Rules.Evaluate(lead, end));
        var first = Date("0001-01-01");
        Assert.Empty(Rules.Evaluate(new DatedSubject { About = "bid", Dates = { ["expires-on"] = end }, Flags = { ["in-force"] = true } }, first));
        Assert.Single(Rules.Evaluate(new DatedSubject { About = "bid", Dates = { ["expires-on"] = first }, Flags = { ["in-force"] = true } }, first));
        Assert.DoesNotContain(Rules.Evaluate(new DatedSubject { About = "customer", Dates = { ["budget-table"] = first } }, first), finding => finding.Id == "budget-table-missing");
    }

    private static IReadOnlyList<Finding> Fault(IEnumerable<DatedRule> rules)
    {
        DatedRules.TryCreate(rules, out _, out var findings);
        return findings;
    }

    private static DatedSubject Lead(params (string Id, string Day)[] dates) => new()
    {
        About = "lead",
        Id = "L-1",
        Dates = dates.ToDictionary(pair => pair.Id, pair => (CalendarDate?)Date(pair.Day)),
        Flags = { ["open"] = true },
        People = { ["owner"] = "Li Na", ["lead-manager"] = "Wang" },
    };

    private static CalendarDate Date(string day) => CalendarDate.TryParse(day, out var date) ? date : throw new FormatException(day);
}
