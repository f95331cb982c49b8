using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>Gathers the pieces of one input, column by column, and the first sixty-four rows that meet all of them.</summary>
/// <remarks>
/// In a table of at most sixty-four rows a column that no row still open asks about need not be read: it is placed as not known, which rules out none of them.
/// </remarks>
internal struct TableLookup
{
    private readonly ulong _kept;
    private ulong _low;
    private ulong _high;
    private ulong _rows;
    private ulong _open;

    /// <summary>Starts a lookup.</summary>
    /// <param name="firstRows">The first rows of the table.</param>
    /// <param name="hasMore">Whether there are more rows than these.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TableLookup(ulong firstRows, bool hasMore)
    {
        _kept = hasMore ? ulong.MaxValue : 0UL;
        _low = 0UL;
        _high = 0UL;
        _rows = firstRows;
        _open = firstRows | _kept;
    }

    /// <summary>The first rows that meet every column so far.</summary>
    internal readonly ulong Rows => _rows;

    /// <summary>The first rows that what is known so far does not rule out; never empty in a table of more than sixty-four rows.</summary>
    internal readonly ulong Open => _open;

    internal readonly TablePosition Position => new(_low, _high);

    /// <summary>Whether the input of a column can still matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool Needs(ColumnIndex column) => ((Open & column.FirstAsks) | _kept) != 0UL;

    /// <summary>Notes the piece of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Place(ColumnIndex column, int piece) => column.Place(piece, ref _low, ref _high);

    /// <summary>Leaves the rows that the piece of a column does not rule out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Keep(ColumnIndex column, int piece)
    {
        column.Keep(piece, ref _rows, ref _open);
        _open |= _kept;
    }
}
