using System;

namespace Ltc;

/// <summary>An amount in a currency.</summary>
/// <remarks>Amounts of unlike currencies are never compared: <see cref="AtMost"/> answers Unknown. <c>default</c> is zero of no currency.</remarks>
public readonly struct Money : IEquatable<Money>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount, in whole units of the currency.</param>
    /// <param name="currency">The currency, for example <c>EUR</c>; null or empty when it is not known.</param>
    public Money(decimal amount, string? currency)
    {
        Amount = amount;
        Currency = currency ?? string.Empty;
    }

    /// <summary>How much it is.</summary>
    /// <value>In whole units of the currency, any sign.</value>
    public decimal Amount { get; }

    /// <summary>The ISO 4217 code of the currency.</summary>
    /// <value>Empty when it is not known.</value>
    public string Currency { get; }

    /// <summary>Says whether this amount is at most another.</summary>
    /// <param name="limit">The other amount.</param>
    /// <returns>Unknown when the currencies differ or are not known.</returns>
    public Truth AtMost(Money limit) =>
        string.IsNullOrEmpty(Currency) || !string.Equals(Currency, limit.Currency, StringComparison.Ordinal) ? Truth.Unknown : Amount <= limit.Amount;

    /// <inheritdoc/>
    public bool Equals(Money other) => Amount == other.Amount && string.Equals(Currency ?? string.Empty, other.Currency ?? string.Empty, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether amount and currency agree.</returns>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether amount or currency differs.</returns>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>The amount and its currency.</summary>
    /// <returns>For example <c>6,200,000 EUR</c>.</returns>
    public override string ToString() => $"{Numbers.ToGroupedText(Amount)} {Currency}".TrimEnd();
}
