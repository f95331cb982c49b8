using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>Gathers the pieces of one input, column by column, and the first sixty-four rows that meet all of them.</summary>
internal struct TableLookup
{
    private ulong _low;
    private ulong _high;

    internal ulong Rows;

    /// <summary>Whether a column is not known.</summary>
    internal bool HasUnknown;

    internal readonly TablePosition Position => new(_low, _high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TableLookup Start() => new() { Rows = ulong.MaxValue };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ColumnIndex column, int piece)
    {
        column.Place(piece, ref _low, ref _high);
        Rows &= column.FirstRows(piece);
        HasUnknown |= piece == column.Unknown;
    }
}
