using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class KeyRelationshipTests(ITestOutputHelper output)
{
    private const int Support = 4;

    private static readonly KeyRelationship Default = KeyRelationship.Define();

    [Fact]
    public void The_naive_model_agrees_and_the_range_is_that_of_the_completions() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees_and_the_range_is_that_of_the_completions),
        output.WriteLine,
        draw =>
        {
            var (relationship, weights, cuts) = Draw(draw);
            var values = Values(draw, cuts, unknown: 15);
            decimal[] ends = [-1m, 3m];
            var all = Completion.Of(values, [ends, ends, ends, ends, Completion.Candidates(-1m, 3m, cuts), ends]).ToArray();
            var scores = all.Select(one => NaiveRelationships.Score(weights, one)).ToArray();
            var levels = all.Zip(scores, (one, score) => NaiveRelationships.Level(score, one[Support], cuts, relationship.MostAboveSupport)).ToArray();
            var result = relationship.Evaluate(Facts(values));
            Assert.Equal((scores.Min(), scores.Max(), levels.Min(), levels.Max()), (result.Lowest, result.Highest, result.LowestLevel, result.HighestLevel));
            Assert.Equal(levels.Distinct().Count() == 1 ? levels[0] : null, result.Level);
            Assert.Equal(values.Contains(null) ? Answer.Unknown : Answer.Allowed, result.Answer);
            draw.Saw(result.Level?.ToString() ?? "open");
        },
        "NotAccepting", "Neutral", "Support", "Exclusive", "Coach", "open");

    [Fact]
    public void The_level_is_never_more_than_one_above_that_of_support() => PropertyRun.ForAll(
        nameof(The_level_is_never_more_than_one_above_that_of_support),
        output.WriteLine,
        draw =>
        {
            var values = Values(draw, [-0.5m, 0.5m, 1.5m, 2.5m], unknown: 0);
            values[Support] = draw.Near(-1m, 3m, 0, -0.5m, 0.5m, 1.5m, 2.5m);
            var result = Default.Evaluate(Facts(values));
            var (own, ofScore) = (Default.Bands.Of(values[Support]!.Value), Default.Bands.Of(result.Score!.Value));
            Assert.True(result.Level <= own + 1);
            Assert.Equal(result.IsHeldBack.IsTrue ? own + 1 : ofScore, result.Level);
            Assert.Equal(ofScore > own + 1, result.IsHeldBack.IsTrue);
            draw.Saw(result.IsHeldBack.IsTrue ? "held back" : "free");
        },
        "held back", "free");

    [Fact]
    public void A_better_dimension_never_lowers_score_or_level() => PropertyRun.ForAll(
        nameof(A_better_dimension_never_lowers_score_or_level),
        output.WriteLine,
        draw =>
        {
            var (relationship, _, cuts) = Draw(draw);
            var values = Values(draw, cuts, unknown: 0);
            var better = values.ToArray();
            var at = draw.Below(6);
            better[at] = draw.Near(values[at]!.Value, 3m, 0, [.. cuts.Where(cut => cut >= values[at]), 3m]);
            var (before, after) = (relationship.Evaluate(Facts(values)), relationship.Evaluate(Facts(better)));
            Assert.True(after.Score >= before.Score && after.Level >= before.Level);
            draw.Saw(after.Level > before.Level ? "higher" : "same");
        },
        "higher", "same");

    [Fact]
    public void The_order_of_the_answers_does_not_matter() => PropertyRun.ForAll(
        nameof(The_order_of_the_answers_does_not_matter),
        output.WriteLine,
        draw =>
        {
            var values = Values(draw, [0.5m], unknown: 20);
            var named = RelationshipFact.All.Facts.Select((fact, i) => new KeyValuePair<string, object?>(fact.Id, values[i]));
            Assert.True(RelationshipFact.All.TryBind(draw.Shuffle(named), out var bound, out _));
            Assert.Equal(Default.Evaluate(Facts(values)), Default.Evaluate(bound));
            draw.Saw(values.Contains(null) ? "with unknowns" : "known");
        },
        "with unknowns", "known");

    [Theory]
    [InlineData(0, -1.001)]
    [InlineData(4, 3.001)]
    public void Points_outside_their_range_are_refused(int at, double points)
    {
        decimal?[] values = [0m, 0m, 0m, 0m, 0m, 0m];
        values[at] = (decimal)points;
        var result = Default.Evaluate(Facts(values));
        Assert.Equal((Answer.Refused, (RelationshipLevel?)null, (decimal?)null), (result.Answer, result.Level, result.Score));
    }

    [Fact]
    public void Every_level_has_a_next_action_and_what_is_not_known_has_none()
    {
        Assert.Equal(5, RelationshipAction.All.Select(action => action.Text).Distinct().Count());
        Assert.All(RelationshipAction.All, action => Assert.True(action.Text.IsComplete && ReferenceEquals(action, RelationshipAction.Next(action.Level))));
        Assert.Null(RelationshipAction.Next(null));
        Assert.Null(RelationshipAction.Next((RelationshipLevel)5));
    }

    [Fact]
    public void Everything_wrong_with_a_definition_is_said_at_once()
    {
        var bands = ScoreBands.For("wrong", RelationshipLevel.NotAccepting, Text.Same("n")).From(-1m, RelationshipLevel.Coach, Text.Same("c")).Build();
        Assert.False(KeyRelationship.TryCreate([0.5m], bands, 5, out _, out var findings));
        Assert.Equal(["/weights", "/weights", "/bands", "/bands/1", "/bands/1", "/mostAbove"], findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void A_score_allocates_nothing()
    {
        var facts = Facts([3m, null, 1m, 0m, 2m, -1m]);
        Assert.Equal(0, Allocations.Of(() => Default.Evaluate(facts)));
    }

    private static (KeyRelationship Relationship, decimal[] Weights, decimal[] Cuts) Draw(Draw draw)
    {
        var weights = draw.Weights(6);
        var cuts = draw.Shuffle(Enumerable.Range(-9, 39)).Take(4).Order().Select(cut => cut / 10m).ToArray();
        var bands = ScoreBands.For("drawn", RelationshipLevel.NotAccepting, Text.Same("n")).From(cuts[0], RelationshipLevel.Neutral, Text.Same("u"))
            .From(cuts[1], RelationshipLevel.Support, Text.Same("s")).From(cuts[2], RelationshipLevel.Exclusive, Text.Same("e"))
            .From(cuts[3], RelationshipLevel.Coach, Text.Same("c")).Build();
        Assert.True(KeyRelationship.TryCreate(weights, bands, draw.Below(5), out var relationship, out _));
        return (relationship!, weights, cuts);
    }

    /// <summary>All near one bound, so that scores come to lie on bounds and every level comes up.</summary>
    private static decimal?[] Values(Draw draw, decimal[] cuts, int unknown)
    {
        var around = draw.Pick([.. cuts, -1m, 3m]);
        return [.. Enumerable.Range(0, 6).Select(_ => draw.Chance(70) ? draw.Near(-1m, 3m, unknown, around, around, around) : draw.Near(-1m, 3m, unknown))];
    }

    private static RelationshipFacts Facts(IReadOnlyList<decimal?> values) => new()
    {
        Acceptance = values[0],
        Participation = values[1],
        Information = values[2],
        Guidance = values[3],
        Support = values[4],
        Competition = values[5],
    };
}
