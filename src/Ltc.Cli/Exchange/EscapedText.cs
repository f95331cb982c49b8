using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ltc.Cli;

/// <summary>Texts in cells of a table: a backslash stands before what would be read as something else.</summary>
/// <remarks>
/// Written before a backslash, a semicolon and an opening square bracket anywhere, before blanks at either end, and before a first sign that a spreadsheet takes for
/// a formula. Read before these only: any other backslash is itself.
/// </remarks>
internal static class EscapedText
{
    private const char Escape = '\\';
    private const string Special = "\\;[";
    private const string Formula = "=+-@";

    /// <summary>Writes a text.</summary>
    internal static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var atEnd = at == 0 || at == text.Length - 1;
            if (Special.Contains(text[at]) || (atEnd && char.IsWhiteSpace(text[at])) || (at == 0 && Formula.Contains(text[at])))
                written.Append(Escape);
            written.Append(text[at]);
        }

        return written.ToString();
    }

    /// <summary>Writes a list; one without items is a semicolon.</summary>
    internal static string WriteList(IReadOnlyList<string> items) => items.Count == 0 ? ";" : string.Join("; ", items.Select(Write));

    /// <summary>Reads a text.</summary>
    internal static string Read(string text) => string.Concat(Parts(text, separates: false));

    /// <summary>Reads a list; items that are empty are left out.</summary>
    internal static string[] ReadList(string text) => [.. Parts(text, separates: true).Where(item => item.Length > 0)];

    /// <summary>Where the last opening bracket stands that is no part of a text; −1 when there is none.</summary>
    internal static int LastBracket(string text)
    {
        var found = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsEscaped(text, at))
                at++;
            else if (text[at] == '[')
                found = at;
        }

        return found;
    }

    private static bool IsEscaped(string text, int at) =>
        text[at] == Escape && at + 1 < text.Length && (Special.Contains(text[at + 1]) || Formula.Contains(text[at + 1]) || char.IsWhiteSpace(text[at + 1]));

    private static IEnumerable<string> Parts(string text, bool separates)
    {
        var item = new StringBuilder();
        var kept = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsEscaped(text, at))
            {
                item.Append(text[++at]);
                kept = item.Length;
            }
            else if (separates && text[at] == ';')
            {
                yield return item.ToString(0, kept);
                item.Clear();
                kept = 0;
            }
            else if (!char.IsWhiteSpace(text[at]))
            {
                item.Append(text[at]);
                kept = item.Length;
            }
            else if (item.Length > 0)
            {
                // A blank counts when something follows it.
                item.Append(text[at]);
            }
        }

        yield return item.ToString(0, kept);
    }
}
