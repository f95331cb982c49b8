using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>A small CSV file beside the leads, read whole: columns by their usual headings, rows as cells.</summary>
internal static class SideTable
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="request">The encoding.</param>
    /// <param name="needed">The columns by id with their usual headings in folded form; the first must be there.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>Line and cells by column id; a column that the file lacks is empty. Null when the file cannot be read.</returns>
    internal static IReadOnlyList<(int Line, Dictionary<string, string> Cells)>? Read(
        string path, AssessRequest request, IReadOnlyList<(string Id, Text Name, string[] Headings)> needed, FindingBag findings)
    {
        try
        {
            using var open = CsvSource.Examine(path, request.Encoding).Open();
            return Read(path, open.Reader, needed, findings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            findings.Add(FindingKinds.FileUnreadable, UnreadableFile.Of(path));
            return null;
        }
    }

    private static List<(int Line, Dictionary<string, string> Cells)>? Read(
        string path, CsvReader reader, IReadOnlyList<(string Id, Text Name, string[] Headings)> needed, FindingBag findings)
    {
        if (!reader.Read())
        {
            findings.Add(FindingKinds.FileEmpty, new Finding { File = path, Line = 1, Expected = new Phrase(Texts.ExpectedLeadHeadings) });
            return null;
        }

        Broken.Problems(reader.Record, findings, path);
        var headings = HeadingRow.Of(reader.Record);
        var folded = headings.Select(DealFields.Fold).ToArray();
        var at = needed.ToDictionary(column => column.Id, column => Array.FindIndex(folded, name => column.Headings.Contains(name, StringComparer.Ordinal)));
        if (at[needed[0].Id] < 0)
        {
            findings.Add(FindingKinds.ColumnMissing, new Finding
            {
                File = path,
                Line = reader.Record.Line,
                Column = needed[0].Id,
                Found = Shortened.Headings(headings),
                Expected = new Phrase(Texts.ExpectedSideColumn, needed[0].Name, needed[0].Id),
                Nearest = Nearest.Of(needed[0].Id, headings),
            });
            return null;
        }

        var rows = new List<(int Line, Dictionary<string, string> Cells)>();
        while (reader.Read())
        {
            var record = reader.Record;
            if (record.Problems.Count > 0 || record.Count != headings.Length)
                Broken.Report(record, headings.Length, findings, path);
            else
                rows.Add((record.Line, at.ToDictionary(pair => pair.Key, pair => pair.Value < 0 ? string.Empty : record[pair.Value].ToString())));
        }

        return rows;
    }
}
