using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class ContractQualityProperties(ITestOutputHelper output)
{
    private static readonly ContractQualityScore Score = ContractQualityScore.Define();

    private static readonly decimal[][] Edges =
    [
        [0.05m, 0.15m, 0.25m, 0.35m], [0.5m, 0.7m, 0.85m, 0.95m], [0.03m, 0.05m, 0.1m, 0.2m], [60m, 90m, 120m, 180m], [-10m, 10m, 30m, 50m],
    ];

    private static readonly decimal[] Steps = [0.0001m, 0.0001m, 0.0001m, 0.01m, 0.01m];

    [Fact]
    public void TheNaiveModelAgrees() => PropertyRun.ForAll(
        nameof(TheNaiveModelAgrees),
        output.WriteLine,
        draw =>
        {
            var values = Values(draw);
            var result = Score.Score(Facts(values));
            var points = Naive(values);
            Assert.Equal(points, PointsOf(result.Points));
            Assert.Equal(Sum(points, 1m), result.Score);
            Assert.Equal(Sum(points, 5m), result.Highest);
            Assert.Equal((Band(Sum(points, 1m)), Band(Sum(points, 5m))), (result.Band, result.HighestBand));
            Assert.Equal(values.Contains(null) ? Answer.Unknown : Answer.Allowed, result.Answer);
            draw.Saw(result.Band);
            draw.Saw(result.Answer);
        },
        "Good",
        "Acceptable",
        "Low",
        "Bad",
        "Allowed",
        "Unknown");

    [Fact]
    public void TheRangeOfTheUnknownsIsTight() => PropertyRun.ForAll(
        nameof(TheRangeOfTheUnknownsIsTight),
        output.WriteLine,
        draw =>
        {
            var values = Values(draw);
            var result = Score.Score(Facts(values));
            var all = Completions.Of(values, [-1m, 0.2m, 1m], [0m, 0.9m, 1m], [0m, 0.07m, 2m], [0m, 100m, 400m], [-100m, 20m, 100m])
                .Select(full => Score.Score(Facts(full))).ToArray();
            Assert.Equal((result.Score, result.Highest), (all.Min(one => one.Score), all.Max(one => one.Score)));
            Assert.Equal((result.Band, result.HighestBand), (all.Min(one => one.Band), all.Max(one => one.Band)));
            draw.Saw(all.Length > 1 ? "open" : "known");
        },
        "open",
        "known");

    [Fact]
    public void ABetterMetricNeverLowersTheScore() => PropertyRun.ForAll(
        nameof(ABetterMetricNeverLowersTheScore),
        output.WriteLine,
        draw =>
        {
            var values = Values(draw);
            var before = Score.Score(Facts(values));
            var at = draw.Below(5);
            if (values[at] is null)
                return;
            var better = at is 2 or 3 ? -1m : 1m;
            values[at] = InRange(at, values[at]!.Value + (better * Steps[at] * draw.Pick([1m, 2m, 500m, 3000m])));
            var after = Score.Score(Facts(values));
            Assert.True(after.Score >= before.Score && after.Highest >= before.Highest && after.Band >= before.Band);
            draw.Saw(after.Score > before.Score ? "raised" : "same");
        },
        "raised",
        "same");

    [Fact]
    public void TheGapOfEachMetricIsTheDifferenceOfItsPoints() => PropertyRun.ForAll(
        nameof(TheGapOfEachMetricIsTheDifferenceOfItsPoints),
        output.WriteLine,
        draw =>
        {
            var estimate = Values(draw);
            var actual = Values(draw);
            var comparison = Score.Compare(Facts(estimate), Facts(actual));
            Assert.Equal(Naive(actual).Zip(Naive(estimate), (after, before) => after - before), comparison.Gaps.Select(gap => gap.PointsDifference));
            Assert.Equal(actual.Zip(estimate, (after, before) => after - before), comparison.Gaps.Select(gap => gap.Difference));
            Assert.Equal(estimate.Concat(actual).Contains(null) ? null : Sum(Naive(actual), 0m) - Sum(Naive(estimate), 0m), comparison.Difference);
            draw.Saw(comparison.Difference is null ? "open" : "told");
        },
        "open",
        "told");

    [Fact]
    public void ALadderWithoutHolesIsTakenAndEveryPlantedFaultIsFound() => PropertyRun.ForAll(
        nameof(ALadderWithoutHolesIsTakenAndEveryPlantedFaultIsFound),
        output.WriteLine,
        draw =>
        {
            var edges = Enumerable.Range(0, 1 + draw.Below(4)).Select(_ => (decimal)draw.Below(50)).Distinct().Order().ToArray();
            var closed = edges.Select(_ => draw.Chance(50)).ToArray();
            var steps = Enumerable.Range(0, edges.Length + 1).Select(i => new PointsStep(
                new Interval(
                    i == 0 ? null : edges[i - 1],
                    i == edges.Length ? null : edges[i],
                    i > 0 && closed[i - 1],
                    i < edges.Length && !closed[i]),
                i + 1)).ToList();
            Assert.True(PointsLadder.TryCreate(steps, out var ladder, out _));
            var value = draw.Pick(edges) + draw.Pick([-0.5m, 0m, 0.5m]);
            Assert.Equal(steps.Single(step => step.Range.Contains(value)).Points, ladder!.Of(value));
            Assert.Equal(Plant(draw, steps), PointsLadder.TryCreate(steps, out _, out var findings) ? "none" : findings[0].Code);
            draw.Saw("planted");
        },
        "planted");

    [Fact]
    public void WhatIsMissingOrOutOfRangeIsAFindingOrARefusal()
    {
        Assert.True(PointsLadder.TryCreate([new(default, 6m)], out var six, out _));
        KeyValuePair<ContractQualityMetric, PointsLadder>[] ladders = [new(ContractQualityMetric.Margin, six!), new(ContractQualityMetric.Margin, six!)];
        Assert.False(ContractQualityScore.TryCreate(ladders, Score.Card, Score.Bands, out _, out var findings));
        var codes = Enumerable.Repeat("contract-quality-metric", 5).Concat(Enumerable.Repeat("contract-quality-points", 2));
        Assert.Equal(codes, findings.Select(finding => finding.Code));
        Assert.False(PointsLadder.TryCreate([], out _, out var empty));
        Assert.Equal("ladder-ends", Assert.Single(empty).Code);
        // Any cost of changes can be: one below zero is that of changes which reduce the contract.
        (decimal Beyond, Answer Expected)[] beyond =
            [(1.01m, Answer.Refused), (1.01m, Answer.Refused), (-0.01m, Answer.Allowed), (-0.01m, Answer.Refused), (100.01m, Answer.Refused)];
        for (var i = 0; i < 5; i++)
        {
            decimal?[] values = [0.3m, 0.9m, 0.04m, 80m, 40m];
            values[i] = beyond[i].Beyond;
            Assert.Equal(beyond[i].Expected, Score.Score(Facts(values)).Answer);
        }
    }

    [Fact]
    public void ScoringAllocatesNothing()
    {
        var facts = Facts([0.3m, null, 0.04m, 80m, 40m]);
        Assert.Equal("3.25 Acceptable", Score.Score(facts).ToString());
        Assert.Equal(0, Allocations.Of(() => Score.Score(facts)));
        Assert.Null(Score.Find((ContractQualityMetric)5));
    }

    private static string Plant(Draw draw, List<PointsStep> steps)
    {
        var at = draw.Below(steps.Count - 1);
        var range = steps[at].Range;
        switch (draw.Below(3))
        {
            case 0:
                steps[at] = new PointsStep(new Interval(range.Lower, range.Upper - 0.1m, range.LowerOpen, range.UpperOpen), steps[at].Points);
                return steps[at].Range.IsEmpty ? "ladder-empty-step" : "ladder-gap";
            case 1:
                steps[at] = new PointsStep(new Interval(range.Lower, range.Upper, range.LowerOpen, !range.UpperOpen), steps[at].Points);
                return "ladder-gap";
            default:
                steps.Add(new PointsStep(new Interval(steps[^1].Range.Lower, 99m), 0m));
                return "ladder-ends";
        }
    }

    private static decimal?[] Values(Draw draw) => [.. Enumerable.Range(0, 5).Select(i =>
        draw.Chance(10) ? (decimal?)null : InRange(i, draw.Pick(Edges[i]) + (Steps[i] * draw.Pick([-500m, -1m, 0m, 1m, 500m]))))];

    private static decimal InRange(int metric, decimal value) => metric switch
    {
        0 => System.Math.Min(1m, value),
        1 => System.Math.Clamp(value, 0m, 1m),
        4 => System.Math.Clamp(value, -100m, 100m),
        _ => System.Math.Max(0m, value),
    };

    private static ContractQualityFacts Facts(decimal?[] values) =>
        new() { Margin = values[0], Acceptance = values[1], ChangeShare = values[2], Dso = values[3], Nps = values[4] };

    private static decimal?[] PointsOf(ContractQualityPoints points) => [points.Margin, points.Acceptance, points.ChangeShare, points.Dso, points.Nps];

    /// <summary>The points as domain.md §9.3 prints their edges.</summary>
    private static decimal?[] Naive(decimal?[] v) =>
    [
        v[0] is not { } m ? null : m > 0.35m ? 5 : m >= 0.25m ? 4 : m >= 0.15m ? 3 : m >= 0.05m ? 2 : 1,
        v[1] is not { } a ? null : a > 0.95m ? 5 : a >= 0.85m ? 4 : a >= 0.70m ? 3 : a >= 0.50m ? 2 : 1,
        v[2] is not { } c ? null : c < 0.03m ? 5 : c < 0.05m ? 4 : c < 0.10m ? 3 : c <= 0.20m ? 2 : 1,
        v[3] is not { } d ? null : d < 60m ? 5 : d < 90m ? 4 : d < 120m ? 3 : d <= 180m ? 2 : 1,
        v[4] is not { } n ? null : n > 50m ? 5 : n >= 30m ? 4 : n >= 10m ? 3 : n >= -10m ? 2 : 1,
    ];

    private static decimal Sum(decimal?[] points, decimal open) =>
        points.Zip([0.25m, 0.25m, 0.15m, 0.20m, 0.15m], (one, weight) => (one ?? open) * weight).Sum();

    private static ContractQualityBand Band(decimal score) =>
        score >= 4m ? ContractQualityBand.Good : score >= 3m ? ContractQualityBand.Acceptable : score >= 2m ? ContractQualityBand.Low : ContractQualityBand.Bad;
}
