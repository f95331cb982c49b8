#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>Finds the piece of a column that the facts lie in: what stands in a field is read in place, without a call; the rest is read by the reader.</summary>
internal readonly struct ColumnProbe<TFacts>
    where TFacts : struct
{
    /// <summary>The number of pieces a choice in a byte can have.</summary>
    internal const int Bytes = 256;

    private readonly ColumnReader<TFacts>? _reader;
    private readonly SortedBounds? _bounds;
    private readonly int[]? _pieces;
    private readonly nint _place;
    private readonly int _unknown;

    internal ColumnProbe(ColumnReader<TFacts> reader)
    {
        _reader = reader;
        _place = FieldPlace.None;
    }

    /// <summary>A number in a field.</summary>
    internal ColumnProbe(int place, int unknown, SortedBounds bounds)
    {
        _place = place;
        _unknown = unknown;
        _bounds = bounds;
    }

    /// <summary>A flag, or a choice from an enum laid out as a byte, in a field.</summary>
    /// <param name="place">Where the field is.</param>
    /// <param name="unknown">The piece of what is not known.</param>
    /// <param name="pieces">The piece of every byte.</param>
    internal ColumnProbe(int place, int unknown, int[] pieces)
    {
        _place = place;
        _unknown = unknown;
        _pieces = pieces.Length == Bytes ? pieces : throw new ArgumentException("a piece for every byte is needed", nameof(pieces));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int PieceOf(in TFacts facts)
    {
        if (_pieces is { } pieces)
        {
            ref readonly var value = ref FieldPlace.At<TFacts, byte?>(facts, _place);
            return value.HasValue ? pieces[value.GetValueOrDefault()] : _unknown;
        }

        if (_bounds is { } bounds)
        {
            ref readonly var number = ref FieldPlace.At<TFacts, decimal?>(facts, _place);
            return number.HasValue ? bounds.PieceOf(in Nullable.GetValueRefOrDefaultRef(in number)) : _unknown;
        }

        return _reader!.PieceOf(facts);
    }
}
#endif
