using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The pieces of one column: where a number or a value belongs, and what each piece looks like.</summary>
internal sealed class ColumnAxis
{
    private const int FewValues = 12;

    private readonly SortedBounds _bounds;
    private readonly string[] _values;
    private readonly Dictionary<string, int>? _places;

    private ColumnAxis(TableColumn column, decimal[] bounds, string[] values)
    {
        Column = column;
        _bounds = new SortedBounds(bounds);
        _values = values;
        IsNumber = column.Type == ColumnType.Number;
        Unknown = IsNumber ? _bounds.Pieces : values.Length + 1;
        if (values.Length <= FewValues)
            return;
        _places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
            _places[values[i]] = i;
    }

    internal TableColumn Column { get; }

    internal bool IsNumber { get; }

    /// <summary>The bounds of a number column; none for another.</summary>
    internal SortedBounds Bounds => _bounds;

    /// <summary>The last piece: nobody has said.</summary>
    internal int Unknown { get; }

    internal int Count => Unknown + 1;

    internal IReadOnlyList<string> Values => _values;

    /// <summary>Whether a value beyond the named ones can come.</summary>
    internal bool IsOpen => !IsNumber && Column.Values is null;

    /// <summary>Cuts a column at the bounds of its cells, and at zero where the numbers of the domain begin.</summary>
    internal static ColumnAxis Build(TableColumn column, TableCell[] cells, bool cutAtZero = false)
    {
        var bounds = new SortedSet<decimal>();
        if (cutAtZero)
            bounds.Add(0m);
        var values = new List<string>(column.Values ?? []);
        foreach (var cell in cells)
        {
            if (cell.IsRange)
                AddEnds(bounds, cell.Range);
            foreach (var value in cell.Values ?? [])
            {
                if (!values.Contains(value))
                    values.Add(value);
            }
        }

        return new ColumnAxis(column, [.. bounds], [.. values]);
    }

    internal int PieceOf(decimal number) => _bounds.PieceOf(number);

    internal int PieceOf(string? value)
    {
        if (value is null)
            return Unknown;
        if (_places is not null)
            return _places.TryGetValue(value, out var place) ? place : _values.Length;
        for (var i = 0; i < _values.Length; i++)
        {
            if (string.Equals(_values[i], value, StringComparison.Ordinal))
                return i;
        }

        return _values.Length;
    }

    internal int PieceOf(in TableInput input)
    {
        if (!IsNumber)
            return PieceOf(input.Value);
        return input.TryGetNumber(out var number) ? PieceOf(number) : Unknown;
    }

    /// <summary>Whether everything in a piece meets a cell; a piece never meets a cell in part.</summary>
    internal bool Meets(int piece, in TableCell cell)
    {
        if (cell.IsAny)
            return true;
        if (piece == Unknown)
            return false;
        if (cell.IsRange)
            return MeetsRange(piece, cell.Range);
        return piece < _values.Length && cell.Names(_values[piece]);
    }

    /// <summary>An input that lies in a piece; null when the piece holds none, because no decimal lies between its bounds.</summary>
    internal TableInput? Sample(int piece)
    {
        if (piece == Unknown)
            return TableInput.Unknown;
        if (!IsNumber)
            return piece < _values.Length ? _values[piece] : Unnamed();
        if ((piece & 1) == 1)
            return _bounds[piece >> 1];
        var above = piece >> 1;
        return Midpoints.Between(above == 0 ? null : _bounds[above - 1], above == _bounds.Count ? null : _bounds[above]) is decimal inside
            ? inside
            : null;
    }

    /// <summary>The range from one piece of a number column to another.</summary>
    internal Interval RangeOf(int from, int to)
    {
        decimal? lower = from == 0 ? null : _bounds[(from - 1) >> 1];
        decimal? upper = to == Unknown - 1 ? null : _bounds[to >> 1];
        return new Interval(lower, upper, lowerOpen: (from & 1) == 0, upperOpen: (to & 1) == 0);
    }

    private string Unnamed()
    {
        var name = "other";
        while (Array.IndexOf(_values, name) >= 0)
            name += "-other";
        return name;
    }

    private bool MeetsRange(int piece, in Interval range)
    {
        if (range.IsEmpty)
            return false;
        if ((piece & 1) == 1)
            return range.Contains(_bounds[piece >> 1]);
        var above = piece >> 1;
        // An open gap is inside when its neighbouring bounds are not beyond the ends.
        var fromBelow = !range.HasLower || (above > 0 && _bounds[above - 1] >= range.Lower);
        var toAbove = !range.HasUpper || (above < _bounds.Count && _bounds[above] <= range.Upper);
        return fromBelow && toAbove;
    }

    private static void AddEnds(SortedSet<decimal> bounds, in Interval range)
    {
        if (range.IsEmpty)
            return;
        if (range.Lower is decimal lower)
            bounds.Add(lower);
        if (range.Upper is decimal upper)
            bounds.Add(upper);
    }
}
