using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ltc.Cli;

/// <summary>Writes a page in Markdown with line feeds.</summary>
internal sealed class Page
{
    private readonly StringBuilder _text = new();

    /// <summary>A value as code.</summary>
    internal static string Code(string id) => $"`{id}`";

    /// <summary>Several ids as code.</summary>
    internal static string Codes(IEnumerable<string> ids) => string.Join(", ", ids.Select(Code));

    /// <summary>A name in three languages.</summary>
    internal static string Names(Text text) => string.Join(" · ", new[] { Language.English, Language.SimplifiedChinese, Language.TraditionalChinese }.Select(text.In));

    internal void Line(string text) => _text.Append(text).Append("\n\n");

    internal void Heading(int level, string text) => Line(new string('#', level) + " " + text);

    internal void Block(string language, string text) => Line($"```{language}\n{text.TrimEnd('\n')}\n```");

    /// <summary>A table; a line in a cell becomes a line break, a bar is escaped.</summary>
    internal void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(headings);
        Row([.. headings.Select(_ => "---")]);
        foreach (var row in rows)
            Row(row);
        _text.Append('\n');
    }

    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    private void Row(IReadOnlyList<string> cells) =>
        _text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", System.StringComparison.Ordinal).Replace("\n", "<br>", System.StringComparison.Ordinal))).Append(" |\n");
}
