using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>A scorecard in LINQ over decimals: slow and plain, and no code of the library.</summary>
public sealed class NaiveScorecard(ScorecardDefinition card, ScoreValue[] row)
{
    private readonly (ScoreCharacteristic One, ScoreValue Value)[] _values = [.. card.Characteristics.Select((one, i) => (one, i < row.Length ? row[i] : default))];

    public string[] Missing => [.. _values.Where(pair => !pair.Value.IsKnown).Select(pair => pair.One.Id)];

    public string[] NoBin => [.. _values.Where(pair => pair.Value.IsKnown && PointsOf(pair.One, pair.Value) is null).Select(pair => pair.One.Id)];

    public decimal Raw => Total((one, value) => value.IsKnown ? PointsOf(one, value) ?? 0m : one.Missing ?? 0m);

    public decimal Value => ValueOf(Raw);

    public decimal Lowest => ValueOf(Total((one, value) => value.IsKnown ? PointsOf(one, value) ?? 0m : Possible(one).Min()));

    public decimal Highest => ValueOf(Total((one, value) => value.IsKnown ? PointsOf(one, value) ?? 0m : Possible(one).Max()));

    public decimal ValueOf(decimal raw)
    {
        var rounded = card.WholePoints ? Math.Floor(raw + 0.5m) : raw;
        return Math.Min(Math.Max(rounded, card.Minimum ?? decimal.MinValue), card.Maximum ?? decimal.MaxValue);
    }

    /// <summary>The points of each characteristic, and what the cap of each group moved.</summary>
    public IEnumerable<(string Id, decimal Points)> Contributions => _values.Select(pair => (pair.One.Id, pair.Value.IsKnown ? PointsOf(pair.One, pair.Value) ?? 0m : pair.One.Missing ?? 0m))
        .Concat(card.Groups.Select(group => (group.Id, Moved(group))).Where(moved => moved.Item2 != 0m));

    public static decimal? PointsOf(ScoreCharacteristic one, ScoreValue value)
    {
        if (value.Number is { } outside && !one.Range.Contains(outside))
            return null;
        if (one.Kind == CharacteristicKind.Weighted)
            return value.Number is { } number ? Math.Floor((number * one.Weight!.Value * 1_000_000_000m) + 0.5m) / 1_000_000_000m : null;
        return one.Bins.FirstOrDefault(bin => Takes(bin, value))?.Points ?? (IsOther(one, value) ? one.Bins.FirstOrDefault(bin => bin.IsRest)?.Points : null);
    }

    /// <summary>The points that some known value has.</summary>
    public static IEnumerable<decimal> Possible(ScoreCharacteristic one) => one.Kind == CharacteristicKind.Weighted
        ? [PointsOf(one, one.Range.Lower)!.Value, PointsOf(one, one.Range.Upper)!.Value]
        : one.Bins.Select(bin => bin.Points);

    private static bool Takes(ScoreBin bin, ScoreValue value) => value.Number is { } number
        ? bin.HasRange && (bin.From ?? decimal.MinValue) <= number && number < (bin.To ?? decimal.MaxValue)
        : bin.Values?.Contains(value.Text!) == true;

    private static bool IsOther(ScoreCharacteristic one, ScoreValue value) => value.Text is { } text && one.Values?.Contains(text) != false;

    private decimal Total(Func<ScoreCharacteristic, ScoreValue, decimal> points) => card.Initial + _values.GroupBy(pair => pair.One.Group)
        .Sum(group => Capped(card.Groups.FirstOrDefault(one => one.Id == group.Key), group.Sum(pair => points(pair.One, pair.Value))));

    private decimal Moved(ScoreGroup group)
    {
        var sum = _values.Where(pair => pair.One.Group == group.Id).Sum(pair => pair.Value.IsKnown ? PointsOf(pair.One, pair.Value) ?? 0m : pair.One.Missing ?? 0m);
        return Capped(group, sum) - sum;
    }

    private static decimal Capped(ScoreGroup? group, decimal sum) => Math.Min(Math.Max(sum, group?.Minimum ?? decimal.MinValue), group?.Maximum ?? decimal.MaxValue);
}
