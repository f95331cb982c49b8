using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Generates scorecards that are right by construction.</summary>
public static class GenerateCard
{
    private static readonly string[] Letters = ["a", "b", "c", "d", "e"];

    /// <summary>Draws a card.</summary>
    public static ScorecardDefinition Clean(Draw draw)
    {
        var data = Data(draw);
        return ScorecardDefinition.TryCreate(data, out var card, out var findings) ? card! : throw new DefinitionException(data.Id, findings);
    }

    /// <summary>Draws the data of a card without a defect.</summary>
    public static ScorecardData Data(Draw draw)
    {
        var groups = Enumerable.Range(0, draw.Below(3)).Select(number => Group(draw, number)).ToArray();
        var data = new ScorecardData
        {
            Id = "card",
            Text = draw.Chance(50) ? Text.Same("card") : null,
            Source = draw.Chance(50) ? "drawn" : string.Empty,
            Initial = Points(draw),
            WholePoints = draw.Chance(30),
            Reasons = draw.Pick([ReasonMethod.PointsBelow, ReasonMethod.PointsAbove]),
            Characteristics = [.. Enumerable.Range(0, groups.Length + 1 + draw.Below(4)).Select(number => Characteristic(draw, number, number < groups.Length ? groups[number].Id : OneOf(draw, groups)))],
            Groups = groups,
        };
        if (draw.Chance(50))
            (data.Minimum, data.Maximum) = (draw.Below(60) - 30, 30 + draw.Below(60));
        if (draw.Chance(50))
            data.Bands = Bands(draw, data);
        return data;
    }

    /// <summary>Draws a characteristic of any kind.</summary>
    public static ScoreCharacteristic Characteristic(Draw draw, int number, string? group)
    {
        var id = "part-" + number.ToString(CultureInfo.InvariantCulture);
        return draw.Below(6) switch
        {
            0 => Weighted(draw, id, group),
            1 => Flag(draw, id, group),
            2 => Closed(draw, id, group),
            3 => Open(draw, id, group),
            4 => PartialNumber(draw, id, group),
            _ => Number(draw, id, group),
        };
    }

    private static string? OneOf(Draw draw, ScoreGroup[] groups) => groups.Length > 0 && draw.Chance(40) ? draw.Pick(groups).Id : null;

    private static ScoreGroup Group(Draw draw, int number) => new(
        "group-" + number.ToString(CultureInfo.InvariantCulture), draw.Chance(40) ? -5m - draw.Below(10) : null, draw.Chance(80) ? draw.Below(25) : null, Text.Same("group"));

    private static ScoreCharacteristic Number(Draw draw, string id, string? group)
    {
        var range = draw.Pick([default, Interval.Parse("[0,)"), Interval.Parse("[0,100]"), Interval.Parse("(0,100)"), Interval.Parse("(,100]")]);
        var edges = Enumerable.Range(0, draw.Below(6)).Select(_ => 1m + (draw.Below(980) / 10m)).Distinct().Order().ToArray();
        var direction = draw.Pick([ScoreDirection.None, ScoreDirection.Increasing, ScoreDirection.Decreasing]);
        var points = Ordered(draw, edges.Length + 1, direction);
        var bins = points.Select((one, i) => ScoreBin.Between(i == 0 ? null : edges[i - 1], i == edges.Length ? null : edges[i], one, reasonCode: Code(draw)));
        return new ScoreCharacteristic(
            id, CharacteristicKind.Number, draw.Shuffle(bins), null, Missing(draw, points.Max()), range: range, unit: draw.Chance(20) ? "days" : null,
            direction: direction, group: group, baseline: Baseline(draw), reasonCode: Code(draw));
    }

    private static ScoreCharacteristic PartialNumber(Draw draw, string id, string? group)
    {
        var bins = new List<ScoreBin>();
        for (var (edge, i) = (draw.Below(10) - 5m, 0); i < 1 + draw.Below(3); i++)
        {
            var to = edge + 1 + draw.Below(20);
            bins.Add(ScoreBin.Between(edge, to, Points(draw), draw.Chance(30) ? ["special-" + i.ToString(CultureInfo.InvariantCulture)] : null));
            edge = to + draw.Below(3);
        }

        if (draw.Chance(30))
            bins.Add(ScoreBin.In(["none"], Points(draw)));
        return new ScoreCharacteristic(id, CharacteristicKind.Number, bins, Text.Same(id), draw.Chance(50) ? Points(draw) : null, group: group, isPartial: true);
    }

