using System;

namespace Ltc;

/// <summary>What is still to be paid on a receivable, and what was paid too much.</summary>
/// <remarks><c>default</c> owes nothing. Source: domain.md §9.5; a credit note lowers the amount, it is no payment.</remarks>
public readonly struct ReceivableBalance : IEquatable<ReceivableBalance>
{
    private ReceivableBalance(decimal outstanding, decimal surplus)
    {
        Outstanding = outstanding;
        Surplus = surplus;
    }

    /// <summary>What is still to be paid.</summary>
    /// <value>Never below zero.</value>
    public decimal Outstanding { get; }

    /// <summary>What was paid too much and has to be given back.</summary>
    /// <value>Never below zero; zero while something is outstanding.</value>
    public decimal Surplus { get; }

    /// <summary>Balances an amount and its payments.</summary>
    /// <param name="amount">What is to be paid, less credit notes; zero or more.</param>
    /// <param name="paid">What has been paid in all; zero or more.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of them is below zero.</exception>
    public static ReceivableBalance Of(decimal amount, decimal paid)
    {
        if (amount < 0m)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "an amount to be paid is not below zero");
        if (paid < 0m)
            throw new ArgumentOutOfRangeException(nameof(paid), paid, "a paid amount is not below zero");
        return amount >= paid ? new ReceivableBalance(amount - paid, 0m) : new ReceivableBalance(0m, paid - amount);
    }

    /// <inheritdoc/>
    public bool Equals(ReceivableBalance other) => Outstanding == other.Outstanding && Surplus == other.Surplus;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReceivableBalance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Outstanding.GetHashCode() * 397) ^ Surplus.GetHashCode());

    /// <summary>Compares two balances.</summary>
    /// <param name="left">One balance.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether both numbers agree.</returns>
    public static bool operator ==(ReceivableBalance left, ReceivableBalance right) => left.Equals(right);

    /// <summary>Compares two balances.</summary>
    /// <param name="left">One balance.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether a number differs.</returns>
    public static bool operator !=(ReceivableBalance left, ReceivableBalance right) => !left.Equals(right);
}
