using System.Collections.Generic;

namespace Ltc;

/// <summary>The compiled form of a table: a binary search and one AND a column instead of a walk over the rows.</summary>
internal sealed class TableIndex
{
    private readonly ColumnIndex[] _columns;
    private readonly int[] _ranks;
    private readonly HitPolicy _hit;
    private readonly int _words;

    private TableIndex(ColumnIndex[] columns, TableDefinition definition)
    {
        _columns = columns;
        Definition = definition;
        _hit = definition.Hit;
        _words = RowBits.WordsFor(definition.Rows.Count);
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

    internal TableAnswer Answer(in TableLookup lookup)
    {
        var position = lookup.Position;
        var row = -1;
        for (var word = 0; word < _words; word++)
        {
            var rows = word == 0 ? lookup.Rows & RowBits.Below(_ranks.Length, 0) : RowsAt(position, word);
            while (rows != 0UL)
            {
                var hit = (word * RowBits.WordSize) + RowBits.Lowest(rows);
                if (row >= 0 && _hit == HitPolicy.Unique)
                    return new TableAnswer(this, position, -1, Ltc.Answer.Refused);
                if (row < 0 || _ranks[hit] > _ranks[row])
                    row = hit;
                if (_hit is HitPolicy.First or HitPolicy.Collect)
                    return new TableAnswer(this, position, row, Ltc.Answer.Allowed);
                rows = RowBits.WithoutLowest(rows);
            }
        }

        if (row >= 0)
            return new TableAnswer(this, position, row, Ltc.Answer.Allowed);
        return new TableAnswer(this, position, -1, IsOpen(position) ? Ltc.Answer.Unknown : Ltc.Answer.NotDefined);
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
            rows &= piece == column.Axis.Unknown ? column.Possible(word) : column.Rows(piece, word);
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
            var open = OpenRowsAt(position, word) & ~column.Rows(column.Axis.Unknown, word);
            if (_hit == HitPolicy.First && decidedBy >= 0)
                open &= RowBits.Below(decidedBy, word);
            if (open != 0UL)
                return true;
        }

        return false;
    }

    private bool IsOpen(in TablePosition position)
    {
        for (var word = 0; word < _words; word++)
        {
            if (OpenRowsAt(position, word) != 0UL)
                return true;
        }

        return false;
    }
}
