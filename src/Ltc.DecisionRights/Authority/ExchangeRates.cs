using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Dated rates between currencies.</summary>
/// <remarks>
/// A rate is used in its own direction only, since its inverse is not exact, and only on the days for which it is stated: an old rate is no rate. Of several
/// for one day the first in the list counts. Immutable, safe to share between threads.
/// </remarks>
public sealed class ExchangeRates
{
    private readonly Entry[] _entries;

    private ExchangeRates(Entry[] entries) => _entries = entries;

    /// <summary>The list without a rate: only equal currencies can be compared.</summary>
    /// <value>The same instance on every call.</value>
    public static ExchangeRates None { get; } = new([]);

    /// <summary>Checks what is stored and makes the list.</summary>
    /// <param name="data">The stored form; it is copied.</param>
    /// <param name="rates">The list, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the list was made.</param>
    /// <returns>Whether the list was made.</returns>
    public static bool TryCreate(IEnumerable<ExchangeRateData> data, out ExchangeRates? rates, out IReadOnlyList<Finding> findings)
    {
        ExchangeRateData[] given = [.. data ?? []];
        findings = [.. given.Select((one, i) => (One: one, At: "/" + Numbers.ToText(i))).Where(pair => !IsComplete(pair.One)).Select(pair => Incomplete(pair.At))];
        rates = findings.Count == 0 ? new ExchangeRates(Array.ConvertAll(given, one => new Entry(one))) : null;
        return rates is not null;
    }

    /// <summary>Brings an amount into a currency.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="at">The day whose rate is used.</param>
    /// <param name="converted">The amount in that currency, unrounded, or zero.</param>
    /// <returns>False when the currency of the amount is not known, no rate holds on that day, or the result is too large to hold.</returns>
    public bool TryConvert(Money amount, string currency, CalendarDate at, out decimal converted)
    {
        converted = 0m;
        if (string.IsNullOrEmpty(amount.Currency))
            return false;
        if (string.Equals(amount.Currency, currency, StringComparison.Ordinal))
        {
            converted = amount.Amount;
            return true;
        }

        foreach (var entry in _entries)
        {
            if (entry.Holds(amount.Currency, currency, at))
                return TryMultiply(amount.Amount, entry.Rate, out converted);
        }

        return false;
    }

    private static bool TryMultiply(decimal amount, decimal rate, out decimal product)
    {
        try
        {
            product = amount * rate;
            return true;
        }
        catch (OverflowException)
        {
            product = 0m;
            return false;
        }
    }

    private static bool IsComplete(ExchangeRateData? one) =>
        one is not null && !string.IsNullOrEmpty(one.From) && !string.IsNullOrEmpty(one.To) && one.Rate > 0m && one.ValidFrom < one.ValidUntil;

    private static Finding Incomplete(string pointer) => new("rate-incomplete", new Text(
        "a rate has two currencies, a number above zero, a first day and a later last day",
        "汇率须写明两种货币、大于零的数值、起始日期和更晚的截止日期",
        "匯率須寫明兩種貨幣、大於零的數值、起始日期和更晚的截止日期"), pointer);

    private sealed class Entry(ExchangeRateData data)
    {
        private readonly string _from = data.From!;
        private readonly string _to = data.To!;
        private readonly CalendarDate _validFrom = data.ValidFrom.GetValueOrDefault();
        private readonly CalendarDate _validUntil = data.ValidUntil.GetValueOrDefault();

        internal decimal Rate { get; } = data.Rate.GetValueOrDefault();

        internal bool Holds(string from, string to, CalendarDate at) =>
            string.Equals(_from, from, StringComparison.Ordinal) && string.Equals(_to, to, StringComparison.Ordinal) && _validFrom <= at && at < _validUntil;
    }
}
