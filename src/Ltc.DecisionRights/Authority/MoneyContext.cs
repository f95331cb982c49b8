using System;

namespace Ltc;

/// <summary>Brings amounts into the currency of the matrix, with the rates of one day.</summary>
internal readonly struct MoneyContext(string currency, ExchangeRates? rates, CalendarDate? at)
{
    internal string Currency { get; } = currency;

    internal bool TryConvert(Money? amount, out decimal converted)
    {
        converted = 0m;
        if (amount is not { } given)
            return false;
        if (string.Equals(given.Currency, Currency, StringComparison.Ordinal))
        {
            converted = given.Amount;
            return true;
        }

        return rates is not null && at is { } day && rates.TryConvert(given, Currency, day, out converted);
    }

    /// <summary>The amount with what was decided under its key. Neither part may be negative: a credit note does not win back authority.</summary>
    internal bool TryTotal(in AuthorityRequest request, out decimal total)
    {
        if (!TryConvert(request.Amount, out total) || total < 0m)
            return false;
        if (request.DecidedSoFar is null)
            return string.IsNullOrEmpty(request.AggregationKey);
        return TryConvert(request.DecidedSoFar, out var before) && before >= 0m && TryAdd(total, before, out total);
    }

    private static bool TryAdd(decimal one, decimal other, out decimal sum)
    {
        // Both are not negative, so only the upper end can be passed.
        var fits = one <= decimal.MaxValue - other;
        sum = fits ? one + other : 0m;
        return fits;
    }
}
