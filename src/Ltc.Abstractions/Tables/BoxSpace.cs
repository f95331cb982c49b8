using System;

namespace Ltc;

/// <summary>The space of all inputs: in each dimension a set of pieces as bits. A box is one set a dimension, laid one after the other.</summary>
internal sealed class BoxSpace
{
    private readonly int[] _starts;

    /// <summary>Lays out a space.</summary>
    /// <param name="pieces">The number of pieces of each dimension.</param>
    internal BoxSpace(int[] pieces)
    {
        _starts = new int[pieces.Length + 1];
        for (var i = 0; i < pieces.Length; i++)
            _starts[i + 1] = _starts[i] + RowBits.WordsFor(pieces[i]);
    }

    internal int Dimensions => _starts.Length - 1;

    internal ulong[] Empty() => new ulong[_starts[Dimensions]];

    internal void Add(ulong[] box, int dimension, int piece) => RowBits.Add(box, _starts[dimension], piece);

    internal void Copy(ulong[] from, int fromStart, ulong[] to, int dimension) =>
        Array.Copy(from, fromStart, to, _starts[dimension], _starts[dimension + 1] - _starts[dimension]);

    internal int StartOf(int dimension) => _starts[dimension];

    internal bool Meet(ulong[] a, ulong[] b, int dimension)
    {
        for (var i = _starts[dimension]; i < _starts[dimension + 1]; i++)
        {
            if ((a[i] & b[i]) != 0UL)
                return true;
        }

        return false;
    }

    internal bool Meet(ulong[] a, ulong[] b)
    {
        for (var dimension = 0; dimension < Dimensions; dimension++)
        {
            if (!Meet(a, b, dimension))
                return false;
        }

        return true;
    }

    internal bool IsEmpty(ulong[] box) => !Meet(box, box);

    internal static ulong[] Shared(ulong[] a, ulong[] b)
    {
        var shared = new ulong[a.Length];
        for (var i = 0; i < a.Length; i++)
            shared[i] = a[i] & b[i];
        return shared;
    }

    /// <summary>What of a box lies outside another one in one dimension; the box keeps what lies inside.</summary>
    /// <returns>Null when nothing lies outside.</returns>
    internal ulong[]? CutOff(ulong[] box, ulong[] other, int dimension)
    {
        ulong[]? outside = null;
        for (var i = _starts[dimension]; i < _starts[dimension + 1]; i++)
        {
            if ((box[i] & ~other[i]) != 0UL)
                outside = (ulong[])box.Clone();
        }

        if (outside is null)
            return null;
        for (var i = _starts[dimension]; i < _starts[dimension + 1]; i++)
        {
            outside[i] &= ~other[i];
            box[i] &= other[i];
        }

        return outside;
    }

    internal bool Has(ulong[] box, int dimension, int piece) =>
        (box[_starts[dimension] + (piece / RowBits.WordSize)] & (1UL << (piece % RowBits.WordSize))) != 0UL;

    /// <summary>The lowest piece of a box in one dimension.</summary>
    /// <returns>-1 when there is none.</returns>
    internal int Lowest(ulong[] box, int dimension)
    {
        for (var i = _starts[dimension]; i < _starts[dimension + 1]; i++)
        {
            if (box[i] != 0UL)
                return ((i - _starts[dimension]) * RowBits.WordSize) + RowBits.Lowest(box[i]);
        }

        return -1;
    }

    /// <summary>The highest piece of a box in one dimension.</summary>
    /// <returns>-1 when there is none.</returns>
    internal int Highest(ulong[] box, int dimension)
    {
        for (var piece = ((_starts[dimension + 1] - _starts[dimension]) * RowBits.WordSize) - 1; piece >= 0; piece--)
        {
            if (Has(box, dimension, piece))
                return piece;
        }

        return -1;
    }
}
