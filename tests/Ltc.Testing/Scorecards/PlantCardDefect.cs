using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Plants one defect in a card that has none.</summary>
public static class PlantCardDefect
{
    private const string Odd = "odd";

    /// <summary>Every defect that a card can have, by the code of its finding.</summary>
    public static IReadOnlyDictionary<string, Action<Draw, ScorecardData>> InData { get; } = new SortedDictionary<string, Action<Draw, ScorecardData>>(StringComparer.Ordinal)
    {
        ["scorecard-empty-id"] = (_, data) => data.Id = string.Empty,
        ["scorecard-no-characteristics"] = (_, data) => (data.Characteristics, data.Groups, data.Bands) = ([], [], []),
        ["scorecard-too-many-characteristics"] = (draw, data) =>
            data.Characteristics = [.. data.Characteristics, .. Enumerable.Range(100, ScorecardDefinition.MostCharacteristics).Select(number => GenerateCard.Characteristic(draw, number, null))],
        ["scorecard-duplicate-id"] = (draw, data) => data.Characteristics = [.. data.Characteristics, draw.Pick(data.Characteristics)],
        ["scorecard-unknown-reason-method"] = (_, data) => data.Reasons = (ReasonMethod)9,
        ["scorecard-bounds-reversed"] = (draw, data) => Either(draw, () => (data.Minimum, data.Maximum) = (1m, 0m), () => AddGroup(data, new ScoreGroup(Odd, 1m, 0m))),
        ["scorecard-empty-group"] = (_, data) => data.Groups = [.. data.Groups, new ScoreGroup(Odd)],
        ["scorecard-unknown-group"] = (draw, data) => Either(
            draw, () => Add(data, Numbers([Bin(null, null)], group: "nowhere")), () => data.Signals = [new ScoreSignal(Odd, 1m, 1m, group: "nowhere")]),
        ["scorecard-points-too-fine"] = (draw, data) => Either(draw, () => data.Initial = 0.0000000001m, () => Add(data, Numbers([Bin(null, null, 1.0000000001m)]))),
        ["scorecard-points-too-large"] = (draw, data) => Either(draw, () => data.Initial = decimal.MaxValue, () => Add(data, Numbers([Bin(null, null, decimal.MinValue)]))),
        ["scorecard-overflow"] = (_, data) => Add(
            data, new ScoreCharacteristic(Odd, CharacteristicKind.Weighted, [], weight: 1_000_000m, range: new Interval(0m, 1_000_000_000_000m))),
        ["scorecard-signal"] = (draw, data) => data.Signals = [draw.Pick([new ScoreSignal(Odd, 1m, 0m), new ScoreSignal(Odd, 1_000_000.1m, 1m), new ScoreSignal(Odd, 1m, 4_000_000m)])],
        ["score-band-twice"] = (_, data) => data.Bands = [new("low", null), new("low", 1m)],
        ["score-band-end"] = (draw, data) => Either(draw, () => data.Bands = [new("low", 0m)], () => data.Bands = [new("low", null), new("high", null)]),
        ["score-band-order"] = (draw, data) => data.Bands = [new("low", null), new("middle", 2m), new("high", draw.Pick([1m, 2m]))],
        ["scorecard-unreachable-band"] = (draw, data) => Either(
            draw, () => data.Bands = [new("low", null), new("high", 1_000_000m)], () => BetweenTheSums(data)),
        ["scorecard-unknown-kind"] = (draw, data) => Either(
            draw, () => Add(data, new ScoreCharacteristic(Odd, (CharacteristicKind)9, [])), () => Add(data, Numbers([Bin(null, null)], direction: (ScoreDirection)9))),
        ["scorecard-bins-beside-weight"] = (_, data) => Add(data, Line([Bin(null, null)], 1m, "[0,1]")),
        ["scorecard-no-weight"] = (_, data) => Add(data, Line([], null, "[0,1]")),
        ["scorecard-weight-on-bins"] = (_, data) => Add(data, new ScoreCharacteristic(Odd, CharacteristicKind.Number, [Bin(null, null)], weight: 1m)),
        ["scorecard-weight-without-range"] = (draw, data) => Add(data, Line([], 1m, draw.Pick(["[0,)", "(,1]", "(,)", "[1,0]"]))),
        ["scorecard-no-bins"] = (_, data) => Add(data, Numbers([])),
        ["scorecard-empty-range"] = (_, data) => Add(data, Numbers([Bin(null, null)], range: "[1,0]")),
        ["scorecard-range-of-no-number"] = (_, data) => Add(data, Words([ScoreBin.Rest(0m), Bin(0m, 1m)])),
        ["scorecard-rest-of-number"] = (_, data) => Add(data, Numbers([Bin(null, null), ScoreBin.Rest(0m)])),
        ["scorecard-empty-bin"] = (draw, data) => Either(
            draw, () => Add(data, Numbers([Bin(null, null), Bin(1m, 1m)])), () => Add(data, Words([ScoreBin.Rest(0m), ScoreBin.In([], 0m)]))),
        ["scorecard-unreachable-bin"] = (draw, data) => Either(
            draw, () => Add(data, Numbers([Bin(null, 0m), Bin(0m, null)], range: "[0,)")), () => Add(data, Words([ScoreBin.In(["a"], 0m), ScoreBin.Rest(0m)], ["a"]))),
        ["scorecard-empty-value"] = (_, data) => Add(data, Words([ScoreBin.In([string.Empty], 0m), ScoreBin.Rest(0m)])),
        ["scorecard-overlapping-bins"] = (draw, data) => Add(data, draw.Pick([
            Numbers([Bin(null, 1m), Bin(0.999999999m, null)]), Words([ScoreBin.In(["a"], 0m), ScoreBin.In(["b", "a"], 0m), ScoreBin.Rest(0m)]), Words([ScoreBin.Rest(0m), ScoreBin.Rest(1m)])])),
        ["scorecard-hole"] = (draw, data) => Add(data, draw.Pick([
            Numbers([Bin(null, 1m), Bin(1.000000001m, null)]), Numbers([Bin(0m, null)]), Numbers([Bin(0m, 100m)], range: "[0,100]"), Words([ScoreBin.In(["a"], 0m)]),
            Words([ScoreBin.In(["a"], 0m)], ["a", "b"]), new ScoreCharacteristic(Odd, CharacteristicKind.Flag, [ScoreBin.In(["true"], 1m)])])),
        ["scorecard-broken-direction"] = (draw, data) => Add(data, draw.Pick([
            Numbers([Bin(null, 1m, 2m), Bin(1m, null, 1.999999999m)], direction: ScoreDirection.Increasing), Line([], -1m, "[-1,0]", ScoreDirection.Increasing),
            new ScoreCharacteristic(Odd, CharacteristicKind.Flag, [ScoreBin.In(["true"], 1m), ScoreBin.In(["false"], 0m)], direction: ScoreDirection.Decreasing)])),
        ["scorecard-direction-without-values"] = (_, data) => Add(data, new ScoreCharacteristic(Odd, CharacteristicKind.Category, [ScoreBin.Rest(0m)], direction: ScoreDirection.Increasing)),
        ["scorecard-values-of-number"] = (_, data) => Add(data, new ScoreCharacteristic(Odd, CharacteristicKind.Number, [Bin(null, null)], values: ["a"])),
        ["scorecard-range-of-category"] = (_, data) => Add(data, new ScoreCharacteristic(Odd, CharacteristicKind.Category, [ScoreBin.Rest(0m)], range: Interval.Parse("[0,1]"))),
        ["scorecard-duplicate-value"] = (_, data) => Add(data, Words([ScoreBin.Rest(0m)], ["a", "a"])),
        ["scorecard-unknown-value"] = (_, data) => Add(data, Words([ScoreBin.In(["b"], 0m), ScoreBin.Rest(0m)], ["a"])),
        ["scorecard-missing-above-best"] = (draw, data) => Add(data, draw.Pick([
            new ScoreCharacteristic(Odd, CharacteristicKind.Number, [Bin(null, null, -1m)]), new ScoreCharacteristic(Odd, CharacteristicKind.Number, [Bin(null, null, 1m)], missing: 1.000000001m),
            new ScoreCharacteristic(Odd, CharacteristicKind.Weighted, [], missing: 2m, weight: 1m, range: Interval.Parse("[0,1]"))])),
    };

