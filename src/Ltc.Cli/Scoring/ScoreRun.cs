using System;
using System.Globalization;
using System.IO;

namespace Ltc.Cli;

/// <summary>Scores the rows of a file one by one; memory does not grow with them.</summary>
internal sealed class ScoreRun : IDisposable
{
    private readonly ScoreRequest _request;
    private readonly ScorecardDefinition _card;
    private readonly CommandContext _context;
    private readonly FindingBag _findings;
    private readonly ScoreSummary _summary = new();
    private readonly ScoredRow _row;
    private readonly ScoreScreen? _screen;
    private readonly ScoreJson? _json;
    private ScoreCsv? _csv;

    private ScoreRun(ScoreRequest request, ScorecardDefinition card, CommandContext context, bool isJson)
    {
        _request = request;
        _card = card;
        _context = context;
        _findings = new FindingBag(request.Limit);
        _row = new ScoredRow(card);
        if (isJson)
            _json = new ScoreJson(request, card, context);
        else
            _screen = new ScoreScreen(request, card, context);
    }

    /// <summary>Scores a file and writes the outcome.</summary>
    /// <param name="request">What to score.</param>
    /// <param name="card">The card.</param>
    /// <param name="context">Where to write.</param>
    /// <param name="isJson">One JSON document instead of text.</param>
    /// <returns>0 every row has a score, 1 a value lies in no bin, 2 something could not be read.</returns>
    internal static int Run(ScoreRequest request, ScorecardDefinition card, CommandContext context, bool isJson)
    {
        using var run = new ScoreRun(request, card, context, isJson);
        try
        {
            run.Read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            run._findings.Add(FindingKinds.FileUnreadable, UnreadableFile.Of(request.Path));
        }

        var isWritten = run.Close();
        var exitCode = run._findings.ExitCode;
        run._json?.End(run._summary, run._findings, exitCode);
        run._screen?.Write(run._summary, run._row, run._findings, isWritten);
        return exitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json?.Dispose();
        _csv?.Dispose();
    }

    /// <summary>Writes what the file of scores still lacks.</summary>
    /// <returns>Whether there is a file, and all of it.</returns>
    private bool Close()
    {
        if (_csv is null)
            return false;
        try
        {
            _csv.Dispose();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportUnwritable();
            return false;
        }
        finally
        {
            _csv = null;
        }
    }

    private void ReportUnwritable() =>
        _findings.Add(FindingKinds.FileUnwritable, new Finding { File = _request.Out, Expected = new Phrase(Texts.ExpectedWritable) });

    private void Read()
    {
        var source = CsvSource.Examine(_request.Path, _request.Encoding);
        using var progress = new Progress(_context, source.Length);
        using var open = source.Open(progress);
        if (!open.Reader.Read())
        {
            _findings.Add(FindingKinds.FileEmpty, new Finding { Line = 1, Expected = new Phrase(Texts.ExpectedScoreHeadings) });
            return;
        }

        var heading = open.Reader.Record;
        Broken.Problems(heading, _findings);
        var columns = ScoreColumns.Map(_card, HeadingRow.Of(heading), _request.Headings, heading.Line, _findings);
        if (_findings.ExitCode != ExitCode.Fine)
            return;
        if (_request.Out is { } path && !TryOpen(path, source.Separator, columns))
            return;
        ReadRows(open.Reader, columns);
        if (_summary.Rows == 0)
            _findings.Add(FindingKinds.NoRows, new Finding { Line = heading.Line, Expected = new Phrase(Texts.ExpectedScoreRows) });
    }

    private bool TryOpen(string path, char separator, ScoreColumns columns)
    {
        try
        {
            _csv = new ScoreCsv(path, separator, columns.Headings, _row, _request.WithContributions);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            ReportUnwritable();
        }

        return _csv is not null;
    }

    private void ReadRows(CsvReader reader, ScoreColumns columns)
    {
        var values = new ScoreRowReader(_card, columns, _request.Decimals, _findings);
        while (reader.Read())
        {
            var record = reader.Record;
            var isWhole = IsWhole(record, columns);
            var isRead = isWhole && values.Read(record);
            _row.Score(record, isRead ? values.Values : null);
            if (isRead && _row.Result.Answer == Answer.Refused)
                values.ReportNoBin(record, _row.Result);
            _summary.Add(_row.Result);
            _json?.Add(_row);
            _screen?.Add(_row);
            if (isWhole)
                _csv?.Add(_row);
        }
    }

    private bool IsWhole(CsvRecord record, ScoreColumns columns)
    {
        Broken.Problems(record, _findings);
        if (record.Problems.Count > 0)
            return false;
        if (record.Count == columns.Headings.Length)
            return true;
        _findings.Add(FindingKinds.RowRagged, new Finding
        {
            Line = record.Line,
            Found = record.Count.ToString(CultureInfo.InvariantCulture),
            Expected = new Phrase(Texts.ExpectedFields, columns.Headings.Length),
        });
        return false;
    }
}
