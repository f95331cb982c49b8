using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ltc.Cli;

/// <summary>Reads an authority sheet from CSV and collects every cell that cannot be read.</summary>
internal sealed class SheetReader
{
    private static readonly Regex AnyValue = new("^(?:any|all|\\*|不限|全部|任意)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Every pair of rows is compared: more than this is no table that people delegate by.</summary>
    private const int MostRows = 2_000;

    private readonly List<SheetProblem> _problems = [];
    private readonly List<(SheetRow Row, string[] Cells)> _rows = [];
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
        return reader._problems.Count == 0 ? reader.Make() : null;
    }

    private AuthoritySheet Make()
    {
        var signatories = new Signatories(_rows.SelectMany(row => row.Cells));
        var rows = _rows.Select(row => row.Row with { Authority = string.Join(" + ", row.Cells.SelectMany(signatories.Of)) });
        return new AuthoritySheet(IsWide ? [.. _columns, WideSheet.Limit] : _columns, [.. rows], _currency);
    }

    private bool IsWide => _columns.Any(column => column.Kind == SheetColumnKind.Approver);

    private void ReadAll(CsvReader csv)
    {
        if (!csv.Read())
        {
            _problems.Add(new SheetProblem(0, 0, null, null, new Phrase(Texts.LintExpectedHeadings)));
            return;
        }

        var line = csv.Record.Line;
        var headings = HeadingRow.Of(csv.Record);
        var hasRows = csv.Read();
        ReadHeadings(line, headings, hasRows ? [.. Enumerable.Range(0, csv.Record.Count).Select(i => csv.Record[i].ToString())] : []);
        if (_columns.Length == 0)
            return;
        for (var more = hasRows; more && _rows.Count <= MostRows; more = csv.Read())
            ReadRow(csv.Record);
        if (_rows.Count > MostRows)
            _problems.Add(new SheetProblem(_rows[^1].Row.Line, 0, null, null, new Phrase(Texts.LintExpectedFewerRows, Wording.Count(MostRows))));
        if (_rows.Count == 0 && _problems.Count == 0)
            _problems.Add(new SheetProblem(0, 0, null, null, new Phrase(Texts.LintExpectedRows)));
    }

    private void ReadHeadings(int line, string[] headings, IReadOnlyList<string> first)
    {
        SheetColumn[] columns = [.. headings.Select((heading, i) => new SheetColumn(i + 1, heading, SheetHeadings.KindOf(heading)))];
        foreach (var column in columns.Where(column => column.Heading.Length == 0 || columns.Any(other => other.Number < column.Number && other.Heading == column.Heading)))
            _problems.Add(new SheetProblem(line, column.Number, column.Heading, column.Heading, new Phrase(Texts.LintExpectedHeading)));
        var isLong = columns.Any(column => column.Kind == SheetColumnKind.Authority) && columns.Any(column => column.IsNumber);
        if (!isLong && WideSheet.Columns(columns, first) is { } wide)
        {
            (columns, isLong) = (wide, true);
        }
        else if (!isLong)
        {
            if (!columns.Any(column => column.Kind == SheetColumnKind.Authority))
                _problems.Add(new SheetProblem(line, 0, null, null, new Phrase(Texts.LintExpectedAuthority)));
            if (!columns.Any(column => column.IsNumber))
                _problems.Add(new SheetProblem(line, 0, null, null, new Phrase(Texts.LintExpectedLimitColumn)));
        }

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
        var texts = _columns.ToDictionary(column => column, column => record[column.Number - 1].ToString());
        var cells = texts.Where(one => one.Key.IsCondition)
            .ToDictionary(one => one.Key.Heading, one => Cell(record.Line, one.Key, one.Value), StringComparer.Ordinal);
        var from = DayOf(record.Line, texts, SheetColumnKind.ValidFrom);
        var until = DayOf(record.Line, texts, SheetColumnKind.ValidUntil);
        if (from >= until)
            Report(record.Line, _columns.First(column => column.Kind == SheetColumnKind.ValidUntil), until.ToString()!, new Phrase(Texts.LintExpectedLaterDay));
        var row = new SheetRow(record.Line, 0, string.Empty, cells, from, until);
        if (IsWide)
            AddApprovers(row, texts);
        else
            AddSignatories(row, texts);
    }

    private void AddSignatories(SheetRow row, Dictionary<SheetColumn, string> texts)
    {
        string[] people = [.. texts.Where(one => one.Key.Kind == SheetColumnKind.Authority && one.Value.Length > 0).Select(one => one.Value)];
        if (people.Length == 0)
            Report(row.Line, _columns.First(column => column.Kind == SheetColumnKind.Authority), string.Empty, new Phrase(Texts.LintExpectedPerson));
        _rows.Add((row, people));
    }

    /// <summary>One row for each approver who may decide anything on the line.</summary>
    private void AddApprovers(SheetRow row, Dictionary<SheetColumn, string> texts)
    {
        foreach (var (column, text) in texts.Where(one => one.Key.Kind == SheetColumnKind.Approver && !WideSheet.IsNothing(one.Value)))
        {
            var cells = new Dictionary<string, TableCell>(row.Cells, StringComparer.Ordinal) { [WideSheet.Limit.Heading] = AmountCell(row.Line, column, text) };
            _rows.Add((row with { Column = column.Number, Cells = cells }, [column.Heading]));
        }
    }

    private TableCell AmountCell(int line, SheetColumn column, string text)
    {
        if (!LimitText.TryRead(text, out var limit))
        {
            Report(line, column, text, new Phrase(Texts.LintExpectedLimit));
            return default;
        }

        if (limit.Currency is not null && _currency is not null && limit.Currency != _currency)
            Report(line, column, text, new Phrase(Texts.LintExpectedCurrency, _currency));
        _currency ??= limit.Currency;
        return TableCell.Within(limit.Range);
    }

    private TableCell Cell(int line, SheetColumn column, string text)
    {
        switch (column.Kind)
        {
            case SheetColumnKind.Amount:
                return AmountCell(line, column, text);
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

    private CalendarDate? DayOf(int line, Dictionary<SheetColumn, string> texts, SheetColumnKind kind)
    {
        CalendarDate? day = null;
        foreach (var (column, text) in texts.Where(one => one.Key.Kind == kind))
            day = Day(line, column, text);
        return day;
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
