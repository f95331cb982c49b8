using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ltc.Cli;

/// <summary>Writes decision tables as CSV: a heading with a mark a column, then the rows; <see cref="MarkedTable"/> reads it back without loss.</summary>
/// <remarks>A dash meets every input; a range is written as in mathematics, values with semicolons between them.</remarks>
internal static class TableCsv
{
    internal const string RowHeading = "row";

    /// <summary>The headings of the texts of rows, in the order of <see cref="Language"/>.</summary>
    internal static readonly string[] TextHeadings = ["text en", "text zh-Hans", "text zh-Hant"];

    private const string LineEnd = "\r\n";

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="separator">Comma, semicolon or tab.</param>
    /// <returns>CSV text.</returns>
    internal static string Write(TableDefinition table, char separator)
    {
        var hasTexts = table.Rows.Any(row => row.Text is not null);
        var csv = new StringBuilder();
        AddLine(csv, separator, [RowHeading, .. table.Columns.Select(MarkedHeading.Of), MarkedHeading.Of(table), .. hasTexts ? TextHeadings : []]);
        foreach (var row in table.Rows)
        {
            var texts = hasTexts ? EnumIds<Language>.Values.Select(language => EscapedText.Write(row.Text?.In(language) ?? string.Empty)) : [];
            AddLine(csv, separator, [EscapedText.Write(row.Id), .. table.Columns.Select(column => Cell(row.CellOf(column.Id))), EscapedText.Write(row.Then), .. texts]);
        }

        return csv.ToString();
    }

    private static string Cell(in TableCell cell)
    {
        if (cell.IsAny)
            return "-";
        return cell.IsRange ? cell.Range.ToString() : EscapedText.WriteList(cell.Values!);
    }

    private static void AddLine(StringBuilder csv, char separator, IEnumerable<string> cells) =>
        csv.AppendJoin(separator, cells.Select(Quoted)).Append(LineEnd);

    /// <summary>Quotes whatever some separator, line end or blank at an end could be read into.</summary>
    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",;\t\"\r\n") < 0 && cell.AsSpan().Trim().Length == cell.Length
            ? cell
            : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
