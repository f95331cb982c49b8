using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class CustomerReturnsTests(ITestOutputHelper output)
{
    private const decimal Far = 100000m;

    private static readonly CustomerTier?[] Tiers = [CustomerTier.General, CustomerTier.Commercial, CustomerTier.Partner, CustomerTier.Strategic, null];

    private static readonly CustomerReturnVerdict[] Verdicts = Enum.GetValues<CustomerReturnVerdict>();

    private static readonly CustomerReturns Default = CustomerReturns.Define();

    [Fact]
    public void The_naive_model_agrees_on_every_completion() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees_on_every_completion),
        output.WriteLine,
        draw =>
        {
            var (rules, tier) = (Draw(draw), draw.Pick(Tiers));
            var periods = Periods(draw, rules, tier, 1 + draw.Below(2), unknown: 20);
            var open = NaiveReturns.Open(tier, periods, rules, Far);
            var result = rules.Evaluate(tier, periods);
            Assert.Equal(open, Verdicts.Where(result.Can));
            Assert.Equal(open.Length == 1 ? open[0] : null, result.Verdict);
            Assert.Equal(open.Length == 1 ? Answer.Allowed : Answer.Unknown, result.Answer);
            draw.Saw(result.Verdict?.ToString() ?? string.Join(" or ", open));
        },
        "OnPlan", "UnderServed", "OverRated", "UnderServed or OverRated", "OnPlan or UnderServed", "OnPlan or OverRated", "OnPlan or UnderServed or OverRated");

    [Fact]
    public void What_is_missing_is_enough_and_nothing_that_is_known() => PropertyRun.ForAll(
        nameof(What_is_missing_is_enough_and_nothing_that_is_known),
        output.WriteLine,
        draw =>
        {
            var tier = draw.Pick(Tiers);
            var periods = Periods(draw, Default, tier, 1 + draw.Below(3), unknown: 30);
            var into = new CustomerReturnGap[10];
            var gaps = into.Take(Default.FindMissing(tier, periods, into)).ToArray();
            Assert.Equal(Default.Evaluate(tier, periods).Answer == Answer.Unknown, gaps.Length > 0);
            foreach (var gap in gaps)
            {
                if (gap.Period is not { } at)
                {
                    Assert.Null(tier);
                    tier = CustomerTier.Partner;
                    continue;
                }

                var fact = CustomerPeriodFact.All.Find(gap.Fact)!;
                Assert.False(fact.IsKnown(periods[at]));
                Assert.True(fact.TrySet(periods[at], (decimal)draw.Below(200), out periods[at]));
            }

            Assert.Equal(Answer.Allowed, Default.Evaluate(tier, periods).Answer);
            draw.Saw(gaps.Length == 0 ? "known" : "found out");
        },
        "known", "found out");

    [Fact]
    public void A_short_list_takes_the_first_and_counts_all()
    {
        CustomerPeriodFacts[] periods = [default, default];
        var (all, some) = (new CustomerReturnGap[7], new CustomerReturnGap[3]);
        Assert.Equal(7, Default.FindMissing(null, periods, all));
        Assert.Equal(7, Default.FindMissing(null, periods, some));
        Assert.Equal(all.Take(3), some);
        Assert.Equal(
            [
                "planned of period 0", "actual of period 0", "activities of period 0",
                "planned of period 1", "actual of period 1", "activities of period 1", "tier",
            ],
            all.Select(gap => gap.ToString()));
    }

    [Fact]
    public void More_return_never_leaves_the_plan_and_more_activity_never_asks_for_more() => PropertyRun.ForAll(
        nameof(More_return_never_leaves_the_plan_and_more_activity_never_asks_for_more),
        output.WriteLine,
        draw =>
        {
            var (rules, tier) = (Draw(draw), draw.Pick(Tiers) ?? CustomerTier.Partner);
            var periods = Periods(draw, rules, tier, 1 + draw.Below(3), unknown: 0);
            var before = rules.Evaluate(tier, periods).Verdict;
            periods[0].Actual += draw.Below(50);
            var richer = rules.Evaluate(tier, periods).Verdict;
            Assert.True(before != CustomerReturnVerdict.OnPlan || richer == CustomerReturnVerdict.OnPlan);
            periods[0].Activities += draw.Below(12);
            var busier = rules.Evaluate(tier, periods).Verdict;
            Assert.True(richer == busier || (richer, busier) == (CustomerReturnVerdict.UnderServed, CustomerReturnVerdict.OverRated));
            draw.Saw($"{before} {richer} {busier}");
        },
        "UnderServed OnPlan OnPlan", "UnderServed UnderServed OverRated");

    [Fact]
    public void The_order_of_the_periods_changes_nothing() => PropertyRun.ForAll(
        nameof(The_order_of_the_periods_changes_nothing),
        output.WriteLine,
        draw =>
        {
            var tier = draw.Pick(Tiers);
            var periods = Periods(draw, Default, tier, 3, unknown: 10);
            Assert.Equal(Default.Evaluate(tier, periods), Default.Evaluate(tier, draw.Shuffle(periods)));
            draw.Saw(Default.Evaluate(tier, periods).Answer);
        },
        "Allowed", "Unknown");

    [Fact]
    public void A_fact_outside_its_range_is_refused_and_no_period_says_nothing()
    {
        CustomerPeriodFacts fine = new() { Planned = 1m, Actual = 1m, Activities = 1m };
        Assert.Equal(Answer.Refused, Default.Evaluate(CustomerTier.General, fine, fine with { Planned = -0.01m }).Answer);
        Assert.Equal(Answer.Refused, Default.Evaluate(CustomerTier.General, fine with { Activities = -1m }).Answer);
        Assert.Equal(Answer.Refused, Default.Evaluate(CustomerTier.General, fine with { Actual = decimal.MinValue }).Answer);
        Assert.Equal(Answer.Refused, Default.Evaluate(CustomerTier.General, fine with { Planned = decimal.MaxValue }).Answer);
        Assert.Equal(Answer.Refused, Default.Evaluate((CustomerTier)4, fine).Answer);
        Assert.Equal(Answer.NotDefined, Default.Evaluate(CustomerTier.General).Answer);
        Assert.Null(default(CustomerReturnResult).Verdict);
        Assert.All(CustomerPeriodFact.All.Facts, fact => Assert.True(fact.TrySet(default, fact.Range.Upper, out var facts)
            && Default.Evaluate(CustomerTier.General, facts, facts).Answer == Answer.Unknown));
    }

    [Fact]
    public void Everything_wrong_with_a_definition_is_said_at_once()
    {
        Assert.False(CustomerReturns.TryCreate(0m, [2m, 1m, -1m], out _, out var findings));
        Assert.Equal(["/onPlanFrom", "/programmes", "/programmes/2", "/programmes", "/programmes"], findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void A_verdict_allocates_nothing()
    {
        CustomerPeriodFacts[] periods = [new() { Planned = 100m, Actual = 50m }];
        var into = new CustomerReturnGap[4];
        Assert.Equal(0, Allocations.Of(() => Default.Evaluate(CustomerTier.Partner, periods)));
        Assert.Equal(0, Allocations.Of(() => Default.FindMissing(CustomerTier.Partner, periods, into)));
    }

    private static CustomerReturns Draw(Draw draw)
    {
        var programmes = Enumerable.Range(0, 4).Select(_ => (decimal)draw.Below(12)).Order().ToArray();
        Assert.True(CustomerReturns.TryCreate((1 + draw.Below(100)) / 100m, programmes, out var returns, out _));
        return returns!;
    }

    /// <summary>Returns near the share of the plan that counts, activities near the programme.</summary>
    private static CustomerPeriodFacts[] Periods(Draw draw, CustomerReturns rules, CustomerTier? tier, int count, int unknown)
    {
        var programme = rules.ProgrammeOf(tier ?? CustomerTier.Commercial)!.Value;
        return [.. Enumerable.Range(0, count).Select(_ => new CustomerPeriodFacts
        {
            Planned = draw.Chance(unknown) ? null : 100m,
            Actual = draw.Near(-10m, 150m, unknown, 100m * rules.OnPlanFrom, 100m * rules.OnPlanFrom),
            Activities = draw.Near(0m, 20m, unknown, programme, programme, programme - 1m),
        })];
    }
}
