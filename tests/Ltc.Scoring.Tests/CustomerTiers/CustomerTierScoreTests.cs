using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class CustomerTierScoreTests(ITestOutputHelper output)
{
    private static readonly CustomerTierScore Default = CustomerTierScore.Define();

    [Fact]
    public void The_naive_model_agrees_on_random_definitions() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees_on_random_definitions),
        output.WriteLine,
        draw =>
        {
            var (score, weights, thresholds) = Draw(draw);
            var values = Values(draw, thresholds, weights, unknown: 0);
            var expected = NaiveTiers.Score(weights, [.. values.Select(value => value!.Value)]);
            var result = score.Evaluate(Facts(values));
            Assert.Equal((Answer.Allowed, (decimal?)expected), (result.Answer, result.Score));
            Assert.Equal(NaiveTiers.Grade(expected, thresholds), result.Grade);
            draw.Saw(result.Grade!.Value);
        },
        "C", "B", "A", "S");

    [Fact]
    public void The_range_is_that_of_the_completions() => PropertyRun.ForAll(
        nameof(The_range_is_that_of_the_completions),
        output.WriteLine,
        draw =>
        {
            var (score, weights, thresholds) = Draw(draw);
            var values = Values(draw, thresholds, weights, unknown: 40);
            var result = score.Evaluate(Facts(values));
            var all = Completion.Of(values, [[0m, 50m, 100m], [0m, 50m, 100m], [0m, 50m, 100m]]).Select(one => NaiveTiers.Score(weights, one)).ToArray();
            Assert.Equal((all.Min(), all.Max()), (result.Lowest, result.Highest));
            Assert.Equal((NaiveTiers.Grade(all.Min(), thresholds), NaiveTiers.Grade(all.Max(), thresholds)), (result.LowestGrade, result.HighestGrade));
            Assert.Equal(values.Any(value => value is null) ? Answer.Unknown : Answer.Allowed, result.Answer);
            draw.Saw(result.Grade is null ? "open" : result.Answer == Answer.Unknown ? "settled all the same" : "known");
        },
        "open", "settled all the same", "known");

    [Fact]
    public void A_better_fact_never_lowers_the_tier() => PropertyRun.ForAll(
        nameof(A_better_fact_never_lowers_the_tier),
        output.WriteLine,
        draw =>
        {
            var (score, weights, thresholds) = Draw(draw);
            var values = Values(draw, thresholds, weights, unknown: 0);
            var better = values.ToArray();
            var at = draw.Below(3);
            better[at] = draw.Near(values[at]!.Value, 100m, 0, 100m);
            var (before, after) = (score.Evaluate(Facts(values)), score.Evaluate(Facts(better)));
            Assert.True(after.Score >= before.Score && after.Grade >= before.Grade);
            draw.Saw(after.Grade > before.Grade ? "higher" : "same");
        },
        "higher", "same");

    [Theory]
    [InlineData(14, 22, 20, 87.733333333, "S")]
    [InlineData(12, 25, 15, 80, "S")]
    [InlineData(9, 15, 14.999, 59.9988, "B")]
    [InlineData(15, 0, 0, 40, "B")]
    public void The_sheet_of_points_is_normalised(double current, double strategic, double growth, double score, string grade)
    {
        var result = Default.Evaluate(Default.FactsOf((decimal)current, (decimal)strategic, (decimal)growth));
        Assert.Equal(((decimal?)score, grade), (result.Score, result.Grade.ToString()));
    }

    [Theory]
    [InlineData(15.001, 25, 25)]
    [InlineData(-0.001, 25, 25)]
    [InlineData(15, 25.001, 25)]
    [InlineData(15, 25, -1)]
    public void Points_outside_the_sheet_are_refused(double current, double strategic, double growth) =>
        Assert.Equal(default, Default.Evaluate(Default.FactsOf((decimal)current, (decimal)strategic, (decimal)growth)));

    [Fact]
    public void Everything_wrong_with_a_definition_is_said_at_once()
    {
        var bands = ScoreBands.For("wrong", CustomerTierGrade.C, Text.Same("c")).From(101m, CustomerTierGrade.S, Text.Same("s")).Build();
        Assert.False(CustomerTierScore.TryCreate([0.5m, 0.0000001m], [15m, 0m, 25m], bands, out var score, out var findings));
        Assert.Null(score);
        Assert.Equal(
            [
                "score-number-count /weights", "score-weight-fine /weights/1", "score-weight-sum /weights", "score-number-range /fullMarks/1",
                "score-number-count /bands", "score-band-order /bands/1", "score-number-range /bands/1",
            ],
            findings.Select(finding => $"{finding.Code} {finding.Pointer}"));
    }

    [Fact]
    public void Letters_stand_for_the_tiers_in_their_order()
    {
        CustomerTierGrade?[] grades = [CustomerTierGrade.C, CustomerTierGrade.B, CustomerTierGrade.A, CustomerTierGrade.S, null, (CustomerTierGrade)9];
        CustomerTier?[] tiers = [CustomerTier.General, CustomerTier.Commercial, CustomerTier.Partner, CustomerTier.Strategic, null, null];
        Assert.Equal(tiers, grades.Select(CustomerTierScore.TierOf));
    }

    [Fact]
    public void A_score_allocates_nothing()
    {
        var facts = Default.FactsOf(14m, null, 20m);
        Assert.Equal(0, Allocations.Of(() => Default.Evaluate(facts)));
    }

    private static (CustomerTierScore Score, decimal[] Weights, decimal[] Thresholds) Draw(Draw draw)
    {
        var weights = draw.Weights(3);
        var cuts = draw.Shuffle(Enumerable.Range(1, 100)).Take(3).Order().Select(cut => (decimal)cut).ToArray();
        var bands = ScoreBands.For("drawn", CustomerTierGrade.C, Text.Same("c"))
            .From(cuts[0], CustomerTierGrade.B, Text.Same("b")).From(cuts[1], CustomerTierGrade.A, Text.Same("a"))
            .From(cuts[2], CustomerTierGrade.S, Text.Same("s")).Build();
        Assert.True(CustomerTierScore.TryCreate(weights, [15m, 25m, 25m], bands, out var score, out _));
        return (score!, weights, cuts);
    }

    /// <summary>The last value is chosen so that the score comes to lie at a threshold, or a step beside it, where it can.</summary>
    private static decimal?[] Values(Draw draw, decimal[] thresholds, decimal[] weights, int unknown)
    {
        decimal?[] values = [draw.Near(0m, 100m, unknown, 50m), draw.Near(0m, 100m, unknown, 50m), null];
        var rest = (draw.Pick(thresholds) + ((draw.Below(3) - 1) * 0.01m) - (weights[0] * (values[0] ?? 0m)) - (weights[1] * (values[1] ?? 0m))) / weights[2];
        values[2] = draw.Chance(unknown) ? null : rest is >= 0m and <= 100m ? rest : draw.Near(0m, 100m, 0);
        return values;
    }

    private static CustomerTierFacts Facts(IReadOnlyList<decimal?> values) =>
        new() { CurrentValue = values[0], StrategicValue = values[1], Growth = values[2] };
}
