using System;
using System.Collections.Generic;
using System.Globalization;

namespace Ltc;

/// <summary>Writes and reads the values of facts as invariant text.</summary>
internal static class ValueText
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    internal static string Write(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        decimal number => Numbers.ToText(number),
        CalendarDate date => date.ToString(),
        DateTimeOffset moment => moment.ToString(InstantFormat, CultureInfo.InvariantCulture),
        string[] set => string.Join(";", set),
        VerifiedDecision decision => decision.Record.Id,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    internal static bool TryFlag(object value, out bool flag)
    {
        flag = value is true;
        return value is bool || (value is string text && bool.TryParse(text, out flag));
    }

    internal static bool TryNumber(object value, out decimal number)
    {
        switch (value)
        {
            case decimal exact:
                number = exact;
                return true;
            case string text:
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
            case byte or sbyte or short or ushort or int or uint or long or ulong:
                number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                return true;
            case double or float:
                return TryReal(Convert.ToDouble(value, CultureInfo.InvariantCulture), out number);
            default:
                number = 0m;
                return false;
        }
    }

    internal static bool TryDate(object value, out CalendarDate date)
    {
        switch (value)
        {
            case CalendarDate own:
                date = own;
                return true;
            case DateTime day when day.TimeOfDay == TimeSpan.Zero:
                date = new CalendarDate(day.Year, day.Month, day.Day);
                return true;
#if NET8_0_OR_GREATER
            case DateOnly only:
                date = only;
                return true;
#endif
            default:
                return CalendarDate.TryParse(value as string, out date);
        }
    }

    internal static bool TryInstant(object value, out DateTimeOffset moment)
    {
        moment = default;
        if (value is DateTimeOffset own)
        {
            moment = own;
            return true;
        }

        // An offset is required: a moment without one would depend on where the host stands.
        string[] formats = [InstantFormat, "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];
        return value is string text
            && DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    internal static bool TrySet(object value, out string[] set)
    {
        set = value switch
        {
            string[] own => own,
            string text => text.Length == 0 ? [] : text.Split(';'),
            IEnumerable<string> many => [.. many],
            _ => null!,
        };
        return set is not null;
    }

    private static bool TryReal(double real, out decimal number)
    {
        // The shortest text that names the double is what the writer of the document meant.
        return decimal.TryParse(real.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }
}
