using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Ltc;

/// <summary>One row of a decision table: the cells that an input must meet, all of them, and the output.</summary>
/// <remarks>Immutable, equal by content; a column that is left out is the same as <see cref="TableCell.Any"/>. The table that takes the row checks it.</remarks>
public sealed class TableRow : IEquatable<TableRow>
{
    /// <summary>Creates a row.</summary>
    /// <param name="id">The id, unique in the table.</param>
    /// <param name="when">The cells by the id of their column; a column that is left out meets any input.</param>
    /// <param name="then">The id of the output.</param>
    /// <param name="text">The row in words.</param>
    /// <exception cref="ArgumentNullException">The id, the cells or the output is null.</exception>
    public TableRow(string id, IEnumerable<KeyValuePair<string, TableCell>> when, string then, Text? text = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Then = then ?? throw new ArgumentNullException(nameof(then));
        Text = text;
        var cells = new SortedDictionary<string, TableCell>(StringComparer.Ordinal);
        foreach (var pair in when ?? throw new ArgumentNullException(nameof(when)))
            cells[pair.Key] = pair.Value;
        When = new ReadOnlyDictionary<string, TableCell>(cells);
    }

    /// <summary>The id, unique in the table.</summary>
    /// <value>What an answer lists under its hits.</value>
    public string Id { get; }

    /// <summary>The cells by the id of their column.</summary>
    /// <value>A column that is not there meets any input.</value>
    public IReadOnlyDictionary<string, TableCell> When { get; }

    /// <summary>The id of the output.</summary>
    /// <value>One of the table's order, where it has one.</value>
    public string Then { get; }

    /// <summary>The row in words.</summary>
    /// <value>Null when nobody wrote any.</value>
    public Text? Text { get; }

    /// <summary>Gives the cell under one column.</summary>
    /// <param name="column">The id of the column.</param>
    /// <returns>The cell; any for a column that the row does not name.</returns>
    public TableCell CellOf(string column) => When.TryGetValue(column, out var cell) ? cell : TableCell.Any;

    /// <inheritdoc/>
    public bool Equals(TableRow? other) =>
        other is not null && Id == other.Id && Then == other.Then && Text == other.Text && Covers(this, other) && Covers(other, this);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableRow);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    private static bool Covers(TableRow a, TableRow b)
    {
        foreach (var pair in a.When)
        {
            if (b.CellOf(pair.Key) != pair.Value)
                return false;
        }

        return true;
    }
}
