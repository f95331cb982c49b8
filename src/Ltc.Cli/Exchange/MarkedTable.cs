using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Reads a decision table from CSV whose headings say what their columns are, and collects everything that does not fit.</summary>
internal sealed class MarkedTable
{
    private readonly List<SheetProblem> _problems = [];
    private readonly List<TableRow> _rows = [];
    private readonly string[] _headings;
    private readonly MarkedHeading?[] _marks;
    private readonly TableColumn?[] _columns;

    private MarkedTable(string[] headings)
    {
        _headings = headings;
        _marks = [.. headings.Select(MarkedHeading.Read)];
        _columns = new TableColumn?[headings.Length];
    }

    /// <summary>Whether the headings of a file have marks.</summary>
    internal static bool IsMarked(IEnumerable<string> headings) => headings.Any(heading => MarkedHeading.Read(heading) is not null);

    /// <summary>Reads the rows below the headings.</summary>
    /// <param name="id">The id of the table to be.</param>
    /// <param name="csv">The reader, at the headings.</param>
    /// <param name="problems">Everything that cannot be read.</param>
    /// <returns>The table, or null.</returns>
    internal static TableDefinition? Read(string id, CsvReader csv, out IReadOnlyList<SheetProblem> problems)
    {
        var table = new MarkedTable(csv.Record.Kept.ToArray());
        problems = table._problems;
        table.ReadHeadings(csv.Record.Line);
        var isReadable = table._problems.Count == 0;
        while (isReadable && csv.Read())
            table.ReadRow(csv.Record);
        return table._problems.Count == 0 ? table.Make(id) : null;
    }

    private TableDefinition? Make(string id)
    {
        var result = _marks.First(mark => mark is { IsResult: true })!;
        EnumIds<HitPolicy>.TryParse(result.Words[0], out var hit);
        TableDefinition.TryCreate(id, hit, _columns.OfType<TableColumn>(), _rows, result.Values, out var made, out var findings);
        _problems.AddRange(findings.Select(TableLint.Problem));
        return made;
    }

    private void ReadHeadings(int line)
    {
        if (_marks.Count(mark => mark is { IsResult: true }) != 1)
            _problems.Add(new SheetProblem(line, 0, null, null, new Phrase(Texts.TableExpectedResult)));
        for (var place = 0; place < _marks.Length; place++)
        {
            if (_marks[place] is { IsResult: false } mark)
                _columns[place] = Column(mark) ?? Refuse(line, place, _headings[place]);
            else if (_marks[place] is null && _headings[place].Trim() is var plain && plain != TableCsv.RowHeading && !TableCsv.TextHeadings.Contains(plain))
                Refuse(line, place, plain);
        }
    }

    /// <summary>The column that a mark describes; null when it makes no sense.</summary>
    private static TableColumn? Column(MarkedHeading mark)
    {
        var direction = ColumnDirection.None;
        if (mark.Words.Length > 2 || (mark.Words.Length == 2 && !EnumIds<ColumnDirection>.TryParse(mark.Words[1], out direction)))
            return null;
        if (mark.Words[0] != EnumIds<ColumnType>.IdOf(ColumnType.Number))
            return TableColumn.Set(mark.Name, mark.Values, direction);
        return mark.Values is null ? TableColumn.Number(mark.Name, direction) : null;
    }

    private TableColumn? Refuse(int line, int place, string heading)
    {
        _problems.Add(new SheetProblem(line, place + 1, heading, heading, new Phrase(Texts.TableExpectedHeading)));
        return null;
    }

    private void ReadRow(CsvRecord record)
    {
        var before = _problems.Count;
        foreach (var problem in record.Problems)
            _problems.Add(new SheetProblem(problem.Line, problem.Column, null, null, new Phrase(problem.Kind.Name)));
        if (record.Count != _headings.Length)
            _problems.Add(new SheetProblem(record.Line, 0, null, null, new Phrase(Texts.ExpectedFields, _headings.Length)));
        if (_problems.Count > before)
            return;
        var (id, then) = ("row-" + Numbers.ToText(record.Line), string.Empty);
        var cells = new List<KeyValuePair<string, TableCell>>();
        var texts = new string[TableCsv.TextHeadings.Length];
        for (var place = 0; place < _headings.Length; place++)
        {
            var text = record.Kept[place];
            if (_columns[place] is { } column)
                cells.Add(new(column.Id, Cell(record.Line, place, column, text)));
            else if (_marks[place] is { IsResult: true })
                then = EscapedText.Read(text);
            else if (Array.IndexOf(TableCsv.TextHeadings, _headings[place].Trim()) is var language and >= 0)
                texts[language] = EscapedText.Read(text);
            else
                id = EscapedText.Read(text);
        }

        Text? words = texts.All(string.IsNullOrEmpty) ? null : new Text(texts[0] ?? string.Empty, texts[1] ?? string.Empty, texts[2] ?? string.Empty);
        _rows.Add(new TableRow(id, cells, then, words));
    }

    private TableCell Cell(int line, int place, TableColumn column, string text)
    {
        if (text.Trim() == "-")
            return TableCell.Any;
        if (column.Type == ColumnType.Set && text.Trim().Length > 0)
            return TableCell.In(EscapedText.ReadList(text));
        if (column.Type == ColumnType.Number && Interval.TryParse(text, out var range))
            return TableCell.Within(range);
        if (column.Type == ColumnType.Number && LimitText.TryRead(text, out var limit))
            return TableCell.Within(limit.Range);
        _problems.Add(new SheetProblem(line, place + 1, _headings[place], text, new Phrase(column.Type == ColumnType.Set ? Texts.TableExpectedValues : Texts.LintExpectedLimit)));
        return default;
    }
}
