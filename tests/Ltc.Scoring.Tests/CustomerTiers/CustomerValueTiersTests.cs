using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class CustomerValueTiersTests(ITestOutputHelper output)
{
    private static readonly CustomerValueTiers Default = CustomerValueTiers.Define();

    [Fact]
    public void The_naive_model_agrees_and_the_range_is_that_of_the_completions() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees_and_the_range_is_that_of_the_completions),
        output.WriteLine,
        draw =>
        {
            var (tiers, bounds) = Draw(draw);
            decimal?[] values =
            [
                draw.Near(0m, 100m, 25, bounds), draw.Near(0m, 100m, 25, bounds),
                draw.Near(0m, 1m, 25, 0.5m), draw.Near(0m, 1m, 25, 0.5m, 0.5m + tiers.MostImbalance),
            ];
            var ends = Completion.Candidates(0m, 100m, bounds);
            // Of an unknown dependence the ends and the other dependence are enough: there the difference is least and most.
            decimal[] shares = [0m, 1m, .. new[] { values[2], values[3] }.OfType<decimal>()];
            var all = Completion.Of(values, [ends, ends, shares, shares])
                .Select(one => NaiveTiers.ByValue(one[0], one[1], one[2], one[3], tiers)).Distinct().ToArray();
            var result = tiers.Evaluate(Facts(values));
            Assert.Equal((all.Min(), all.Max()), (result.Lowest, result.Highest));
            Assert.Equal(all.Length == 1 ? all[0] : null, result.Tier);
            Assert.Equal(all.Length == 1 ? Answer.Allowed : Answer.Unknown, result.Answer);
            draw.Saw(result.Tier?.ToString() ?? "open");
        },
        "General", "Commercial", "Partner", "Strategic", "open");

    [Fact]
    public void More_value_never_lowers_the_tier() => PropertyRun.ForAll(
        nameof(More_value_never_lowers_the_tier),
        output.WriteLine,
        draw =>
        {
            var (tiers, bounds) = Draw(draw);
            var facts = Facts([draw.Near(0m, 100m, 0, bounds), draw.Near(0m, 100m, 0, bounds), draw.Near(0m, 1m, 0), draw.Near(0m, 1m, 0)]);
            var better = draw.Chance(50)
                ? facts with { CurrentValue = draw.Near(facts.CurrentValue!.Value, 100m, 0, bounds) }
                : facts with { LongTermValue = draw.Near(facts.LongTermValue!.Value, 100m, 0, bounds) };
            var (before, after) = (tiers.Evaluate(facts).Tier, tiers.Evaluate(better).Tier);
            Assert.True(after >= before);
            draw.Saw(after > before ? "higher" : "same");
        },
        "higher", "same");

    /// <summary>How much business there is between two sides that are even is no input: none at all gives the tier that much gives.</summary>
    [Fact]
    public void Doing_business_already_changes_nothing() => PropertyRun.ForAll(
        nameof(Doing_business_already_changes_nothing),
        output.WriteLine,
        draw =>
        {
            var (tiers, bounds) = Draw(draw);
            var business = draw.Near(0m, 1m, 0);
            var with = Facts([draw.Near(0m, 100m, 20, bounds), draw.Near(0m, 100m, 20, bounds), business, business]);
            var without = with with { DependenceOnUs = 0m, DependenceOnThem = 0m };
            Assert.Equal(tiers.Evaluate(with), tiers.Evaluate(without));
            draw.Saw(tiers.Evaluate(without).Tier?.ToString() ?? "open");
        },
        "General", "Strategic", "open");

    [Fact]
    public void No_fact_says_whether_we_do_business_already()
    {
        Assert.Equal(["current-value", "strategic-value", "growth"], CustomerTierFact.All.Facts.Select(fact => fact.Id));
        Assert.Equal(["current-value", "long-term-value", "dependence-on-us", "dependence-on-them"], CustomerValueFact.All.Facts.Select(fact => fact.Id));
        Assert.All(CustomerTierFact.All.Facts.Cast<Fact>().Concat(CustomerValueFact.All.Facts), fact => Assert.Equal(FactType.Number, fact.Type));
    }

    [Theory]
    [InlineData(-0.001, 50, 0.5, 0.5)]
    [InlineData(50, 100.001, 0.5, 0.5)]
    [InlineData(50, 50, 1.001, 0.5)]
    [InlineData(50, 50, 0.5, -0.001)]
    public void A_fact_outside_its_range_is_refused(double current, double longTerm, double onUs, double onThem) =>
        Assert.Equal(default, Default.Evaluate(Facts([(decimal)current, (decimal)longTerm, (decimal)onUs, (decimal)onThem])));

    [Fact]
    public void Everything_wrong_with_a_definition_is_said_at_once()
    {
        Assert.False(CustomerValueTiers.TryCreate(60m, 1.1m, 60m, -1m, out _, out var findings));
        Assert.Equal(
            ["score-number-range /mostImbalance", "score-number-range /commercialFrom", "score-number-order /strategicFrom"],
            findings.Select(finding => $"{finding.Code} {finding.Pointer}"));
    }

    [Fact]
    public void A_tier_allocates_nothing()
    {
        var facts = Facts([50m, null, 0.5m, null]);
        Assert.Equal(0, Allocations.Of(() => Default.Evaluate(facts)));
    }

    private static (CustomerValueTiers Tiers, decimal[] Bounds) Draw(Draw draw)
    {
        var cuts = draw.Shuffle(Enumerable.Range(1, 99)).Take(3).Select(cut => (decimal)cut).ToArray();
        var (low, high) = cuts[0] < cuts[1] ? (cuts[0], cuts[1]) : (cuts[1], cuts[0]);
        Assert.True(CustomerValueTiers.TryCreate(high, draw.Below(101) / 100m, low, cuts[2], out var tiers, out _));
        return (tiers!, [low, high, cuts[2]]);
    }

    private static CustomerValueFacts Facts(IReadOnlyList<decimal?> values) =>
        new() { CurrentValue = values[0], LongTermValue = values[1], DependenceOnUs = values[2], DependenceOnThem = values[3] };
}
