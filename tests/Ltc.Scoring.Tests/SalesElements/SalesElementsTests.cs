using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class SalesElementsTests(ITestOutputHelper output)
{
    private static readonly SalesElement[] Elements = Enum.GetValues<SalesElement>();

    private static readonly SalesElements Default = SalesElements.Define();

    [Fact]
    public void The_naive_model_agrees_and_the_range_is_that_of_the_completions() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees_and_the_range_is_that_of_the_completions),
        output.WriteLine,
        draw =>
        {
            var elements = Draw(draw);
            var (ours, rival) = (Points(draw, elements), Points(draw, elements));
            var (ourEvidence, rivalEvidence) = (Evidence(draw), Evidence(draw));
            var result = elements.Compare(Facts(ours, ourEvidence), Facts(rival, rivalEvidence));
            var open = Elements.Select(at => NaiveElements.Open(Known(ours, ourEvidence, at), Known(rival, rivalEvidence, at), elements.LeadFrom)).ToArray();
            Assert.Equal(open.Select(one => (one.Min(), one.Max())), Elements.Select(at => (result.LowestOf(at)!.Value, result.HighestOf(at)!.Value)));
            Assert.Equal(open.Select(one => one.Length == 1 ? one[0] : (ElementPosition?)null), Elements.Select(result.PositionOf));
            Assert.Equal(open.All(one => one.Length == 1) ? Answer.Allowed : Answer.Unknown, result.Answer);
            Assert.Equal(
                (open.Count(one => one.Min() == ElementPosition.Lead), open.Count(one => one.Max() == ElementPosition.Behind)), (result.Leads, result.Trails));
            foreach (var at in Elements)
                draw.Saw(result.PositionOf(at)?.ToString() ?? "open");
        },
        "Behind", "Even", "Lead", "open");

    [Fact]
    public void Seen_from_the_other_side_a_lead_is_behind() => PropertyRun.ForAll(
        nameof(Seen_from_the_other_side_a_lead_is_behind),
        output.WriteLine,
        draw =>
        {
            var elements = Draw(draw);
            var (ours, rival) = (Facts(Points(draw, elements), Evidence(draw)), Facts(Points(draw, elements), Evidence(draw)));
            var (here, there) = (elements.Compare(ours, rival), elements.Compare(rival, ours));
            Assert.All(Elements, at => Assert.Equal(2, (int)here.LowestOf(at)! + (int)there.HighestOf(at)!));
            Assert.Equal((here.Leads, here.Trails), (there.Trails, there.Leads));
            draw.Saw(here.Answer);
        },
        "Allowed", "Unknown");

    [Fact]
    public void Better_points_of_ours_never_make_a_position_worse() => PropertyRun.ForAll(
        nameof(Better_points_of_ours_never_make_a_position_worse),
        output.WriteLine,
        draw =>
        {
            var elements = Draw(draw);
            var (ours, rival) = (Points(draw, elements), Facts(Points(draw, elements), Evidence(draw)));
            var better = ours.Select(one => one is { } points ? draw.Near(points, 5m, 0, points, 5m) : null).ToArray();
            var evidence = Evidence(draw);
            var (before, after) = (elements.Compare(Facts(ours, evidence), rival), elements.Compare(Facts(better, evidence), rival));
            Assert.All(Elements, at => Assert.True(after.LowestOf(at) >= before.LowestOf(at) && after.HighestOf(at) >= before.HighestOf(at)));
            draw.Saw(after.Leads > before.Leads ? "more leads" : "as many");
        },
        "more leads", "as many");

    [Fact]
    public void Points_without_evidence_are_as_good_as_none() => PropertyRun.ForAll(
        nameof(Points_without_evidence_are_as_good_as_none),
        output.WriteLine,
        draw =>
        {
            var (points, rival) = (Points(draw, Default), Facts(Points(draw, Default), Evidence(draw)));
            var bare = draw.Pick<string?>([null, string.Empty, "  "]);
            Assert.Equal(Default.Compare(default, rival), Default.Compare(Facts(points, [bare, bare, bare, bare]), rival));
            draw.Saw(points.Any(one => one is not null) ? "points" : "none");
        },
        "points");

    [Fact]
    public void Each_rival_is_compared_for_itself()
    {
        string?[] evidence = ["minutes", "minutes", "minutes", "minutes"];
        var ours = Facts([3m, 3m, 3m, 3m], evidence);
        SalesElementFacts[] rivals = [Facts([1m, 2m, 3m, 4m], evidence), Facts([5m, null, 0m, 3m], evidence), default];
        var results = new SalesElementsResult[4];
        Default.Compare(ours, rivals, results);
        Assert.Equal(rivals.Select(rival => Default.Compare(ours, rival)).Append(default), results);
        Assert.Throws<ArgumentException>(() => Default.Compare(ours, rivals, new SalesElementsResult[2]));
    }

    [Fact]
    public void Points_outside_their_range_are_refused_with_or_without_evidence()
    {
        var result = Default.Compare(new() { Delivery = 5.001m }, default);
        Assert.Equal((Answer.Refused, 0, 0), (result.Answer, result.Leads, result.Trails));
        Assert.Equal(Answer.Refused, Default.Compare(default, new() { Relationship = -0.001m }).Answer);
        Assert.All(Elements, at => Assert.Null(result.LowestOf(at) ?? result.HighestOf(at) ?? result.PositionOf(at)));
        Assert.Null(Default.Compare(default, default).LowestOf((SalesElement)4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5.001)]
    public void A_distance_that_cannot_be_is_found(double leadFrom)
    {
        Assert.False(SalesElements.TryCreate((decimal)leadFrom, out _, out var findings));
        Assert.Equal("/leadFrom", Assert.Single(findings).Pointer);
    }

    [Fact]
    public void A_comparison_allocates_nothing()
    {
        SalesElementFacts ours = new() { Solution = 3m, SolutionEvidence = "minutes" };
        Assert.Equal(0, Allocations.Of(() => Default.Compare(ours, default)));
    }

    private static SalesElements Draw(Draw draw)
    {
        Assert.True(SalesElements.TryCreate((1 + draw.Below(10)) / 2m, out var elements, out _));
        return elements!;
    }

    private static decimal?[] Points(Draw draw, SalesElements elements) =>
        [.. Elements.Select(_ => draw.Near(0m, 5m, 20, 2m, 2m + elements.LeadFrom, elements.LeadFrom, 5m - elements.LeadFrom))];

    private static string?[] Evidence(Draw draw) =>
        [.. Elements.Select(_ => draw.Chance(80) ? "minutes of a meeting" : draw.Pick<string?>([null, string.Empty, " "]))];

    private static decimal? Known(decimal?[] points, string?[] evidence, SalesElement at) =>
        string.IsNullOrWhiteSpace(evidence[(int)at]) ? null : points[(int)at];

    private static SalesElementFacts Facts(IReadOnlyList<decimal?> points, IReadOnlyList<string?> evidence) => new()
    {
        Relationship = points[0],
        RelationshipEvidence = evidence[0],
        Solution = points[1],
        SolutionEvidence = evidence[1],
        FinancingAndTerms = points[2],
        FinancingAndTermsEvidence = evidence[2],
        Delivery = points[3],
        DeliveryEvidence = evidence[3],
    };
}
