using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class FrameTests(ITestOutputHelper output)
{
    [Fact]
    public void A_batch_gives_what_one_by_one_gives() => PropertyRun.ForAll(
        "a batch gives what one by one gives",
        output.WriteLine,
        draw =>
        {
            var card = GenerateCard.Clean(draw);
            var rows = Enumerable.Range(0, draw.Below(40)).Select(_ => GenerateRow.Any(draw, card)).ToArray();
            Assert.True(card.TryEncode([.. card.Characteristics.Select((one, at) => Column(one, rows, at))], out var frame, out var findings), string.Join("; ", findings));
            var scores = new long[rows.Length];
            var expected = rows.Select(row => card.Score(row).Value).ToArray();
            if (card.Characteristics.Any(one => HasBoth(one, rows, card)))
            {
                draw.Saw("numbers beside special values: no one column");
                return;
            }

            Assert.Equal(expected.Count(score => score is null), card.Score(frame!, scores));
            Assert.Equal(expected, scores.Select(card.PointsOf));
            draw.Saw(expected.Any(score => score is null) ? "with refusals" : "all scored");
        },
        "with refusals",
        "all scored");

    [Fact]
    public void Rows_over_facts_give_the_same_on_every_way() => PropertyRun.ForAll(
        "rows over facts give the same on every way",
        output.WriteLine,
        draw =>
        {
            var rows = Enumerable.Range(0, draw.Chance(25) ? 32_769 + draw.Below(300) : draw.Below(200)).Select(_ => Facts(draw)).ToArray();
            var card = LeadSize.Card;
            var expected = rows.Select(row => card.Score(row).Value).ToArray();
            var (scores, results, frame) = (new decimal?[rows.Length + 1], new ScoreResult[rows.Length], new long[rows.Length]);
            Assert.Equal(expected.Count(score => score is null), card.Score(rows, scores));
            Assert.Equal(expected, scores.Take(rows.Length));
            card.Score(rows, results);
            Assert.Equal(rows.Select(row => card.Score(row)), results);
            card.Definition.Score(card.Encode(rows), frame);
            Assert.Equal(expected, frame.Select(card.Definition.PointsOf));
            card.Score(rows.AsSpan(), scores.AsSpan());
            Assert.Equal(expected, scores.Take(rows.Length));
            draw.Saw(rows.Length > 32_768 ? "several blocks" : "one block");
        },
        "several blocks");

    [Fact]
    public void A_frame_is_scored_without_allocating_a_byte_a_row()
    {
        var rows = Enumerable.Range(0, 5000).Select(number => new LeadSizeFacts { Employees = number, Budget = number % 2 == 0 }).ToArray();
        var (scores, results, few, many) = (new long[rows.Length], new ScoreResult[rows.Length], LeadSize.Card.Encode(rows[..10]), LeadSize.Card.Encode(rows));
        Assert.Equal(0, Allocations.Of(() => LeadSize.Card.Score(rows, results)));
        Assert.Equal(Allocations.Of(() => LeadSize.Card.Definition.Score(few, scores)), Allocations.Of(() => LeadSize.Card.Definition.Score(many, scores)));
    }

    [Fact]
    public void A_value_beyond_the_scale_of_the_edges_still_meets_its_bin()
    {
        var one = new ScoreCharacteristic("amount", CharacteristicKind.Number, [ScoreBin.Between(null, 0.000000001m, 1m), ScoreBin.Between(0.000000001m, 4_000_000_000m, 2m), ScoreBin.Between(4_000_000_000m, null, 3m)]);
        Assert.True(ScorecardDefinition.TryCreate(new ScorecardData { Id = "wide", Characteristics = [one] }, out var card, out _));
        decimal?[] amounts = [decimal.MinValue, -4_000_000_000m, 0m, 0.0000000009m, 0.000000001m, 3_999_999_999.9999999999m, 4_000_000_000m, decimal.MaxValue, null];
        Assert.True(card!.TryEncode([new ScoreColumn("amount", amounts)], out var frame, out _));
        var scores = new long[amounts.Length];
        card.Score(frame!, scores);
        Assert.Equal([1m, 1m, 1m, 1m, 2m, 2m, 3m, 3m, 0m], scores.Select(score => card.PointsOf(score)!.Value));
        Assert.Equal(amounts.Select(amount => card.Score(amount).Value), scores.Select(card.PointsOf));
    }

    [Theory]
    [InlineData(31_999)]
    [InlineData(32_000)]
    [InlineData(40_000)]
    [InlineData(1_999_999_999)]
    [InlineData(2_000_000_000)]
    [InlineData(3_000_000_000)]
    public void Every_width_of_a_column_meets_the_bins_at_its_edges(decimal edge)
    {
        foreach (var scale in new[] { 1m, 0.1m, 0.001m })
        {
            var (below, above) = (-edge * scale, edge * scale);
            ScoreBin[] bins = [ScoreBin.Between(null, below, 1m), ScoreBin.Between(below, above, 2m), ScoreBin.Between(above, null, 3m)];
            Assert.True(ScorecardDefinition.TryCreate(new ScorecardData { Id = "width", Characteristics = [new("amount", CharacteristicKind.Number, bins)] }, out var card, out _));
            var near = new[] { 0m, below, above, 32_767m, -32_768m, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, decimal.MaxValue, decimal.MinValue };
            decimal?[] amounts = [.. near.SelectMany(number => new decimal?[] { number, Step(number, -scale), Step(number, scale), Step(number, scale / 100m) }), .. Enumerable.Repeat((decimal?)null, 40)];
            Assert.True(card!.TryEncode([new ScoreColumn("amount", amounts)], out var frame, out _));
            var scores = new long[amounts.Length];
            card.Score(frame!, scores);
            Assert.Equal(amounts.Select(amount => card.Score(amount).Value), scores.Select(card.PointsOf));
        }
    }

    [Fact]
    public void Columns_that_do_not_fit_are_named_at_once()
    {
        var card = LeadSize.Card.Definition;
        Assert.False(card.TryEncode([new("employees", new decimal?[2]), new("fax", new string?[2]), new("budget", new bool?[3]), new("employees", new decimal?[2])], out var frame, out var findings));
        Assert.Null(frame);
        Assert.Equal(["scorecard-unknown-characteristic", "scorecard-column-length", "scorecard-duplicate-id"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_frame_of_another_card_is_a_mistake_of_the_caller()
    {
        Assert.True(LeadSize.Card.Definition.TryEncode([], out var frame, out _));
        var other = LeadSize.Start().Initial(11m).Build();
        Assert.Throws<ArgumentException>(() => other.Definition.Score(frame!, []));
        Assert.Throws<ArgumentException>(() => LeadSize.Card.Score(new LeadSizeFacts[2], new decimal?[1]));
    }

    private static LeadSizeFacts Facts(Draw draw) => new()
    {
        Employees = draw.Chance(20) ? null : draw.Pick([0m, 49m, 49.999999999m, 50m, 499m, 500m, 1_000_000_000_000m, draw.Chance(3) ? -1m : 7m]),
        Industry = draw.Chance(20) ? null : draw.Pick([Industry.Bank, Industry.Retail, Industry.Telecom, draw.Chance(3) ? (Industry)9 : Industry.Bank]),
        Budget = draw.Pick([null, true, (bool?)false]),
        Fit = draw.Chance(20) ? null : draw.Below(101) - (draw.Chance(2) ? 101 : 0),
        Country = draw.Pick([null, "CN", "FR", ""]),
    };

    private static decimal Step(decimal number, decimal by) => Math.Abs(number) > 1e20m ? number : number + by;

    private static bool HasBoth(ScoreCharacteristic one, ScoreValue[][] rows, ScorecardDefinition card)
    {
        var at = card.Characteristics.ToList().IndexOf(one);
        return rows.Any(row => row[at].Number is not null) && rows.Any(row => row[at].Text is not null);
    }

    private static ScoreColumn Column(ScoreCharacteristic one, ScoreValue[][] rows, int at) => rows.Any(row => row[at].Number is not null)
        ? new ScoreColumn(one.Id, [.. rows.Select(row => row[at].Number)])
        : new ScoreColumn(one.Id, [.. rows.Select(row => row[at].Text)]);
}
