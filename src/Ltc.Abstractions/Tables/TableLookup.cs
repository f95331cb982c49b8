namespace Ltc;

/// <summary>Gathers the pieces of one input, column by column, and the first word of the rows that meet all of them.</summary>
internal struct TableLookup
{
    private ulong _low;
    private ulong _high;

    internal ulong Rows;

    internal TablePosition Position => new(_low, _high);

    internal static TableLookup Start() => new() { Rows = ulong.MaxValue };

    internal void Add(ColumnIndex column, int piece)
    {
        column.Place(piece, ref _low, ref _high);
        Rows &= column.Rows(piece, 0);
    }
}
