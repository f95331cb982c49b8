using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Ltc.Cli;

/// <summary>A number of a limit as people write it: groups of three, k and m, 万 and 亿, a currency before or after.</summary>
/// <param name="Value">The number, not negative.</param>
/// <param name="Currency">The currency, or null.</param>
/// <param name="IsScaled">Whether a letter such as k multiplies it.</param>
internal readonly record struct LimitNumber(decimal Value, string? Currency, bool IsScaled)
{
    private static readonly Regex Scale = new(
        @"^(?<number>.*?[0-9])\s*(?<unit>k|thousand|m|mn|mio|million|bn|billion|千|百万|百萬|万|萬|亿|億)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>10.000 is ten to some and ten thousand to others.</summary>
    private static readonly Regex Ambiguous = new(@"^[0-9]{1,3}(?:\.[0-9]{3})+$", RegexOptions.CultureInvariant);

    private static readonly KeyValuePair<string, string>[] Signs =
    [
        new("US$", "USD"), new("HK$", "HKD"), new("NT$", "TWD"), new("RMB", "CNY"), new("人民币", "CNY"), new("人民幣", "CNY"), new("元", "CNY"), new("¥", "CNY"), new("￥", "CNY"),
        new("£", "GBP"), new("€", "EUR"), new("$", "$"), new("CNY", "CNY"), new("USD", "USD"), new("EUR", "EUR"), new("GBP", "GBP"), new("HKD", "HKD"), new("TWD", "TWD"),
        new("JPY", "JPY"), new("CHF", "CHF"), new("CAD", "CAD"), new("AUD", "AUD"), new("SGD", "SGD"), new("INR", "INR"),
    ];

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text without blanks around it.</param>
    /// <param name="number">The number, or default.</param>
    /// <returns>False also for a negative number and for one that can be read in two ways.</returns>
    internal static bool TryRead(string text, out LimitNumber number)
    {
        number = default;
        var currency = TakeSign(ref text);
        var scale = Scale.Match(text);
        var factor = scale.Success ? FactorOf(scale.Groups["unit"].Value) : 1m;
        var digits = scale.Success ? scale.Groups["number"].Value.Trim() : text;
        if (digits.StartsWith('(') || Ambiguous.IsMatch(digits) || !AmountText.TryRead(digits, AmountStyle.Point, out var value, out var sign) || sign is not null || value < 0m)
            return false;
        number = new LimitNumber(value * factor, currency, scale.Success);
        return true;
    }

    private static string? TakeSign(ref string text)
    {
        foreach (var (sign, code) in Signs)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
                text = text[sign.Length..].TrimStart();
            else if (text.EndsWith(sign, StringComparison.OrdinalIgnoreCase))
                text = text[..^sign.Length].TrimEnd();
            else
                continue;
            return code;
        }

        return null;
    }

    private static decimal FactorOf(string unit) => unit.ToUpperInvariant() switch
    {
        "K" or "THOUSAND" or "千" => 1_000m,
        "万" or "萬" => 10_000m,
        "亿" or "億" => 100_000_000m,
        "BN" or "BILLION" => 1_000_000_000m,
        _ => 1_000_000m,
    };
}
