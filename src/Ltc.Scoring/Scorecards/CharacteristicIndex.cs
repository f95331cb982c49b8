using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>One characteristic made ready to score: scaled points, and the bin of every value.</summary>
internal sealed class CharacteristicIndex
{
    /// <summary>What stands in place of a bin when the value is not known.</summary>
    internal const int Missing = -1;

    /// <summary>What stands in place of a bin when no bin takes the value.</summary>
    internal const int NoBin = -2;

    /// <summary>What stands in place of a bin of a weighted characteristic.</summary>
    internal const int Line = -3;

    private readonly Dictionary<string, int> _byValue = new(StringComparer.Ordinal);
    private readonly bool _hasRange;
    private readonly decimal _weight;
    private readonly int _decimals;

    internal CharacteristicIndex(ScoreCharacteristic characteristic, int decimals)
    {
        Characteristic = characteristic;
        _decimals = decimals;
        _weight = characteristic.Weight ?? 0m;
        _hasRange = characteristic.Range != default;
        MissingPoints = Points.Scale(characteristic.Missing ?? 0m, decimals);
        BinPoints = Array.ConvertAll(characteristic.OwnBins, bin => Points.Scale(bin.Points, decimals));
        RestBin = Array.FindIndex(characteristic.OwnBins, bin => bin.IsRest) is var rest and >= 0 ? rest : NoBin;
        for (var i = 0; i < characteristic.OwnBins.Length; i++)
        {
            foreach (var value in characteristic.OwnBins[i].Values ?? [])
                _byValue[value] = i;
        }

        (Edges, BinOfSegment) = Segments(characteristic.OwnBins);
        (LowestPoints, HighestPoints) = characteristic.Kind == CharacteristicKind.Weighted ? LineEnds() : (BinPoints.Min(), BinPoints.Max());
    }

    internal ScoreCharacteristic Characteristic { get; }

    internal long MissingPoints { get; }

    /// <summary>The fewest points that a known value can bring.</summary>
    internal long LowestPoints { get; }

    /// <summary>The most points that a known value can bring.</summary>
    internal long HighestPoints { get; }

    internal long[] BinPoints { get; }

    /// <summary>Where numbers change their bin: segment i holds the numbers with exactly i edges at or below them.</summary>
    internal decimal[] Edges { get; }

    internal int[] BinOfSegment { get; }

    internal int RestBin { get; }

    internal long PointsOf(int bin) => bin >= 0 ? BinPoints[bin] : bin == Missing ? MissingPoints : 0;

    /// <summary>How far points are from the baseline.</summary>
    internal long DistanceOf(long points, ReasonMethod method)
    {
        var baseline = Characteristic.Baseline is { } own ? Points.Scale(own, _decimals) : method == ReasonMethod.PointsBelow ? HighestPoints : LowestPoints;
        return method == ReasonMethod.PointsBelow ? baseline - points : points - baseline;
    }

    internal int BinOf(decimal number)
    {
        if (_hasRange && !Characteristic.Range.Contains(number))
            return NoBin;
        var edges = Edges;
        var segment = 0;
        while (segment < edges.Length && number >= edges[segment])
            segment++;
        return BinOfSegment[segment];
    }

    internal int BinOf(string value)
    {
        if (_byValue.TryGetValue(value, out var bin))
            return bin;
        var closed = Characteristic.OwnValues;
        return RestBin >= 0 && (closed is null || Array.IndexOf(closed, value) >= 0) ? RestBin : NoBin;
    }

    /// <summary>Finds the bin and the points of a value.</summary>
    internal long Place(in ScoreValue value, out int bin)
    {
        if (value.TryGetNumber(out var number))
            return Place(number, out bin);
        bin = value.Text is null ? Missing : BinOf(value.Text);
        return PointsOf(bin);
    }

    internal long Place(decimal number, out int bin)
    {
        if (Characteristic.Kind == CharacteristicKind.Weighted)
        {
            bin = Characteristic.Range.Contains(number) ? Line : NoBin;
            return bin == Line ? Points.ScaleHalfUp(number * _weight, _decimals) : 0;
        }

        bin = Characteristic.Kind == CharacteristicKind.Number ? BinOf(number) : NoBin;
        return PointsOf(bin);
    }

    private (long Lowest, long Highest) LineEnds()
    {
        var low = Points.ScaleHalfUp(Characteristic.Range.Lower!.Value * _weight, _decimals);
        var high = Points.ScaleHalfUp(Characteristic.Range.Upper!.Value * _weight, _decimals);
        return low <= high ? (low, high) : (high, low);
    }

    private static (decimal[] Edges, int[] Bins) Segments(ScoreBin[] bins)
    {
        var ranged = bins.Where(bin => bin.HasRange).ToArray();
        decimal[] edges = [.. ranged.SelectMany(bin => new[] { bin.From, bin.To }).Where(end => end.HasValue).Select(end => end!.Value).Distinct().OrderBy(end => end)];
        var found = new int[edges.Length + 1];
        for (var i = 0; i < found.Length; i++)
            found[i] = Array.FindIndex(bins, bin => bin.HasRange && (i == 0 ? bin.From is null : bin.Range.Contains(edges[i - 1]))) is var at and >= 0 ? at : NoBin;
        return (edges, found);
    }
}
