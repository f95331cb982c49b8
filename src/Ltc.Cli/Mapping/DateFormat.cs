using System;
using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>One way of writing a date in numbers.</summary>
/// <param name="name">How the report calls it, for example <c>M/D/YYYY</c>.</param>
/// <param name="order">The places of year, month and day.</param>
/// <param name="separator">The character after the first and the second number; 年 also stands for its whole pattern.</param>
internal sealed class DateFormat(string name, string order, char separator)
{
    private const char ChineseYear = '年';

    /// <summary>How the report calls it.</summary>
    internal string Name { get; } = name;

    /// <summary>The character after the first number.</summary>
    internal char Separator { get; } = separator;

    /// <summary>Whether the day comes first.</summary>
    internal bool IsDayFirst { get; } = order[0] == 'D';

    /// <summary>Whether the month comes first.</summary>
    internal bool IsMonthFirst { get; } = order[0] == 'M';

    /// <summary>The formats that are told apart; a time after the date is passed over.</summary>
    internal static IReadOnlyList<DateFormat> All { get; } =
    [
        new("YYYY-MM-DD", "YMD", '-'), new("YYYY/M/D", "YMD", '/'), new("YYYY.M.D", "YMD", '.'), new("YYYY年M月D日", "YMD", ChineseYear),
        new("M/D/YYYY", "MDY", '/'), new("D/M/YYYY", "DMY", '/'), new("M-D-YYYY", "MDY", '-'), new("D-M-YYYY", "DMY", '-'), new("D.M.YYYY", "DMY", '.'),
    ];

    /// <summary>Reads a date in this format.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or default.</param>
    /// <returns>Whether the text is a date in this format.</returns>
    internal bool TryRead(ReadOnlySpan<char> text, out CalendarDate date)
    {
        date = default;
        var second = Separator == ChineseYear ? '月' : Separator;
        if (!TakeNumber(ref text, out var first, out var firstDigits) || !TakeCharacter(ref text, Separator)
            || !TakeNumber(ref text, out var middle, out _) || !TakeCharacter(ref text, second)
            || !TakeNumber(ref text, out var last, out var lastDigits))
            return false;
        if (Separator == ChineseYear && !TakeCharacter(ref text, '日'))
            return false;
        if (!IsTimeOrNothing(text))
            return false;
        return order[0] == 'Y'
            ? Exists(first, firstDigits, middle, last, lastDigits, out date)
            : Exists(last, lastDigits, IsMonthFirst ? first : middle, IsMonthFirst ? middle : first, firstDigits, out date);
    }

    private static bool Exists(int year, int yearDigits, int month, int day, int dayDigits, out CalendarDate date)
    {
        date = default;
        if (yearDigits != 4 || dayDigits > 2 || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new CalendarDate(year, month, day);
        return true;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> text, out int number, out int digits)
    {
        number = 0;
        digits = 0;
        while (digits < text.Length && digits < 4 && char.IsAsciiDigit(text[digits]))
            number = (number * 10) + (text[digits++] - '0');
        text = text[digits..];
        return digits > 0;
    }

    private static bool TakeCharacter(ref ReadOnlySpan<char> text, char expected)
    {
        if (text.Length == 0 || text[0] != expected)
            return false;
        text = text[1..];
        return true;
    }

    private static bool IsTimeOrNothing(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return true;
        return text[0] is ' ' or 'T' && text.Length > 4 && char.IsAsciiDigit(text[1]) && text.IndexOf(':') is 2 or 3
            && text[1..].IndexOfAnyExcept("0123456789:.+-Z APMapm") < 0;
    }
}
