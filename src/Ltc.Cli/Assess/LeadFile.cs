using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Reads a file of leads: every row that is whole, and a finding for everything that cannot be read.</summary>
internal sealed class LeadFile
{
    private readonly AssessRequest _request;
    private readonly AssessReport _report;
    private readonly List<LeadRow> _rows = [];
    private readonly Dictionary<string, int> _ids = new(System.StringComparer.Ordinal);

    private LeadFile(AssessRequest request, AssessReport report)
    {
        _request = request;
        _report = report;
    }

    /// <summary>Reads the file.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="report">Takes source, columns, counts and findings.</param>
    /// <returns>The rows that could be read.</returns>
    /// <exception cref="System.IO.IOException">The file cannot be read.</exception>
    internal static IReadOnlyList<LeadRow> Read(AssessRequest request, AssessReport report) => new LeadFile(request, report).Read();

    private IReadOnlyList<LeadRow> Read()
    {
        var source = _report.Source = CsvSource.Examine(_request.Path, _request.Encoding);
        using var open = source.Open();
        if (!open.Reader.Read())
        {
            _report.Findings.Add(FindingKinds.FileEmpty, new Finding { Line = 1, Expected = new Phrase(Texts.ExpectedLeadHeadings) });
            return [];
        }

        var head = open.Reader.Record;
        Broken.Problems(head, _report.Findings);
        if (head.Count == 0)
            return [];
        var columns = _report.Columns = LeadColumnMap.Map(HeadingRow.Of(head), _request.Headings, head.Line, _report.Findings);
        var line = head.Line;
        while (open.Reader.Read())
        {
            if (++_report.Rows > AssessRequest.MostLeads)
            {
                TooMany(open.Reader.Record.Line);
                break;
            }

            if (IsWhole(open.Reader.Record, columns))
                _rows.Add(Row(open.Reader.Record, columns));
        }

        if (_report.Rows == 0)
            _report.Findings.Add(FindingKinds.NoRows, new Finding { Line = line, Expected = new Phrase(Texts.ExpectedLeadRows) });
        return _rows;
    }

    private void TooMany(int line) => _report.Findings.Add(
        FindingKinds.TooManyLeads, new Finding { Line = line, Expected = new Phrase(Texts.ExpectedFewerLeads, Wording.Count(AssessRequest.MostLeads)) });

    private bool IsWhole(CsvRecord record, LeadColumnMap columns)
    {
        var isWhole = record.Problems.Count == 0 && record.Count == columns.Headings.Count;
        if (!isWhole)
            Broken.Report(record, columns.Headings.Count, _report.Findings);
        return isWhole;
    }

    private LeadRow Row(CsvRecord record, LeadColumnMap columns)
    {
        var row = new LeadRow
        {
            Line = record.Line,
            Id = IdOf(record, columns),
            Name = columns.CellOf(record, LeadColumns.Name),
            Reviewed = columns.CellOf(record, LeadColumns.ReviewedOn),
            Activity = columns.CellOf(record, LeadColumns.ActivityOn),
            Owner = Blank(columns.CellOf(record, LeadColumns.Owner)),
            Manager = Blank(columns.CellOf(record, LeadColumns.Manager)),
        };
        row.Answers = Bind(QualificationFact.All, LeadColumns.Answers, record, columns);
        row.Place = Bind(DistributionFact.All, LeadColumns.Places, record, columns);
        return row;
    }

    private string IdOf(CsvRecord record, LeadColumnMap columns)
    {
        var id = columns.CellOf(record, LeadColumns.Id);
        if (!columns.Has(LeadColumns.Id))
            return Wording.Row(record.Line);
        if (id.Length == 0)
        {
            _report.Findings.Add(FindingKinds.LeadIdMissing, new Finding { Line = record.Line, Column = columns.HeadingOf(LeadColumns.Id), Expected = new Phrase(Texts.ExpectedId) });
            return Wording.Row(record.Line);
        }

        if (_ids.TryAdd(id, record.Line))
            return id;
        _report.Findings.Add(FindingKinds.LeadIdDuplicate, new Finding
        {
            Line = record.Line,
            Column = columns.HeadingOf(LeadColumns.Id),
            Found = Shortened.Of(id),
            Expected = new Phrase(Texts.ExpectedOnce, _ids[id]),
        });
        return id;
    }

    private TFacts Bind<TFacts>(FactSet<TFacts> facts, IReadOnlyList<LeadColumn> wanted, CsvRecord record, LeadColumnMap columns)
        where TFacts : struct
    {
        var bound = default(TFacts);
        foreach (var column in wanted)
        {
            var cell = columns.CellOf(record, column);
            if (LeadWords.TryRead(column.Kind, cell, out var value))
                facts.Find(column.Fact!)!.TrySet(bound, value, out bound);
            else
                Unreadable(record, columns, column, cell);
        }

        return bound;
    }

    private void Unreadable(CsvRecord record, LeadColumnMap columns, LeadColumn column, string cell) => _report.Findings.Add(
        FindingKinds.AnswerUnreadable,
        new Finding
        {
            Line = record.Line,
            Column = columns.HeadingOf(column),
            Found = Shortened.Of(cell),
            Expected = new Phrase(LeadWords.Expected(column.Kind)),
        });

    private static string? Blank(string cell) => cell.Length == 0 ? null : cell;
}
