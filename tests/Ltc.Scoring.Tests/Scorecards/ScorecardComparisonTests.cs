using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class ScorecardComparisonTests(ITestOutputHelper output)
{
    [Fact]
    public void A_draft_is_held_against_history_before_it_is_used()
    {
        var draft = LeadSize.Start().Initial(30m).Build().Definition;
        var rows = new[] { 10m, 60m, 600m, -1m }.Select(employees => new Dictionary<string, object?> { ["employees"] = employees, ["budget"] = true, ["other"] = "x" }).ToArray();
        Assert.True(ScorecardComparison.TryCompare(LeadSize.Card.Definition, draft, rows, out var comparison, out var findings), string.Join("; ", findings));
        Assert.Equal((4, 3, 0, 0), (comparison!.Rows, comparison.Changed, comparison.NewlyRefused, comparison.NoLongerRefused));
        Assert.Equal((20m, 0m, 20m), (comparison.LargestRise, comparison.LargestFall, comparison.MeanChange));
        Assert.Equal(["middle -> large: 1", "small -> middle: 1"], comparison.Moves.Select(move => move.ToString()).Order(System.StringComparer.Ordinal));
        Assert.Equal("3 of 4 scores change, 2 bands", comparison.ToString());
    }

    [Fact]
    public void Values_that_cannot_be_read_are_named_with_their_row()
    {
        var rows = new[] { new Dictionary<string, object?> { ["budget"] = "perhaps" } };
        Assert.False(ScorecardComparison.TryCompare(LeadSize.Card.Definition, LeadSize.Card.Definition, rows, out var comparison, out var findings));
        Assert.Null(comparison);
        Assert.All(findings, finding => Assert.Equal("/rows/0/budget", finding.Pointer));
    }

    [Fact]
    public void The_model_counts_the_same() => PropertyRun.ForAll(
        "a comparison counts what a loop counts",
        output.WriteLine,
        draw =>
        {
            var (current, draft) = (GenerateCard.Clean(draw), GenerateCard.Clean(draw));
            var rows = Enumerable.Range(0, draw.Below(20)).Select(_ => Row(draw, current)).ToArray();
            if (!ScorecardComparison.TryCompare(current, draft, rows, out var comparison, out _))
            {
                draw.Saw("a value that the draft cannot read");
                return;
            }

            var scores = rows.Select(row => (Before: Score(current, row), After: Score(draft, row))).ToArray();
            var both = scores.Where(pair => pair.Before.HasValue && pair.After.HasValue).Select(pair => pair.After!.Value - pair.Before!.Value).ToArray();
            Assert.Equal(scores.Count(pair => pair.Before != pair.After), comparison!.Changed);
            Assert.Equal(both.Append(0m).Max(), comparison.LargestRise);
            Assert.Equal(-both.Append(0m).Min(), comparison.LargestFall);
            Assert.Equal(scores.Count(pair => pair.Before.HasValue && !pair.After.HasValue), comparison.NewlyRefused);
            draw.Saw("compared");
        },
        "compared");

    private static Dictionary<string, object?> Row(Draw draw, ScorecardDefinition card) =>
        GenerateRow.Any(draw, card).Select((value, at) => (card.Characteristics[at].Id, Value: (object?)value.Number ?? value.Text)).ToDictionary(pair => pair.Id, pair => pair.Value);

    private static decimal? Score(ScorecardDefinition card, Dictionary<string, object?> row)
    {
        card.TryScore(row.Where(pair => card.Find(pair.Key) is not null), out var result, out _);
        return result.Value;
    }
}
