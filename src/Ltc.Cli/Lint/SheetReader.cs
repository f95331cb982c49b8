using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ltc.Cli;

/// <summary>Reads an authority sheet from CSV and collects every cell that cannot be read.</summary>
internal sealed class SheetReader
{
    private static readonly Regex Joined = new(@"\s*(?:\band\b|&|\+|、|和|及|与|與)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex AnyValue = new("^(?:any|all|\\*|不限|全部|任意)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly List<SheetProblem> _problems = [];
    private readonly List<SheetRow> _rows = [];
    private SheetColumn[] _columns = [];
    private string? _currency;

    /// <summary>Reads a sheet.</summary>
    /// <param name="source">The file.</param>
    /// <param name="problems">Everything that cannot be read; empty when the sheet was read.</param>
    /// <returns>The sheet, or null.</returns>
    internal static AuthoritySheet? Read(CsvSource source, out IReadOnlyList<SheetProblem> problems)
    {
        var reader = new SheetReader();
        using (var csv = source.Open())
            reader.ReadAll(csv.Reader);
        problems = reader._problems;
        return reader._problems.Count == 0 ? new AuthoritySheet(reader._columns, reader._rows, reader._currency) : null;
    }

    private void ReadAll(CsvReader csv)
    {
        if (!csv.Read())
        {
            _problems.Add(new SheetProblem(0, 0, null, null, new Phrase(Texts.LintExpectedHeadings)));
            return;
        }

        ReadHeadings(csv.Record);
        while (_columns.Length > 0 && csv.Read())
            ReadRow(csv.Record);
        if (_columns.Length > 0 && _rows.Count == 0 && _problems.Count == 0)
            _problems.Add(new SheetProblem(0, 0, null, null, new Phrase(Texts.LintExpectedRows)));
    }

    private void ReadHeadings(CsvRecord record)
    {
        var headings = HeadingRow.Of(record);
        SheetColumn[] columns = [.. headings.Select((heading, i) => new SheetColumn(i + 1, heading, SheetHeadings.KindOf(heading)))];
        foreach (var column in columns.Where(column => column.Heading.Length == 0 || columns.Any(other => other.Number < column.Number && other.Heading == column.Heading)))
            _problems.Add(new SheetProblem(record.Line, column.Number, column.Heading, column.Heading, new Phrase(Texts.LintExpectedHeading)));
        if (!columns.Any(column => column.Kind == SheetColumnKind.Authority))
            _problems.Add(new SheetProblem(record.Line, 0, null, null, new Phrase(Texts.LintExpectedAuthority)));
        if (!columns.Any(column => column.IsNumber))
            _problems.Add(new SheetProblem(record.Line, 0, null, null, new Phrase(Texts.LintExpectedLimitColumn)));
        if (_problems.Count == 0)
            _columns = columns;
    }

    private void ReadRow(CsvRecord record)
    {
        var before = _problems.Count;
        foreach (var problem in record.Problems)
            _problems.Add(new SheetProblem(problem.Line, problem.Column, null, null, new Phrase(problem.Kind.Name)));
        if (record.Count != _columns.Length)
            _problems.Add(new SheetProblem(record.Line, 0, null, null, new Phrase(Texts.ExpectedFields, _columns.Length)));
        if (_problems.Count > before)
            return;
        var cells = new Dictionary<string, TableCell>(StringComparer.Ordinal);
        var people = new List<string>();
        CalendarDate? from = null;
        CalendarDate? until = null;
        foreach (var column in _columns)
        {
            var text = record[column.Number - 1].ToString();
            switch (column.Kind)
            {
                case SheetColumnKind.Authority:
                    people.AddRange(Joined.Split(text).Where(person => person.Length > 0));
                    break;
                case SheetColumnKind.ValidFrom:
                    from = Day(record.Line, column, text);
                    break;
                case SheetColumnKind.ValidUntil:
                    until = Day(record.Line, column, text);
                    break;
                case SheetColumnKind.Note:
                    break;
                default:
                    cells[column.Heading] = Cell(record.Line, column, text);
                    break;
            }
        }

        if (people.Count == 0)
            Report(record.Line, _columns.First(column => column.Kind == SheetColumnKind.Authority), string.Empty, new Phrase(Texts.LintExpectedPerson));
        if (from >= until)
            Report(record.Line, _columns.First(column => column.Kind == SheetColumnKind.ValidUntil), until.ToString()!, new Phrase(Texts.LintExpectedLaterDay));
        _rows.Add(new SheetRow(record.Line, string.Join(" + ", people), cells, from, until));
    }

    private TableCell Cell(int line, SheetColumn column, string text)
    {
        switch (column.Kind)
        {
            case SheetColumnKind.Amount when LimitText.TryRead(text, out var limit):
                if (limit.Currency is not null && _currency is not null && limit.Currency != _currency)
                    Report(line, column, text, new Phrase(Texts.LintExpectedCurrency, _currency));
                _currency ??= limit.Currency;
                return TableCell.Within(limit.Range);
            case SheetColumnKind.Amount:
                Report(line, column, text, new Phrase(Texts.LintExpectedLimit));
                return default;
            case SheetColumnKind.Term when TermText.TryRead(text, column.Heading, out var months):
                return TableCell.Within(months);
            case SheetColumnKind.Term:
                Report(line, column, text, new Phrase(Texts.LintExpectedTerm));
                return default;
            case SheetColumnKind.Category when text.Length == 0:
                Report(line, column, text, new Phrase(Texts.LintExpectedCategory));
                return default;
            default:
                return AnyValue.IsMatch(text) ? TableCell.Any : TableCell.In(text.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }

    private CalendarDate? Day(int line, SheetColumn column, string text)
    {
        if (text.Length == 0)
            return null;
        foreach (var format in DateFormat.All)
        {
            // Whether the day or the month comes first is not guessed from one cell.
            if (format is { IsDayFirst: false, IsMonthFirst: false } && format.TryRead(text, out var date))
                return date;
        }

        Report(line, column, text, new Phrase(Texts.LintExpectedDay));
        return null;
    }

    private void Report(int line, SheetColumn column, string text, Phrase expected) => _problems.Add(new SheetProblem(line, column.Number, column.Heading, text, expected));
}
