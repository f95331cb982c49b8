using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>The compiled form of a table: a binary search and one AND a column instead of a walk over the rows.</summary>
internal sealed class TableIndex
{
    private const int None = -1;
    private const int Several = -2;

    private readonly ColumnIndex[] _columns;
    private readonly ulong _firstRows;
    private readonly int[] _ranks;
    private readonly HitPolicy _hit;
    private readonly int _words;

    private TableIndex(ColumnIndex[] columns, TableDefinition definition)
    {
        _columns = columns;
        Definition = definition;
        _hit = definition.Hit;
        _words = RowBits.WordsFor(definition.Rows.Count);
        _firstRows = RowBits.Below(definition.Rows.Count, 0);
        _ranks = new int[definition.Rows.Count];
        for (var row = 0; row < _ranks.Length; row++)
            _ranks[row] = definition.RankOf(definition.Rows[row].Then);
    }

    internal TableDefinition Definition { get; }

    internal ColumnIndex[] Columns => _columns;

    internal int Words => _words;

    internal static TableIndex? Build(TableDefinition definition, IReadOnlyList<ColumnAxis> axes, TableCell[][] cells)
    {
        var columns = ColumnIndex.BuildAll(axes, cells);
        return columns is null ? null : new TableIndex(columns, definition);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TableLookup Start() => new(_firstRows, _words > 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TableAnswer Answer(TableLookup lookup)
    {
        var position = lookup.Position;
        var row = Decides(lookup.Rows, position);
        if (row >= 0)
            return new TableAnswer(this, position, row, Ltc.Answer.Allowed);
        var answer = row == Several ? Ltc.Answer.Refused : lookup.Open == 0UL ? Ltc.Answer.NotDefined : WithoutRow(position);
        return new TableAnswer(this, position, None, answer);
    }

    /// <summary>The rows that meet a position, one word of them.</summary>
    internal ulong RowsAt(in TablePosition position, int word)
    {
        var rows = RowBits.Below(_ranks.Length, word);
        foreach (var column in _columns)
            rows &= column.Rows(column.PieceAt(position), word);
        return rows;
    }

    /// <summary>The rows that would meet a position if what is not known were known and right for them.</summary>
    internal ulong OpenRowsAt(in TablePosition position, int word)
    {
        var rows = RowBits.Below(_ranks.Length, word);
        foreach (var column in _columns)
        {
            var piece = column.PieceAt(position);
            rows &= piece == column.Unknown ? column.Possible(word) : column.Rows(piece, word);
        }

        return rows;
    }

    /// <summary>Whether a column is not known and a row that could still change the answer asks for it.</summary>
    internal bool Misses(ColumnIndex column, in TablePosition position, int decidedBy)
    {
        if (!column.IsUnknownAt(position))
            return false;
        for (var word = 0; word < _words; word++)
        {
            var open = OpenRowsAt(position, word) & ~column.Rows(column.Unknown, word);
            if (_hit == HitPolicy.First && decidedBy >= 0)
                open &= RowBits.Below(decidedBy, word);
            if (open != 0UL)
                return true;
        }

        return false;
    }

    /// <summary>The row that decides, <see cref="None"/> or <see cref="Several"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Decides(ulong firstRows, in TablePosition position)
    {
        var isAlone = _words == 1 && RowBits.WithoutLowest(firstRows) == 0UL;
        return firstRows != 0UL && (isAlone || _hit == HitPolicy.First) ? RowBits.Lowest(firstRows) : DecidesOf(firstRows, position);
    }

    private int DecidesOf(ulong firstRows, in TablePosition position)
    {
        var row = None;
        for (var word = 0; word < _words; word++)
        {
            var rows = word == 0 ? firstRows : RowsAt(position, word);
            for (; rows != 0UL; rows = RowBits.WithoutLowest(rows))
            {
                var hit = unchecked((word * RowBits.WordSize) + RowBits.Lowest(rows));
                if (row >= 0 && _hit == HitPolicy.Unique)
                    return Several;
                if (row < 0 || _ranks[hit] > _ranks[row])
                    row = hit;
                if (_hit is HitPolicy.First or HitPolicy.Collect)
                    return row;
            }
        }

        return row;
    }

    private Answer WithoutRow(in TablePosition position)
    {
        for (var word = 0; word < _words; word++)
        {
            if (OpenRowsAt(position, word) != 0UL)
                return Ltc.Answer.Unknown;
        }

        return Ltc.Answer.NotDefined;
    }
}
