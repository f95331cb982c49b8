using System;

namespace Ltc;

/// <summary>The value of a performance indicator, or that there is none.</summary>
/// <remarks><c>default</c> is a refusal. Values are never rounded and never clamped. Source: domain.md §10.</remarks>
public readonly struct KpiValue : IEquatable<KpiValue>
{
    private KpiValue(Answer answer, decimal? value)
    {
        Answer = answer;
        Value = value;
    }

    /// <summary>Whether there is a value.</summary>
    /// <value>
    /// Allowed with one; NotDefined when it cannot be computed, whatever else is known (a zero denominator); Unknown when a number is not known; Refused for
    /// <c>default</c>.
    /// </value>
    public Answer Answer { get; }

    /// <summary>What the indicator comes to.</summary>
    /// <value>Ratios as fractions, 0.35 and not 35; periods in days. Null without one.</value>
    public decimal? Value { get; }

    internal static KpiValue Unknown => new(Answer.Unknown, null);

    internal static KpiValue NotComputable => new(Answer.NotDefined, null);

    internal static KpiValue Of(decimal value) => new(Answer.Allowed, value);

    /// <summary>A part of a whole: not computable for a whole of zero, known or not what the part is.</summary>
    internal static KpiValue Ratio(decimal? part, decimal? whole) =>
        whole == 0m ? NotComputable : part is { } upper && whole is { } lower ? Of(upper / lower) : Unknown;

    /// <inheritdoc/>
    public bool Equals(KpiValue other) => Answer == other.Answer && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KpiValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Value.GetHashCode() * 397) ^ (int)Answer);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(KpiValue left, KpiValue right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(KpiValue left, KpiValue right) => !left.Equals(right);

    /// <summary>The value, or why there is none.</summary>
    /// <returns>For example <c>0.35</c>, or <c>NotDefined</c>.</returns>
    public override string ToString() => Value is { } value ? Numbers.ToText(value) : Answer.ToString();
}
