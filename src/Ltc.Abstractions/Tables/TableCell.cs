using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>One cell of a decision table: a range of numbers, a set of values, or any input at all.</summary>
/// <remarks><c>default</c> is <see cref="Any"/>, the only cell that an unknown input meets. Immutable; two sets are equal whatever their order.</remarks>
public readonly struct TableCell : IEquatable<TableCell>
{
    private readonly string[]? _values;
    private readonly bool _isRange;

    private TableCell(Interval range, bool isRange, string[]? values)
    {
        Range = range;
        _isRange = isRange;
        _values = values;
    }

    /// <summary>The cell that every input meets, the unknown one too.</summary>
    /// <value>The default.</value>
    public static TableCell Any => default;

    /// <summary>Whether every input meets the cell.</summary>
    /// <value>True for <c>default</c>.</value>
    public bool IsAny => !_isRange && _values is null;

    /// <summary>Whether the cell is a range of numbers.</summary>
    /// <value>False for a set of values and for any.</value>
    public bool IsRange => _isRange;

    /// <summary>The range of numbers.</summary>
    /// <value>Every number unless <see cref="IsRange"/>.</value>
    public Interval Range { get; }

    /// <summary>The values that the cell names.</summary>
    /// <value>Sorted, without repeats; null unless the cell is a set of values.</value>
    public IReadOnlyList<string>? Values => _values is null ? null : Array.AsReadOnly(_values);

    /// <summary>Whether no input can meet the cell.</summary>
    /// <value>True for <c>[5,5)</c> and for a set without values.</value>
    public bool IsEmpty => _isRange ? Range.IsEmpty : _values is { Length: 0 };

    /// <summary>Makes a cell from a range.</summary>
    /// <param name="range">The range; an unbounded one still asks for a known number.</param>
    /// <returns>The cell.</returns>
    public static TableCell Within(Interval range) => new(range, isRange: true, values: null);

    /// <summary>Makes a cell from the text of a range.</summary>
    /// <param name="range">For example <c>[0,100)</c>.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="FormatException">The text is not a range.</exception>
    public static TableCell Within(string range) => Within(Interval.Parse(range));

    /// <summary>Makes a cell from the values that it meets.</summary>
    /// <param name="values">The values; repeats count once, none at all makes a cell that nothing meets.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static TableCell In(params string[] values)
    {
        if (values is null)
            throw new ArgumentNullException(nameof(values));
        var distinct = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
            distinct.Add(value ?? string.Empty);
        return new TableCell(default, isRange: false, [.. distinct]);
    }

    internal bool Names(string value) => _values is not null && Array.BinarySearch(_values, value, StringComparer.Ordinal) >= 0;

    /// <inheritdoc/>
    public bool Equals(TableCell other)
    {
        if (_isRange != other._isRange || Range != other.Range || _values is null != other._values is null)
            return false;
        return _values is null || Lists.Same(_values, other._values!);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TableCell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Range.GetHashCode() * 397) ^ (_values?.Length ?? -1));

    /// <summary>Compares two cells.</summary>
    /// <param name="left">One cell.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are written for the same inputs.</returns>
    public static bool operator ==(TableCell left, TableCell right) => left.Equals(right);

    /// <summary>Compares two cells.</summary>
    /// <param name="left">One cell.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(TableCell left, TableCell right) => !left.Equals(right);

    /// <summary>The cell as it is written: a range, the values in braces, or <c>-</c> for any (as in DMN).</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        if (IsAny)
            return "-";
        return _isRange ? Range.ToString() : "{" + string.Join(", ", _values!) + "}";
    }
}
