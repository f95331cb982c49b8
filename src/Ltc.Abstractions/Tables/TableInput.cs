using System;

namespace Ltc;

/// <summary>The input of one column: a number, a value, or not known.</summary>
/// <remarks><c>default</c> is not known, which is never the same as zero or an empty text; an empty text counts as not known. Immutable.</remarks>
public readonly struct TableInput : IEquatable<TableInput>
{
    private readonly decimal _number;
    private readonly bool _isNumber;

    /// <summary>Takes a number.</summary>
    /// <param name="number">The number; null for not known.</param>
    public TableInput(decimal? number)
    {
        _isNumber = number.HasValue;
        _number = number.GetValueOrDefault();
        Value = null;
    }

    /// <summary>Takes a value of a set.</summary>
    /// <param name="value">The value; null or empty for not known.</param>
    public TableInput(string? value)
    {
        _isNumber = false;
        _number = 0m;
        Value = string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>The input that nobody has said.</summary>
    /// <value>The default.</value>
    public static TableInput Unknown => default;

    /// <summary>What a number column compares.</summary>
    /// <value>Null for a value and for what is not known.</value>
    public decimal? Number => _isNumber ? _number : null;

    /// <summary>What a set column compares.</summary>
    /// <value>Null for a number and for what is not known.</value>
    public string? Value { get; }

    /// <summary>Whether anybody has said.</summary>
    /// <value>False for <c>default</c>.</value>
    public bool IsKnown => _isNumber || Value is not null;

    /// <summary>Takes a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The input.</returns>
    public static implicit operator TableInput(decimal number) => new((decimal?)number);

    /// <summary>Takes a number that may be null.</summary>
    /// <param name="number">The number; null for not known.</param>
    /// <returns>The input.</returns>
    public static implicit operator TableInput(decimal? number) => new(number);

    /// <summary>Takes a value of a set.</summary>
    /// <param name="value">The value; null or empty for not known.</param>
    /// <returns>The input.</returns>
    public static implicit operator TableInput(string? value) => new(value);

    internal bool TryGetNumber(out decimal number)
    {
        number = _number;
        return _isNumber;
    }

    /// <inheritdoc/>
    public bool Equals(TableInput other) => _isNumber == other._isNumber && _number == other._number && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TableInput other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? _number.GetHashCode() : StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Compares two inputs.</summary>
    /// <param name="left">One input.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(TableInput left, TableInput right) => left.Equals(right);

    /// <summary>Compares two inputs.</summary>
    /// <param name="left">One input.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(TableInput left, TableInput right) => !left.Equals(right);

    /// <summary>The number or the value; <c>?</c> when it is not known.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _isNumber ? Numbers.ToText(_number) : Value ?? "?";
}
