using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class MarketAttractivenessTests(ITestOutputHelper output)
{
    private static readonly MarketAttractiveness Default = MarketAttractiveness.Define();

    [Fact]
    public void The_naive_model_agrees_and_the_range_is_that_of_the_completions() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees_and_the_range_is_that_of_the_completions),
        output.WriteLine,
        draw =>
        {
            var (market, weights, cuts) = Draw(draw);
            var values = Enumerable.Range(0, 4).Select(_ => draw.Near(0m, 100m, 20, [.. cuts, 50m])).ToArray();
            decimal[] ends = [0m, 50m, 100m];
            var all = Completion.Of(values, [ends, ends, ends, ends]).Select(one => NaiveMarket.Score(weights, one)).ToArray();
            var result = market.Evaluate(Facts(values));
            Assert.Equal((all.Min(), all.Max()), (result.Lowest, result.Highest));
            Assert.Equal((NaiveMarket.Appeal(all.Min(), cuts), NaiveMarket.Appeal(all.Max(), cuts)), (result.LowestAppeal, result.HighestAppeal));
            Assert.Equal(values.Contains(null) ? null : all[0], result.Score);
            draw.Saw(result.Appeal?.ToString() ?? "open");
        },
        "Low", "Medium", "High", "open");

    [Fact]
    public void A_better_fact_never_makes_it_worse_and_more_rivalry_never_better() => PropertyRun.ForAll(
        nameof(A_better_fact_never_makes_it_worse_and_more_rivalry_never_better),
        output.WriteLine,
        draw =>
        {
            var (market, _, _) = Draw(draw);
            var values = Enumerable.Range(0, 4).Select(_ => draw.Near(0m, 100m, 0)).ToArray();
            var more = values.ToArray();
            var at = draw.Below(4);
            more[at] = draw.Near(values[at]!.Value, 100m, 0, 100m);
            var change = market.Evaluate(Facts(more)).Score - market.Evaluate(Facts(values)).Score;
            Assert.True(at == 3 ? change <= 0m : change >= 0m);
            draw.Saw((at == 3 ? "rivalry " : "fact ") + Math.Sign(change!.Value));
        },
        "rivalry -1", "fact 1");

    [Fact]
    public void A_market_at_each_bound()
    {
        Assert.Equal(MarketAppeal.High, Default.Evaluate(Facts([70m, 70m, 70m, 30m])).Appeal);
        Assert.Equal(MarketAppeal.Medium, Default.Evaluate(Facts([70m, 70m, 70m, 30.000000004m])).Appeal);
        Assert.Equal(MarketAppeal.Medium, Default.Evaluate(Facts([40m, 40m, 40m, 60m])).Appeal);
        Assert.Equal(MarketAppeal.Low, Default.Evaluate(Facts([40m, 40m, 39.999999996m, 60m])).Appeal);
    }

    [Theory]
    [InlineData(-0.001, 0)]
    [InlineData(0, 100.001)]
    public void Points_outside_their_range_are_refused(double space, double rivalry) =>
        Assert.Equal(default, Default.Evaluate(Facts([(decimal)space, 50m, 50m, (decimal)rivalry])));

    [Fact]
    public void Everything_wrong_with_a_definition_is_said_at_once()
    {
        var bands = ScoreBands.For("wrong", MarketAppeal.High, Text.Same("h")).From(0m, MarketAppeal.Low, Text.Same("l")).Build();
        Assert.False(MarketAttractiveness.TryCreate([1m, -1m, 0.5m, 0.5m], bands, out _, out var findings));
        Assert.Equal(
            ["/weights/1", "/weights", "/bands", "/bands/0", "/bands/1", "/bands/1"], findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void A_score_allocates_nothing()
    {
        var facts = Facts([80m, null, 40m, 30m]);
        Assert.Equal(0, Allocations.Of(() => Default.Evaluate(facts)));
    }

    private static (MarketAttractiveness Market, decimal[] Weights, decimal[] Cuts) Draw(Draw draw)
    {
        var weights = draw.Weights(4);
        var cuts = draw.Shuffle(Enumerable.Range(1, 100)).Take(2).Order().Select(cut => (decimal)cut).ToArray();
        var bands = ScoreBands.For("drawn", MarketAppeal.Low, Text.Same("l"))
            .From(cuts[0], MarketAppeal.Medium, Text.Same("m")).From(cuts[1], MarketAppeal.High, Text.Same("h")).Build();
        Assert.True(MarketAttractiveness.TryCreate(weights, bands, out var market, out _));
        return (market!, weights, cuts);
    }

    private static MarketFacts Facts(IReadOnlyList<decimal?> values) =>
        new() { Space = values[0], Growth = values[1], Profit = values[2], Rivalry = values[3] };
}
