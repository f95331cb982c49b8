using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml;

namespace Ltc;

/// <summary>Writes S-FEEL: unary tests and literals.</summary>
internal static class Feel
{
    internal const string Any = "-";

    internal const string Unknown = "null";

    /// <summary>The unary test of a cell that some input can meet.</summary>
    internal static string Test(in TableCell cell)
    {
        if (cell.IsAny)
            return Any;
        return cell.IsRange ? Within(cell.Range) : OneOf(cell.Values!);
    }

    internal static string OneOf(IEnumerable<string> values) => string.Join(",", values.Select(Words));

    internal static string NoneOf(IEnumerable<string> values) => $"not({OneOf(values)})";

    /// <summary>A range; one without ends still asks for a number, which S-FEEL says by both sides of zero.</summary>
    internal static string Within(in Interval range)
    {
        if (range.Lower is { } lower && range.Upper is { } upper)
            return lower == upper ? Number(lower) : $"{(range.LowerOpen ? '(' : '[')}{Number(lower)}..{Number(upper)}{(range.UpperOpen ? ')' : ']')}";
        if (range.Lower is { } from)
            return From(from, range.LowerOpen);
        return range.Upper is { } to ? UpTo(to, range.UpperOpen) : "< 0, >= 0";
    }

    internal static string From(decimal end, bool isOpen) => (isOpen ? "> " : ">= ") + Number(end);

    internal static string UpTo(decimal end, bool isOpen) => (isOpen ? "< " : "<= ") + Number(end);

    /// <summary>What lies outside a range; null when nothing does.</summary>
    internal static string? Outside(in Interval range)
    {
        var below = range.Lower is { } lower ? UpTo(lower, !range.LowerOpen) : null;
        var above = range.Upper is { } upper ? From(upper, !range.UpperOpen) : null;
        return below is null ? above : above is null ? below : below + ", " + above;
    }

    internal static string Number(decimal number) => Numbers.ToText(number);

    /// <summary>A text in quotes; what XML cannot carry is written by its number.</summary>
    internal static string Words(string text)
    {
        var written = new StringBuilder("\"", text.Length + 2);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is '"' or '\\')
                written.Append('\\').Append(letter);
            else if (at + 1 < text.Length && char.IsSurrogatePair(letter, text[at + 1]))
                written.Append(letter).Append(text[++at]);
            else if ("\n\r\t".IndexOf(letter) is var known and >= 0)
                written.Append('\\').Append("nrt"[known]);
            else if (letter < ' ' || !XmlConvert.IsXmlChar(letter))
                written.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
            else
                written.Append(letter);
        }

        return written.Append('"').ToString();
    }
}