    /// <summary>Ten and twenty can be reached, fifteen cannot.</summary>
    private static void BetweenTheSums(ScorecardData data)
    {
        (data.Initial, data.Minimum, data.Maximum, data.WholePoints, data.Groups) = (0m, null, null, false, []);
        data.Characteristics = [Numbers([Bin(null, 0m, 10m), Bin(0m, null, 20m)])];
        data.Bands = [new("low", null), new("ten", 10m), new("between", 12m), new("high", 20m)];
    }

    private static void Either(Draw draw, Action one, Action other) => (draw.Chance(50) ? one : other)();

    private static void Add(ScorecardData data, ScoreCharacteristic one) => data.Characteristics = [.. data.Characteristics, one];

    private static void AddGroup(ScorecardData data, ScoreGroup group)
    {
        data.Groups = [.. data.Groups, group];
        Add(data, new ScoreCharacteristic("member", CharacteristicKind.Number, [Bin(null, null)], group: group.Id));
    }

    private static ScoreBin Bin(decimal? from, decimal? to, decimal points = 0m) => ScoreBin.Between(from, to, points);

    private static ScoreCharacteristic Numbers(ScoreBin[] bins, string? group = null, string? range = null, ScoreDirection direction = default) =>
        new(Odd, CharacteristicKind.Number, bins, range: range is null ? default : Interval.Parse(range), direction: direction, group: group);

    private static ScoreCharacteristic Words(ScoreBin[] bins, string[]? values = null) => new(Odd, CharacteristicKind.Category, bins, values: values);

    private static ScoreCharacteristic Line(ScoreBin[] bins, decimal? weight, string range, ScoreDirection direction = default) =>
        new(Odd, CharacteristicKind.Weighted, bins, weight: weight, range: Interval.Parse(range), direction: direction);
}
