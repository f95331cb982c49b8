using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The values that a field may have, from a file of the host.</summary>
internal sealed class ReferenceList
{
    private readonly Dictionary<string, int> _lines;

    private ReferenceList(string path, DealField field, string heading, Dictionary<string, int> lines)
    {
        Path = path;
        Field = field;
        Heading = heading;
        _lines = lines;
    }

    /// <summary>The file.</summary>
    internal string Path { get; }

    /// <summary>The field that it is the list of.</summary>
    internal DealField Field { get; }

    /// <summary>The heading of its key column.</summary>
    internal string Heading { get; }

    /// <summary>The values with the line of each.</summary>
    internal IReadOnlyDictionary<string, int> Lines => _lines;

    /// <summary>Whether a value is in the list.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when it is there, letter for letter.</returns>
    internal bool Contains(ReadOnlySpan<char> value) => _lines.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(value);

    /// <summary>Reads a list.</summary>
    /// <param name="request">The file, its field and its key column.</param>
    /// <param name="findings">Takes what cannot be read.</param>
    /// <returns>The list; null when it cannot be used.</returns>
    internal static ReferenceList? Read(ReferenceRequest request, FindingBag findings)
    {
        try
        {
            using var open = CsvSource.Examine(request.Path, request.Encoding).Open();
            return Read(request, open.Reader, findings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(FindingKinds.FileUnreadable, UnreadableFile.Of(request.Path));
            return null;
        }
    }

    private static ReferenceList? Read(ReferenceRequest request, CsvReader reader, FindingBag findings)
    {
        if (!reader.Read())
        {
            findings.Add(FindingKinds.FileEmpty, new Finding { File = request.Path, Line = 1, Expected = new Phrase(Texts.ExpectedHeadings) });
            return null;
        }

        Broken.Problems(reader.Record, findings, request.Path);
        var headings = HeadingRow.Of(reader.Record);
        var columns = new ColumnMap(headings, []);
        var key = KeyColumn(request, headings);
        if (key < 0)
        {
            var info = DealFields.Of(request.Field);
            findings.Add(FindingKinds.ColumnMissing, new Finding
            {
                File = request.Path,
                Line = reader.Record.Line,
                Column = info.Id,
                Found = Shortened.Headings(headings),
                Expected = new Phrase(Texts.ExpectedKey, info.Name, request.OptionName),
                Nearest = request.Key is null ? ColumnMapper.NearestTo(info, headings) : Nearest.Of(request.Key, headings),
            });
            return null;
        }

        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (!Survey.IsWhole(reader.Record, columns))
                Broken.Report(reader.Record, columns.Headings.Count, findings, request.Path);
            else if (!reader.Record[key].IsEmpty)
                lines.TryAdd(reader.Record[key].ToString(), reader.Record.Line);
        }

        return new ReferenceList(request.Path, request.Field, headings[key], lines);
    }

    private static int KeyColumn(ReferenceRequest request, IReadOnlyList<string> headings)
    {
        var usual = DealFields.Of(request.Field).Headings.SelectMany(names => names).Append("name").Append("名称").Append("名稱").Append("姓名").ToArray();
        for (var i = 0; i < headings.Count; i++)
        {
            if (request.Key is null ? usual.Contains(DealFields.Fold(headings[i]), StringComparer.Ordinal) : headings[i] == request.Key)
                return i;
        }

        return -1;
    }
}
