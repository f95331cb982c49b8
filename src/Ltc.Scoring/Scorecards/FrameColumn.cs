using System;
using System.Linq;

namespace Ltc;

/// <summary>How one characteristic stands in a frame: its values as whole numbers, the edges between its bins, and the points of each stretch.</summary>
internal sealed class FrameColumn
{
    /// <summary>A value that is not known: below every edge.</summary>
    internal const long Missing = long.MinValue;

    /// <summary>A value in no bin: above every edge.</summary>
    internal const long NoBin = long.MaxValue;

    private const int FinestEdge = 9;

    /// <summary>Values at this or beyond are as good as endless for edges that are nearer.</summary>
    private const decimal LargestNarrow = 2_000_000_000m;

    /// <summary>The same for the narrowest columns.</summary>
    private const decimal LargestShort = 32_000m;

    private readonly CharacteristicIndex _index;
    private readonly int _decimals;
    private readonly decimal _largest;

    internal FrameColumn(CharacteristicIndex index)
    {
        _index = index;
        IsLine = index.Characteristic.Kind == CharacteristicKind.Weighted;
        _decimals = index.Edges.Length == 0 ? 0 : index.Edges.Max(Points.DecimalsOf);
        IsScaled = index.Characteristic.Kind == CharacteristicKind.Number && _decimals <= FinestEdge && !index.Characteristic.OwnBins.Any(bin => bin.Values is not null);
        _largest = IsScaled ? Points.LargestSum / Points.PowerOf(_decimals) : 0m;
        IsScaled = IsScaled && index.Edges.All(edge => Math.Abs(edge) < _largest);
        IsNarrow = !IsLine && Fits(LargestNarrow);
        IsShort = !IsLine && Fits(LargestShort);
        _largest = IsScaled && IsNarrow ? (IsShort ? LargestShort : LargestNarrow) / Points.PowerOf(_decimals) : _largest;
        (Edges, StretchPoints) = IsLine ? ([], []) : IsScaled ? Scaled() : Numbered();
    }

    /// <summary>Whether the column holds points already.</summary>
    internal bool IsLine { get; }

    /// <summary>Whether the column holds scaled numbers; else the number of the bin.</summary>
    internal bool IsScaled { get; }

    /// <summary>Whether every value fits half the bits, so that twice as many come from memory at once.</summary>
    internal bool IsNarrow { get; }

    /// <summary>Whether every value fits a quarter of the bits.</summary>
    internal bool IsShort { get; }

    /// <summary>Ascending; the first is where values begin to be known.</summary>
    internal long[] Edges { get; }

    /// <summary>Points below the first edge (not known), then of each stretch; one more than edges.</summary>
    internal long[] StretchPoints { get; }

    internal long MissingPoints => _index.MissingPoints;

    /// <summary>A number as it stands in the column.</summary>
    internal long Encode(decimal number)
    {
        var points = _index.Place(number, out var bin);
        if (bin == CharacteristicIndex.NoBin)
            return NoBin;
        if (IsLine)
            return points;
        if (!IsScaled)
            return bin;
        return number >= _largest ? decimal.ToInt64(_largest * Points.PowerOf(_decimals))
            : number <= -_largest ? -decimal.ToInt64(_largest * Points.PowerOf(_decimals))
            : decimal.ToInt64(decimal.Floor(number * Points.PowerOf(_decimals)));
    }

    /// <summary>A value as it stands in the column.</summary>
    internal long Encode(in ScoreValue value)
    {
        if (value.TryGetNumber(out var number))
            return Encode(number);
        _index.Place(value, out var bin);
        return EncodeBin(bin);
    }

    /// <summary>A value of a narrow column.</summary>
    internal static int Narrow(long value) => value == Missing ? int.MinValue : value == NoBin ? int.MaxValue : (int)value;

    /// <summary>A value of one of the narrowest columns.</summary>
    internal static short Shorten(long value) => value == Missing ? short.MinValue : value == NoBin ? short.MaxValue : (short)value;

    internal static long EncodeBin(int bin) => bin >= 0 ? bin : bin == CharacteristicIndex.Missing ? Missing : NoBin;

    private bool Fits(decimal largest) =>
        IsScaled ? _index.Edges.All(edge => Math.Abs(edge) < largest / Points.PowerOf(_decimals)) : _index.BinPoints.Length < largest;

    private (long[] Edges, long[] Points) Scaled() =>
        ([IsShort ? short.MinValue + 1 : IsNarrow ? int.MinValue + 1 : Missing + 1, .. _index.Edges.Select(edge => Points.Scale(edge, _decimals))], [_index.MissingPoints, .. _index.BinOfSegment.Select(_index.PointsOf)]);

    private (long[] Edges, long[] Points) Numbered() =>
        ([.. _index.BinPoints.Select((_, bin) => (long)bin)], [_index.MissingPoints, .. _index.BinPoints]);
}
