using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The numbers of points that are written on a card, with the place of each.</summary>
internal static class PointsOnCard
{
    internal static IEnumerable<(decimal Value, string Pointer)> All(ScorecardData data)
    {
        var own = new (decimal? Value, string Pointer)[]
        {
            (data.Initial, "/initial"),
            (data.Minimum, "/minimum"),
            (data.Maximum, "/maximum"),
        };
        return own
            .Concat(data.Groups.SelectMany((group, i) => OfGroup(group, $"/groups/{Numbers.ToText(i)}")))
            .Concat(data.Characteristics.SelectMany((one, i) => OfCharacteristic(one, $"/characteristics/{Numbers.ToText(i)}")))
            .Concat(data.Signals.Select((signal, i) => (Value: (decimal?)signal.Points, Pointer: $"/signals/{Numbers.ToText(i)}/points")))
            .Where(number => number.Value.HasValue)
            .Select(number => (number.Value!.Value, number.Pointer));
    }

    /// <summary>The largest sum that scoring could meet, on any way; more than the limit as soon as one part is.</summary>
    internal static decimal LargestSum(ScorecardData data, decimal limit) =>
        Math.Abs(data.Initial)
        + data.Groups.Sum(group => Math.Abs(group.Minimum ?? 0m) + Math.Abs(group.Maximum ?? 0m))
        + data.Characteristics.Sum(one => Largest(one, limit));

    private static decimal Largest(ScoreCharacteristic one, decimal limit)
    {
        var written = one.Bins.Select(bin => Math.Abs(bin.Points)).Concat([Math.Abs(one.Missing ?? 0m), Math.Abs(one.Baseline ?? 0m)]).Max();
        if (one.Kind != CharacteristicKind.Weighted || one.Weight is not { } weight || weight == 0m)
            return written;
        var far = Math.Max(Math.Abs(one.Range.Lower ?? 0m), Math.Abs(one.Range.Upper ?? 0m));
        return far > limit / Math.Abs(weight) ? limit + 1 : Math.Max(written, far * Math.Abs(weight));
    }

    private static IEnumerable<(decimal? Value, string Pointer)> OfGroup(ScoreGroup group, string pointer) =>
        [(group.Minimum, pointer + "/minimum"), (group.Maximum, pointer + "/maximum")];

    private static IEnumerable<(decimal? Value, string Pointer)> OfCharacteristic(ScoreCharacteristic one, string pointer) =>
        one.Bins.Select((bin, i) => ((decimal?)bin.Points, $"{pointer}/bins/{Numbers.ToText(i)}/points"))
            .Concat([(one.Missing, pointer + "/missing"), (one.Weight, pointer + "/weight"), (one.Baseline, pointer + "/baseline")]);
}
