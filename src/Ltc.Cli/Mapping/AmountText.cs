using System;
using System.Globalization;

namespace Ltc.Cli;

/// <summary>Reads an amount as people write it: groups, decimals, a currency sign, 万 and 亿, a minus or brackets.</summary>
internal static class AmountText
{
    private const int MaximumLength = 40;
    private const int GroupDigits = 3;
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;
    private const decimal Most = 1_000_000_000_000_000_000m;
    private static readonly string[] Signs = ["RMB", "CNY", "USD", "EUR", "GBP", "HKD", "TWD", "NT$", "HK$", "US$", "¥", "￥", "$", "€", "£", "元"];

    /// <summary>Shows what a style looks like.</summary>
    /// <param name="style">The style.</param>
    /// <returns>An amount in it; a dash for none.</returns>
    internal static string Example(AmountStyle style) => style switch
    {
        AmountStyle.Comma => "1.234,56",
        AmountStyle.Point => "1,234.56",
        _ => "–",
    };

    /// <summary>Reads an amount.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">What separates its decimals.</param>
    /// <param name="amount">The amount, at most 10 to the power of 18 either way; or 0.</param>
    /// <param name="sign">The currency sign, or null.</param>
    /// <returns>Whether the text is an amount in this style.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, AmountStyle style, out decimal amount, out string? sign)
    {
        amount = 0;
        sign = null;
        if (text.Length > MaximumLength)
            return false;
        var isNegative = TakeBrackets(ref text) | TakeMinus(ref text);
        sign = TakeSign(ref text);
        isNegative |= TakeMinus(ref text);
        var factor = TakeUnit(ref text);
        if (!TryReadDigits(text, style, out var number) || number > Most / factor)
            return false;
        amount = number * factor * (isNegative ? -1 : 1);
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, AmountStyle style, out decimal number)
    {
        number = 0;
        var mark = text.IndexOf(style == AmountStyle.Comma ? ',' : '.');
        var fraction = mark < 0 ? default : text[(mark + 1)..];
        Span<char> digits = stackalloc char[MaximumLength + 1];
        if ((mark >= 0 && !IsDigits(fraction)) || !TryTakeGroups(mark < 0 ? text : text[..mark], style == AmountStyle.Comma ? '.' : ',', digits, out var length))
            return false;
        digits[length++] = '.';
        fraction.CopyTo(digits[length..]);
        return decimal.TryParse(digits[..(length + fraction.Length)], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Copies whole digits without their group marks: one mark throughout, one to three digits before the first, three after each.</summary>
    private static bool TryTakeGroups(ReadOnlySpan<char> whole, char group, Span<char> digits, out int length)
    {
        length = whole.IndexOfAnyExceptInRange('0', '9');
        if (length < 0)
            length = whole.Length;
        whole[..length].CopyTo(digits);
        var rest = whole[length..];
        if (rest.IsEmpty)
            return true;
        var mark = rest[0];
        if (length is < 1 or > GroupDigits || (mark != group && !IsBlankGroup(mark)))
            return false;
        for (; !rest.IsEmpty; rest = rest[(GroupDigits + 1)..])
        {
            if (rest.Length <= GroupDigits || rest[0] != mark || !IsDigits(rest.Slice(1, GroupDigits)))
                return false;
            rest.Slice(1, GroupDigits).CopyTo(digits[length..]);
            length += GroupDigits;
        }

        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsBlankGroup(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '’';

    private static bool TakeBrackets(ref ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '(' || text[^1] != ')')
            return false;
        text = text[1..^1].Trim();
        return true;
    }

    private static bool TakeMinus(ref ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] is not ('-' or '−'))
            return false;
        text = text[1..].TrimStart();
        return true;
    }

    private static string? TakeSign(ref ReadOnlySpan<char> text)
    {
        foreach (var sign in Signs)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
                text = text[sign.Length..].TrimStart();
            else if (text.EndsWith(sign, StringComparison.OrdinalIgnoreCase))
                text = text[..^sign.Length].TrimEnd();
            else
                continue;
            return sign is "￥" or "元" ? "¥" : sign;
        }

        return null;
    }

    private static decimal TakeUnit(ref ReadOnlySpan<char> text)
    {
        var unit = text.Length == 0 ? '\0' : text[^1];
        var factor = unit is '万' or '萬' ? TenThousand : unit is '亿' or '億' ? HundredMillion : 1m;
        if (factor != 1m)
            text = text[..^1].TrimEnd();
        return factor;
    }
}