    private static ScoreCharacteristic Weighted(Draw draw, string id, string? group)
    {
        var (low, weight) = (draw.Below(20) - 10m, Points(draw) / 10m);
        var range = new Interval(low, low + 1 + draw.Below(20));
        var best = Math.Max(range.Lower!.Value * weight, range.Upper!.Value * weight);
        var direction = draw.Chance(50) ? ScoreDirection.None : weight >= 0 ? ScoreDirection.Increasing : ScoreDirection.Decreasing;
        return new ScoreCharacteristic(id, CharacteristicKind.Weighted, [], null, Missing(draw, best), weight, range, direction: direction, group: group, reasonCode: Code(draw));
    }

    private static ScoreCharacteristic Flag(Draw draw, string id, string? group)
    {
        var direction = draw.Pick([ScoreDirection.None, ScoreDirection.Increasing, ScoreDirection.Decreasing]);
        var points = Ordered(draw, 2, direction);
        return new ScoreCharacteristic(
            id, CharacteristicKind.Flag, [ScoreBin.In(["false"], points[0]), ScoreBin.In(["true"], points[1])], null, Missing(draw, points.Max()), direction: direction, group: group);
    }

    private static ScoreCharacteristic Closed(Draw draw, string id, string? group)
    {
        var values = Letters.Take(2 + draw.Below(4)).ToArray();
        var direction = draw.Pick([ScoreDirection.None, ScoreDirection.Increasing, ScoreDirection.Decreasing]);
        var points = Ordered(draw, values.Length, direction);
        var bins = values.Select((value, i) => i == 0 && draw.Chance(50) ? ScoreBin.Rest(points[i]) : ScoreBin.In([value], points[i], text: Text.Same(value)));
        return new ScoreCharacteristic(
            id, CharacteristicKind.Category, draw.Shuffle(bins), null, Missing(draw, points.Max()), values: values, direction: direction, group: group, baseline: Baseline(draw));
    }

    private static ScoreCharacteristic Open(Draw draw, string id, string? group)
    {
        var points = Ordered(draw, 3, ScoreDirection.None);
        return new ScoreCharacteristic(
            id, CharacteristicKind.Category, [ScoreBin.In(["a", "b"], points[0]), ScoreBin.In(["c"], points[1]), ScoreBin.Rest(points[2])], null, Missing(draw, points.Max()), group: group);
    }

    private static ScoreBand[] Bands(Draw draw, ScorecardData data)
    {
        if (!ScorecardDefinition.TryCreate(data, out var card, out _) || card!.Highest == card.Lowest)
            return [];
        // A score that some row has is a threshold that some row reaches.
        var middle = card.Score(GenerateRow.Complete(draw, card)).Value;
        ScoreBand[] bands = [new("low", null), new("middle", middle, Text.Same("middle")), new("high", card.Highest)];
        return card.Lowest < middle && middle < card.Highest ? bands : [new("low", null), new("high", card.Highest)];
    }

    private static decimal[] Ordered(Draw draw, int count, ScoreDirection direction)
    {
        var points = Enumerable.Range(0, count).Select(_ => Points(draw)).ToArray();
        return direction switch
        {
            ScoreDirection.Increasing => [.. points.Order()],
            ScoreDirection.Decreasing => [.. points.OrderDescending()],
            _ => points,
        };
    }

    private static decimal? Missing(Draw draw, decimal best) => best < 0 || draw.Chance(50) ? best - draw.Below(10) : null;

    private static decimal? Baseline(Draw draw) => draw.Chance(30) ? Points(draw) : null;

    private static string? Code(Draw draw) => draw.Chance(20) ? "code-" + draw.Below(3).ToString(CultureInfo.InvariantCulture) : null;

    private static decimal Points(Draw draw) => draw.Chance(20) ? 0m : (draw.Below(41) - 20) / draw.Pick([1m, 1m, 2m, 1000m]);
}
