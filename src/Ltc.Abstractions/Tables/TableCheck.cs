using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Checks the parts of a table against each other and gathers every finding.</summary>
internal sealed class TableCheck
{
    private readonly string _id;
    private readonly HitPolicy _hit;
    private readonly TableColumn[] _columns;
    private readonly TableRow[] _rows;
    private readonly string[] _order;
    private readonly List<Finding> _findings = [];

    internal TableCheck(string id, HitPolicy hit, TableColumn[] columns, TableRow[] rows, string[] order)
    {
        _id = id;
        _hit = hit;
        _columns = columns;
        _rows = rows;
        _order = order;
    }

    internal IReadOnlyList<Finding> Run()
    {
        if (_id.Length == 0)
            _findings.Add(TableFindings.EmptyId("/id"));
        if (_hit > HitPolicy.Collect)
            _findings.Add(TableFindings.UnknownHit((int)_hit));
        CheckColumns();
        CheckOrder();
        CheckRows();
        return _findings;
    }

    private void CheckColumns()
    {
        if (_columns.Length == 0)
            _findings.Add(TableFindings.NoColumns());
        var seen = new HashSet<string>();
        for (var i = 0; i < _columns.Length; i++)
        {
            var column = _columns[i];
            if (column.Id.Length == 0)
                _findings.Add(TableFindings.EmptyId($"/columns/{Text(i)}/id"));
            if (!seen.Add(column.Id))
                _findings.Add(TableFindings.DuplicateColumn(column.Id, $"/columns/{Text(i)}"));
            CheckValues(column, $"/columns/{Text(i)}/values");
        }
    }

    private void CheckValues(TableColumn column, string pointer)
    {
        if (column.Values is null)
        {
            if (column.Type == ColumnType.Set && column.Direction != ColumnDirection.None)
                _findings.Add(TableFindings.DirectionWithoutValues(column.Id, pointer));
            return;
        }

        foreach (var twice in column.Values.GroupBy(value => value ?? string.Empty).Where(group => group.Count() > 1))
            _findings.Add(TableFindings.DuplicateValue(column.Id, twice.Key, pointer));
        if (column.Values.Any(string.IsNullOrEmpty))
            _findings.Add(TableFindings.EmptyValue(column.Id, pointer));
    }

    private void CheckOrder()
    {
        if (_hit == HitPolicy.Strictest && _order.Length == 0)
            _findings.Add(TableFindings.NoOrder());
        foreach (var twice in _order.GroupBy(output => output).Where(group => group.Count() > 1))
            _findings.Add(TableFindings.DuplicateOutput(twice.Key));
    }

    private void CheckRows()
    {
        var columns = _columns.GroupBy(column => column.Id).ToDictionary(group => group.Key, group => group.First());
        var outputs = new HashSet<string>(_order);
        var seen = new HashSet<string>();
        for (var i = 0; i < _rows.Length; i++)
        {
            var row = _rows[i];
            var pointer = $"/rows/{Text(i)}";
            if (row.Id.Length == 0)
                _findings.Add(TableFindings.EmptyId(pointer + "/id"));
            if (!seen.Add(row.Id))
                _findings.Add(TableFindings.DuplicateRow(row.Id, pointer));
            if (outputs.Count > 0 && !outputs.Contains(row.Then))
                _findings.Add(TableFindings.OutputNotInOrder(row.Id, row.Then, pointer + "/then"));
            foreach (var pair in row.When)
                CheckCell(row, pair.Key, pair.Value, columns, pointer + "/when/" + pair.Key.Replace("~", "~0").Replace("/", "~1"));
        }
    }

    private void CheckCell(TableRow row, string id, in TableCell cell, Dictionary<string, TableColumn> columns, string pointer)
    {
        if (!columns.TryGetValue(id, out var column))
        {
            _findings.Add(TableFindings.UnknownColumn(row.Id, id, pointer));
            return;
        }

        if (!cell.IsAny && cell.IsRange != (column.Type == ColumnType.Number))
            _findings.Add(TableFindings.WrongCell(row.Id, column, pointer));
        else if (column.Values is not null)
        {
            foreach (var value in (cell.Values ?? []).Where(value => !column.Values.Contains(value)))
                _findings.Add(TableFindings.UnknownValue(row.Id, id, value, pointer));
        }

        if (cell.Values is not null && cell.Values.Contains(string.Empty))
            _findings.Add(TableFindings.EmptyValue(id, pointer));
    }

    private static string Text(int number) => Numbers.ToText(number);
}
