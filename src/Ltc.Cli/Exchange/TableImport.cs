using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Reads a decision table from CSV: one with marked headings as it was written, any other as a sheet of delegated authority.</summary>
internal static class TableImport
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="id">The id of the table; null for the name of the file.</param>
    /// <param name="day">The day whose rows count, for a sheet with dates.</param>
    /// <param name="problems">Everything that cannot be read; empty when the table was read.</param>
    /// <returns>The table, or null.</returns>
    internal static TableDefinition? Read(string path, string? id, CalendarDate? day, out IReadOnlyList<SheetProblem> problems)
    {
        try
        {
            var source = CsvSource.Examine(path);
            using var csv = source.Open();
            if (csv.Reader.Read() && MarkedTable.IsMarked(HeadingRow.Of(csv.Reader.Record)))
                return MarkedTable.Read(id ?? Path.GetFileNameWithoutExtension(path), csv.Reader, out problems);
            return ReadSheet(source, id ?? Path.GetFileNameWithoutExtension(path), day, out problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems = [TableLint.Unopened(path)];
            return null;
        }
    }

    private static TableDefinition? ReadSheet(CsvSource source, string id, CalendarDate? day, out IReadOnlyList<SheetProblem> problems)
    {
        var sheet = SheetReader.Read(source, out problems);
        if (sheet is null)
            return null;
        // A table has no dates: whoever has a sheet with dates says the day.
        if (day is null && sheet.Rows.Any(row => row.ValidFrom is not null || row.ValidUntil is not null))
        {
            problems = [new SheetProblem(0, 0, null, null, new Phrase(Texts.TableExpectedDay))];
            return null;
        }

        if (SheetTable.First(sheet, sheet.RowsOn(day, []), out var defects) is not { } own)
        {
            problems = [.. defects.Select(TableLint.Problem)];
            return null;
        }

        TableDefinition.TryCreate(id, own.Hit, own.Columns, own.Rows, own.Order, out var table, out var findings);
        problems = [.. findings.Select(TableLint.Problem)];
        return table;
    }
}
