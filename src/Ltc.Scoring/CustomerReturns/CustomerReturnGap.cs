using System;

namespace Ltc;

/// <summary>One fact that has to be found out before the returns of a customer can be judged.</summary>
/// <remarks><c>default</c> names no fact. Equal by period and fact.</remarks>
public readonly struct CustomerReturnGap : IEquatable<CustomerReturnGap>
{
    private readonly string? _fact;

    internal CustomerReturnGap(int? period, string fact)
    {
        Period = period;
        _fact = fact;
    }

    /// <summary>The place of the period in the list.</summary>
    /// <value>From 0; null for a fact of the customer.</value>
    public int? Period { get; }

    /// <summary>The id of the fact.</summary>
    /// <value><c>planned</c>, <c>actual</c>, <c>activities</c> or <c>tier</c>; empty for <c>default</c>.</value>
    public string Fact => _fact ?? string.Empty;

    /// <inheritdoc/>
    public bool Equals(CustomerReturnGap other) => Period == other.Period && Fact == other.Fact;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CustomerReturnGap other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Fact) * 397) ^ Period.GetHashCode());

    /// <summary>Compares two gaps.</summary>
    /// <param name="left">One gap.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether period and fact agree.</returns>
    public static bool operator ==(CustomerReturnGap left, CustomerReturnGap right) => left.Equals(right);

    /// <summary>Compares two gaps.</summary>
    /// <param name="left">One gap.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether period or fact differs.</returns>
    public static bool operator !=(CustomerReturnGap left, CustomerReturnGap right) => !left.Equals(right);

    /// <summary>The fact, with its period.</summary>
    /// <returns>For example <c>actual of period 2</c>.</returns>
    public override string ToString() => Period is { } period ? $"{Fact} of period {Numbers.ToText(period)}" : Fact;
}
