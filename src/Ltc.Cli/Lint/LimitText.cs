using System;
using System.Text.RegularExpressions;

namespace Ltc.Cli;

/// <summary>
/// A limit as people write it: <c>up to 10,000</c>, <c>&gt; 100k</c>, <c>10,000 - 25,000</c>, <c>below 50,000</c>, <c>unlimited</c>, 不限, or as in mathematics,
/// <c>[1000000,5000000)</c>.
/// </summary>
/// <remarks>
/// 以上, 以下 and 以内 include the number, as in Chinese law; 超过, 低于 and 不满 do not. A bare number is a limit: up to it. What can be read in two ways is not
/// read: <c>10.000</c>, <c>10 - 25k</c>, and <c>(10,25)</c>, which may be a range or a negative number; <c>(10..25)</c> and <c>(10;25)</c> are ranges.
/// </remarks>
/// <param name="Range">The numbers inside.</param>
/// <param name="Currency">The currency, or null.</param>
internal readonly record struct LimitText(Interval Range, string? Currency)
{
    private static readonly Regex Unlimited = new(
        "^(?:unlimited|no limit|without (?:a )?limit|any(?: amount)?|all|不限|无限|無限|不设限|不設限|不限额|不限額|无上限|無上限|无限额|無限額)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Brackets = new(@"^[\[(].*(?:,|;|\.\.).*[\])]$", RegexOptions.CultureInvariant);

    /// <summary>Round on both sides with one comma between digits: a range, or a negative number in the style of accountants.</summary>
    private static readonly Regex MayBeNegative = new(@"^\([0-9.]+(?:,[0-9.]+)+\)$", RegexOptions.CultureInvariant);

    private static readonly (string Form, bool IsUpper, bool IsOpen)[] Before =
    [
        ("up to and including|up to|not exceeding|not more than|no more than|at most|maximum of|maximum|max\\.?|within|≤|≦|<=|=<|不超过|不超過|不高于|不高於|不大于|不大於|至多|最多", true, false),
        ("less than|below|under|<|＜|低于|低於|小于|小於|少于|少於|不满|不滿|不足", true, true),
        ("not less than|no less than|at least|minimum of|minimum|min\\.?|starting at|from|≥|≧|>=|=>|不低于|不低於|不少于|不少於|不小于|不小於|至少|从|從", false, false),
        ("in excess of|greater than|more than|exceeding|above|over|>|＞|超过|超過|高于|高於|大于|大於", false, true),
    ];

    private static readonly (string Form, bool IsUpper)[] After =
    [
        ("(?:or|and) (?:less|below|under)|maximum|max\\.?|(?:及|或)?以下|(?:及|或)?以内|(?:及|或)?以內", true),
        ("(?:or|and) (?:more|above|over|up)|\\+|(?:及|或)?以上|起", false),
    ];

    private static readonly Regex Connector = new(@"^(?:-|–|—|~|～|to\b|and\b|but\b|至|到|且|,)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Around = new(@"^(?:between|from|介于|介於|在)\s+(?=.*(?:\band\b|\bto\b|-|–|—|至|到))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Reads a limit.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="limit">The limit, or default.</param>
    /// <returns>Whether the text is a limit that can be read in one way only.</returns>
    internal static bool TryRead(string text, out LimitText limit)
    {
        text = text.Trim().Replace("（含）", string.Empty, StringComparison.Ordinal).Replace("(含)", string.Empty, StringComparison.Ordinal).Trim();
        limit = new LimitText(new Interval(null, null), null);
        if (Unlimited.IsMatch(text))
            return true;
        if (Brackets.IsMatch(text))
            return TryInterval(text, out limit);
        if (TryBound(text, plainIsUpper: true, out var bound))
        {
            limit = new LimitText(bound.IsUpper ? new Interval(null, bound.Number.Value, upperOpen: bound.IsOpen) : new Interval(bound.Number.Value, null, bound.IsOpen), bound.Number.Currency);
            return true;
        }

        return TryRange(Around.Replace(text, string.Empty), out limit);
    }

    private static bool TryInterval(string text, out LimitText limit)
    {
        var plain = text.Replace("..", ",", StringComparison.Ordinal).Replace(';', ',');
        var read = Interval.TryParse(plain, out var range) && !range.IsEmpty && (range.HasLower || range.HasUpper) && !MayBeNegative.IsMatch(text);
        limit = new LimitText(range, null);
        return read;
    }

    private static bool TryRange(string text, out LimitText limit)
    {
        limit = default;
        for (var cut = 1; cut < text.Length; cut++)
        {
            var right = text[cut..].TrimStart();
            var joined = Connector.Match(right);
            if (!TryBound(text[..cut].Trim(), plainIsUpper: false, out var low) || low.IsUpper)
                continue;
            if (!TryBound(right[joined.Length..], plainIsUpper: true, out var high) || !high.IsUpper || (!joined.Success && (low.IsPlain || high.IsPlain)))
                continue;
            if (joined.Value.StartsWith(',') && (low.IsPlain || high.IsPlain))
                continue;
            if (IsDoubtful(low, high) || (low.Number.Currency ?? high.Number.Currency) != (high.Number.Currency ?? low.Number.Currency))
                return false;
            var range = new Interval(low.Number.Value, high.Number.Value, low.IsOpen, high.IsOpen);
            limit = new LimitText(range, low.Number.Currency ?? high.Number.Currency);
            return !range.IsEmpty;
        }

        return false;
    }

    /// <summary>Whether a k after the second number may have been meant for the first one too.</summary>
    private static bool IsDoubtful(Bound low, Bound high) => high.Number.IsScaled && !low.Number.IsScaled && low.Number.Value is > 0m and < 1_000m;

    private static bool TryBound(string text, bool plainIsUpper, out Bound bound)
    {
        foreach (var (form, isUpper, isOpen) in Before)
        {
            var match = Regex.Match(text, $@"^(?:{form})\s*(?<rest>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
            if (match.Success && LimitNumber.TryRead(match.Groups["rest"].Value.Trim(), out var number))
            {
                bound = new Bound(number, isUpper, isOpen, IsPlain: false);
                return true;
            }
        }

        foreach (var (form, isUpper) in After)
        {
            var match = Regex.Match(text, $@"^(?<rest>.+?)\s*(?:{form})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
            if (match.Success && LimitNumber.TryRead(match.Groups["rest"].Value.Trim(), out var number))
            {
                bound = new Bound(number, isUpper, IsOpen: false, IsPlain: false);
                return true;
            }
        }

        var read = LimitNumber.TryRead(text, out var plain);
        bound = new Bound(plain, plainIsUpper, IsOpen: false, IsPlain: true);
        return read;
    }

    private readonly record struct Bound(LimitNumber Number, bool IsUpper, bool IsOpen, bool IsPlain);
}
