using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>One column cut at every bound that a row names: which rows each piece meets.</summary>
/// <remarks>
/// The pieces of a number column alternate: the gap below the first bound, the bound itself, the gap above it, and so on; between two bounds no row can change
/// its mind. The pieces of a set column are its values and then "another value". The last piece of both is "not known", which only rows with any meet.
/// </remarks>
internal sealed class ColumnIndex
{
    private readonly ulong[] _rows;
    private readonly ulong[] _first;
    private readonly ulong[] _possible;
    private readonly int _words;
    private readonly int _shift;
    private readonly bool _high;
    private readonly ulong _mask;

    private ColumnIndex(ColumnAxis axis, TableCell[] cells, int shift, bool high, int bits)
    {
        Axis = axis;
        Unknown = axis.Unknown;
        _words = RowBits.WordsFor(cells.Length);
        _shift = shift;
        _high = high;
        _mask = unchecked((1UL << bits) - 1);
        _rows = new ulong[axis.Count * _words];
        _possible = new ulong[_words];
        _first = new ulong[2 * axis.Count];
        for (var row = 0; row < cells.Length; row++)
        {
            for (var piece = 0; piece < axis.Count; piece++)
            {
                if (!axis.Meets(piece, cells[row]))
                    continue;
                RowBits.Add(_rows, piece * _words, row);
                RowBits.Add(_possible, 0, row);
            }
        }

        for (var piece = 0; piece < axis.Count; piece++)
        {
            _first[2 * piece] = _rows[piece * _words];
            _first[(2 * piece) + 1] = piece == Unknown ? _possible[0] : _first[2 * piece];
        }

        FirstAsks = ~FirstRows(Unknown);
    }

    internal ColumnAxis Axis { get; }

    /// <summary>The piece of what is not known.</summary>
    internal int Unknown { get; }

    /// <summary>Those of the first sixty-four rows that do not take any input.</summary>
    internal ulong FirstAsks { get; }

    /// <summary>Builds a column that stands alone and has no place in a position.</summary>
    internal static ColumnIndex Build(ColumnAxis axis, TableCell[] cells) => new(axis, cells, shift: 0, high: false, bits: 0);

    /// <summary>Lays the columns side by side in two words of position.</summary>
    /// <returns>Null when the table has more bounds than a position can hold.</returns>
    internal static ColumnIndex[]? BuildAll(IReadOnlyList<ColumnAxis> axes, TableCell[][] cells)
    {
        var columns = new ColumnIndex[axes.Count];
        int[] used = [0, 0];
        for (var i = 0; i < columns.Length; i++)
        {
            var bits = BitsFor(axes[i].Count);
            var half = used[0] + bits <= RowBits.WordSize ? 0 : 1;
            if (used[half] + bits > RowBits.WordSize)
                return null;
            columns[i] = new ColumnIndex(axes[i], cells[i], used[half], half == 1, bits);
            used[half] += bits;
        }

        return columns;
    }

    /// <summary>The rows that meet one piece, one word of them.</summary>
    internal ulong Rows(int piece, int word) => unchecked(_rows[(piece * _words) + word]);

    /// <summary>The first sixty-four rows that meet one piece.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong FirstRows(int piece) => _first[2 * piece];

    /// <summary>Leaves of some of the first sixty-four rows those that meet one piece, and those that it does not rule out: for what is not known, all that some input meets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Keep(int piece, ref ulong rows, ref ulong open)
    {
        var first = _first;
        var at = unchecked(((uint)piece * 2) + 1);
        open &= first[at];
        rows &= first[at - 1];
    }

    /// <summary>The rows that some input of this column meets.</summary>
    internal ulong Possible(int word) => _possible[word];

    /// <summary>Marks a piece in the position of an input.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Place(int piece, ref ulong low, ref ulong high)
    {
        var bits = unchecked((ulong)piece << _shift);
        if (_high)
            high |= bits;
        else
            low |= bits;
    }

    internal int PieceAt(in TablePosition position) => unchecked((int)(((_high ? position.High : position.Low) >> _shift) & _mask));

    internal bool IsUnknownAt(in TablePosition position) => PieceAt(position) == Unknown;

    private static int BitsFor(int count)
    {
        var bits = 1;
        while (1L << bits < count)
            bits++;
        return bits;
    }
}
