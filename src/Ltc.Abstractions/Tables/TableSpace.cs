using System.Collections.Generic;

namespace Ltc;

/// <summary>The inputs that a table is analysed over, and its rows as boxes in them.</summary>
/// <remarks>
/// Numbers count from zero up; a column whose cells ask for negative numbers counts from minus infinity, except for gaps. Sets count over their values, an open
/// set over the named values and one more.
/// </remarks>
internal sealed class TableSpace
{
    private readonly TableCell[][] _cells;
    private readonly bool _withUnknown;

    internal TableSpace(TableDefinition definition, TableCell[][] cells, bool withUnknown)
    {
        _cells = cells;
        _withUnknown = withUnknown;
        Axes = new ColumnAxis[cells.Length];
        for (var i = 0; i < cells.Length; i++)
            Axes[i] = ColumnAxis.Build(definition.Columns[i], cells[i], cutAtZero: definition.Columns[i].Type == ColumnType.Number);
        Space = new BoxSpace(System.Array.ConvertAll(Axes, axis => axis.Count));
        Domain = Box((axis, column) => GoesBelowZero(cells[column]) ? 0 : axis.PieceOf(0m));
        FromZero = Box((axis, _) => axis.PieceOf(0m));
        Rows = new ulong[definition.Rows.Count][];
        for (var row = 0; row < Rows.Length; row++)
            Rows[row] = RowBox(row);
    }

    internal ColumnAxis[] Axes { get; }

    internal BoxSpace Space { get; }

    /// <summary>Every input that counts.</summary>
    internal ulong[] Domain { get; }

    /// <summary>Every input that should have a row.</summary>
    internal ulong[] FromZero { get; }

    /// <summary>The inputs of each row, within the domain.</summary>
    internal ulong[][] Rows { get; }

    /// <summary>An input that lies in a box, the lowest piece of each column.</summary>
    internal TableInput[] Sample(ulong[] box)
    {
        var sample = new TableInput[Axes.Length];
        for (var i = 0; i < sample.Length; i++)
            sample[i] = Axes[i].Sample(Space.Lowest(box, i)).GetValueOrDefault();
        return sample;
    }

    private ulong[] Box(System.Func<ColumnAxis, int, int> firstNumber)
    {
        var box = Space.Empty();
        for (var column = 0; column < Axes.Length; column++)
        {
            var axis = Axes[column];
            for (var piece = axis.IsNumber ? firstNumber(axis, column) : 0; piece < axis.Unknown; piece++)
            {
                if (axis.IsNumber ? axis.Sample(piece) is not null : piece < axis.Values.Count || axis.IsOpen)
                    Space.Add(box, column, piece);
            }

            if (_withUnknown)
                Space.Add(box, column, axis.Unknown);
        }

        return box;
    }

    private ulong[] RowBox(int row)
    {
        var box = Space.Empty();
        for (var column = 0; column < Axes.Length; column++)
        {
            for (var piece = 0; piece < Axes[column].Count; piece++)
            {
                if (Space.Has(Domain, column, piece) && Axes[column].Meets(piece, _cells[column][row]))
                    Space.Add(box, column, piece);
            }
        }

        return box;
    }

    private static bool GoesBelowZero(IEnumerable<TableCell> cells)
    {
        foreach (var cell in cells)
        {
            if (!cell.IsRange || cell.Range.IsEmpty)
                continue;
            var range = cell.Range;
            if (range.Lower < 0m || range.Upper < 0m || (range.Upper == 0m && range.UpperOpen))
                return true;
        }

        return false;
    }
}
