using System;

namespace Ltc;

/// <summary>The value of one characteristic: a number, a text, yes or no, or not known.</summary>
/// <remarks><c>default</c> is not known, which is never the same as zero, no or an empty text; an empty text counts as not known. Immutable.</remarks>
public readonly struct ScoreValue : IEquatable<ScoreValue>
{
    private const string Yes = "true";
    private const string No = "false";

    private readonly decimal _number;
    private readonly bool _isNumber;

    /// <summary>Takes a number.</summary>
    /// <param name="number">The number; null for not known.</param>
    public ScoreValue(decimal? number)
    {
        _isNumber = number.HasValue;
        _number = number.GetValueOrDefault();
        Text = null;
    }

    /// <summary>Takes a text or the id of a category.</summary>
    /// <param name="text">The text; null or empty for not known.</param>
    public ScoreValue(string? text)
    {
        _isNumber = false;
        _number = 0m;
        Text = string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>Takes yes or no.</summary>
    /// <param name="flag">Yes or no; null for not known.</param>
    public ScoreValue(bool? flag)
        : this(flag is null ? null : flag.Value ? Yes : No)
    {
    }

    /// <summary>What ranges and weights look at.</summary>
    /// <value>Null for a text and for what is not known.</value>
    public decimal? Number => _isNumber ? _number : null;

    /// <summary>The text; <c>true</c> or <c>false</c> for yes or no.</summary>
    /// <value>Null for a number and for what is not known.</value>
    public string? Text { get; }

    /// <summary>Whether anybody has said.</summary>
    /// <value>False for <c>default</c>.</value>
    public bool IsKnown => _isNumber || Text is not null;

    internal bool TryGetNumber(out decimal number)
    {
        number = _number;
        return _isNumber;
    }

    /// <summary>Takes a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static implicit operator ScoreValue(decimal number) => new((decimal?)number);

    /// <summary>Takes a number that may be null.</summary>
    /// <param name="number">The number; null for not known.</param>
    /// <returns>The value.</returns>
    public static implicit operator ScoreValue(decimal? number) => new(number);

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text; null or empty for not known.</param>
    /// <returns>The value.</returns>
    public static implicit operator ScoreValue(string? text) => new(text);

    /// <summary>Takes yes or no.</summary>
    /// <param name="flag">Yes or no.</param>
    /// <returns>The value.</returns>
    public static implicit operator ScoreValue(bool flag) => new((bool?)flag);

    /// <summary>Takes yes or no that may be null.</summary>
    /// <param name="flag">Yes or no; null for not known.</param>
    /// <returns>The value.</returns>
    public static implicit operator ScoreValue(bool? flag) => new(flag);

    /// <inheritdoc/>
    public bool Equals(ScoreValue other) => _isNumber == other._isNumber && _number == other._number && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScoreValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is null ? _number.GetHashCode() : StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(ScoreValue left, ScoreValue right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ScoreValue left, ScoreValue right) => !left.Equals(right);

    /// <summary>The number or the text; <c>?</c> when it is not known.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _isNumber ? Numbers.ToText(_number) : Text ?? "?";
}
