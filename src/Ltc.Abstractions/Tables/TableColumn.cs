using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>One column of a decision table: what its cells compare.</summary>
/// <remarks>Immutable, equal by content. The table that takes it checks it.</remarks>
public sealed class TableColumn : IEquatable<TableColumn>
{
    private TableColumn(string id, ColumnType type, string[]? values, ColumnDirection direction)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Type = type;
        Values = values is null ? null : Array.AsReadOnly(values);
        Direction = direction;
    }

    /// <summary>The id, unique in the table.</summary>
    /// <value>For a table over facts the id of the fact.</value>
    public string Id { get; }

    /// <summary>What the column compares.</summary>
    /// <value>Numbers or values of a set.</value>
    public ColumnType Type { get; }

    /// <summary>The values that the input can have.</summary>
    /// <value>Null for a number, and for a set that is open: analysis then counts one more value than the rows name.</value>
    public IReadOnlyList<string>? Values { get; }

    /// <summary>Which way a larger value may move the result.</summary>
    /// <value><see cref="ColumnDirection.None"/> unless said otherwise.</value>
    public ColumnDirection Direction { get; }

    /// <summary>Makes a column of numbers.</summary>
    /// <param name="id">The id.</param>
    /// <param name="direction">Which way a larger number may move the result.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static TableColumn Number(string id, ColumnDirection direction = ColumnDirection.None) =>
        new(id, ColumnType.Number, values: null, direction);

    /// <summary>Makes a column of values.</summary>
    /// <param name="id">The id.</param>
    /// <param name="values">The values that the input can have, in their order; null when any text can come.</param>
    /// <param name="direction">Which way a later value may move the result.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static TableColumn Set(string id, IReadOnlyList<string>? values, ColumnDirection direction = ColumnDirection.None) =>
        new(id, ColumnType.Set, values is null ? null : [.. values], direction);

    /// <inheritdoc/>
    public bool Equals(TableColumn? other) =>
        other is not null && Id == other.Id && Type == other.Type && Direction == other.Direction && Lists.SameOrNull(Values, other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableColumn);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
