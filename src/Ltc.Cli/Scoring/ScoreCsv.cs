using System;
using System.Globalization;
using System.IO;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ltc.Cli;

/// <summary>Writes the rows with their scores as CSV: the columns of the file, then those of the score.</summary>
internal sealed class ScoreCsv : IDisposable
{
    private readonly CsvWriter _csv;
    private readonly bool _withContributions;

    /// <summary>Creates the file with its headings.</summary>
    /// <param name="path">The file; an old one is replaced.</param>
    /// <param name="separator">The separator of the rows that were read.</param>
    /// <param name="headings">The headings that were read.</param>
    /// <param name="row">Knows the columns of contributions.</param>
    /// <param name="withContributions">Whether they are written.</param>
    internal ScoreCsv(string path, char separator, string[] headings, ScoredRow row, bool withContributions)
    {
        _withContributions = withContributions;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator.ToString(), NewLine = "\n" };
        _csv = new CsvWriter(new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), configuration);
        Write(headings);
        Write(ScoredRow.Headings);
        if (withContributions)
            Write(row.Parts);
        _csv.NextRecord();
    }

    /// <summary>Writes one row; its own fields stand as they were.</summary>
    internal void Add(ScoredRow row)
    {
        Write(row.Record!.Kept);
        Write(row.Fields());
        if (_withContributions)
            Write(row.Points());
        _csv.NextRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    private void Write(ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
            _csv.WriteField(field);
    }
}
