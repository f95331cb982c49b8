using System;

namespace Ltc;

/// <summary>What one change adds to the value and the cost of a contract.</summary>
/// <remarks>Immutable, equal by content. <c>default</c> changes nothing.</remarks>
public readonly struct ChangeAmount : IEquatable<ChangeAmount>
{
    /// <summary>Creates the amounts of a change.</summary>
    /// <param name="value">What it adds to the contract value; negative when it takes away.</param>
    /// <param name="cost">What it adds to the cost; negative when it saves.</param>
    public ChangeAmount(decimal value, decimal cost)
    {
        Value = value;
        Cost = cost;
    }

    /// <summary>What the change adds to the contract value.</summary>
    /// <value>In the currency of the contract, any sign.</value>
    public decimal Value { get; }

    /// <summary>What the change adds to the cost.</summary>
    /// <value>In the currency of the contract, any sign.</value>
    public decimal Cost { get; }

    /// <inheritdoc/>
    public bool Equals(ChangeAmount other) => Value == other.Value && Cost == other.Cost;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChangeAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Value.GetHashCode() * 397) ^ Cost.GetHashCode());

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether both amounts agree.</returns>
    public static bool operator ==(ChangeAmount left, ChangeAmount right) => left.Equals(right);

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether an amount differs.</returns>
    public static bool operator !=(ChangeAmount left, ChangeAmount right) => !left.Equals(right);

    /// <summary>The amounts in short.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => $"value {Numbers.ToText(Value)}, cost {Numbers.ToText(Cost)}";
}
