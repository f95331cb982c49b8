using System;

namespace Ltc;

/// <summary>What the deals of one currency come to: each counted with its share.</summary>
/// <remarks>
/// Immutable; <c>default</c> is an empty total of no currency. Deals of unlike currencies never meet in one total. What is not known is counted apart and adds
/// nothing to <see cref="Supported"/>; <see cref="Highest"/> says what the deals of unknown share could bring.
/// </remarks>
public readonly struct PipelineTotal : IEquatable<PipelineTotal>
{
    private readonly string? _currency;

    private PipelineTotal(string? currency, decimal amount, decimal supported, decimal withoutShareAmount, Counts counts)
    {
        _currency = currency;
        Amount = amount;
        Supported = supported;
        WithoutShareAmount = withoutShareAmount;
        Deals = counts.Deals;
        WithoutShare = counts.WithoutShare;
        WithoutAmount = counts.WithoutAmount;
    }

    /// <summary>The currency of every amount.</summary>
    /// <value>Empty when the deals name none.</value>
    public string Currency => _currency ?? string.Empty;

    /// <summary>The amounts of the deals that count, in full.</summary>
    /// <value>In whole units of the currency.</value>
    public decimal Amount { get; }

    /// <summary>The amounts of the deals that count, each times its share.</summary>
    /// <value>In whole units of the currency, never above <see cref="Amount"/>.</value>
    public decimal Supported { get; }

    /// <summary>What it could be if every deal of unknown share counted in full.</summary>
    /// <value>Never below <see cref="Supported"/>. Deals of unknown amount have no bound and are not in it.</value>
    public decimal Highest => Supported + WithoutShareAmount;

    /// <summary>How many deals count.</summary>
    /// <value>Those whose amount and share are known.</value>
    public long Deals { get; }

    /// <summary>How many deals have an amount and no share, because grade or probability is not known.</summary>
    /// <value>They add nothing to <see cref="Supported"/>.</value>
    public long WithoutShare { get; }

    /// <summary>The amounts of the deals without a share.</summary>
    /// <value>In whole units of the currency.</value>
    public decimal WithoutShareAmount { get; }

    /// <summary>How many deals have no amount.</summary>
    /// <value>Their share does not matter.</value>
    public long WithoutAmount { get; }

    /// <summary>Whether every deal counts.</summary>
    /// <value>False while an amount or a share is not known.</value>
    public bool IsComplete => WithoutShare == 0 && WithoutAmount == 0;

    /// <summary>Starts an empty total.</summary>
    /// <param name="currency">The currency; null or empty when the deals name none.</param>
    /// <returns>The total.</returns>
    public static PipelineTotal In(string? currency) => new(currency, 0m, 0m, 0m, default);

    /// <summary>Counts one deal more.</summary>
    /// <param name="amount">Its amount, 0 or more, in the currency of this total; null when it is not known.</param>
    /// <param name="share">How much of it counts, a fraction from 0 to 1; null when it is not known.</param>
    /// <returns>The total with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below 0, or the share is outside 0 to 1.</exception>
    public PipelineTotal With(decimal? amount, decimal? share)
    {
        if (amount < 0m)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "an amount is not below 0");
        if (share is < 0m or > 1m)
            throw new ArgumentOutOfRangeException(nameof(share), share, "a share is a fraction from 0 to 1");
        if (amount is not { } known)
            return new(_currency, Amount, Supported, WithoutShareAmount, new Counts(Deals, WithoutShare, WithoutAmount + 1));
        return share is { } part
            ? new(_currency, Amount + known, Supported + (known * part), WithoutShareAmount, new Counts(Deals + 1, WithoutShare, WithoutAmount))
            : new(_currency, Amount, Supported, WithoutShareAmount + known, new Counts(Deals, WithoutShare + 1, WithoutAmount));
    }

    /// <inheritdoc/>
    public bool Equals(PipelineTotal other) =>
        string.Equals(Currency, other.Currency, StringComparison.Ordinal) && Amount == other.Amount && Supported == other.Supported
        && WithoutShareAmount == other.WithoutShareAmount && Deals == other.Deals && WithoutShare == other.WithoutShare && WithoutAmount == other.WithoutAmount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PipelineTotal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Currency) * 397) ^ Supported.GetHashCode());

    /// <summary>Compares two totals.</summary>
    /// <param name="left">One total.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether currency, sums and counts agree.</returns>
    public static bool operator ==(PipelineTotal left, PipelineTotal right) => left.Equals(right);

    /// <summary>Compares two totals.</summary>
    /// <param name="left">One total.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether currency, a sum or a count differs.</returns>
    public static bool operator !=(PipelineTotal left, PipelineTotal right) => !left.Equals(right);

    /// <summary>What counts, of how much.</summary>
    /// <returns>For example <c>2,100 of 3,300 EUR</c>.</returns>
    public override string ToString() => $"{Numbers.ToGroupedText(Supported)} of {Numbers.ToGroupedText(Amount)} {Currency}".TrimEnd();

    private readonly struct Counts(long deals, long withoutShare, long withoutAmount)
    {
        internal long Deals { get; } = deals;

        internal long WithoutShare { get; } = withoutShare;

        internal long WithoutAmount { get; } = withoutAmount;
    }
}
