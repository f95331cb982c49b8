using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Reads decision tables from JSON parts; what the table itself finds wrong gets its place in the text.</summary>
internal static class TableReader
{
    internal static TableDefinition? Read(JsonPart root, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        if (!read.IsObject(root, "id", "hit", "columns", "rows", "order"))
            return null;
        var id = read.Words(root, "id");
        read.Require(root, "hit");
        var hit = read.Choice<HitPolicy>(root, "hit").GetValueOrDefault();
        var columns = read.RequireList(root, "columns").Select(part => ReadColumn(read, part)).ToArray();
        var rows = read.RequireList(root, "rows").Select(part => ReadRow(read, part)).ToArray();
        var order = read.WordList(root, "order");
        if (findings.Count > 0)
            return null;
        TableDefinition.TryCreate(id, hit, columns, rows, order, out var table, out var defects);
        foreach (var defect in defects)
        {
            var at = root.At(defect.Pointer);
            findings.Add(defect.WithPlace(defect.Pointer, at.Place.Line, at.Place.Column));
        }

        return table;
    }

    private static TableColumn ReadColumn(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "id", "type", "values", "direction"))
            return TableColumn.Number(string.Empty);
        var id = read.Words(part, "id");
        read.Require(part, "type");
        var direction = read.Choice<ColumnDirection>(part, "direction").GetValueOrDefault();
        var isSet = read.Choice<ColumnType>(part, "type") == ColumnType.Set;
        if (!isSet && part.Find("values") is { } values)
            read.Findings.Add(JsonFindings.Type("\"type\": \"set\"", values));
        return isSet ? TableColumn.Set(id, part.Find("values") is null ? null : read.WordList(part, "values"), direction) : TableColumn.Number(id, direction);
    }

    private static TableRow ReadRow(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "id", "when", "then", "text"))
            return new TableRow(string.Empty, [], string.Empty);
        var when = new List<KeyValuePair<string, TableCell>>();
        if (read.Require(part, "when") is { } cells && read.Is(cells, JsonValueKind.Object, "{…}"))
            when.AddRange(cells.Members.Select(member => new KeyValuePair<string, TableCell>(member.Name, ReadCell(read, cells, member))));
        return new TableRow(read.Words(part, "id"), when, read.Words(part, "then"), part.Find("text") is null ? null : read.Text(part, "text"));
    }

    private static TableCell ReadCell(JsonReading read, JsonPart cells, JsonMember member)
    {
        switch (member.Value.Kind)
        {
            case JsonValueKind.Null:
                return TableCell.Any;
            case JsonValueKind.String:
                return TableCell.Within(read.Range(cells, member.Name));
            case JsonValueKind.Array:
                return TableCell.In([.. read.WordList(cells, member.Name)]);
            default:
                read.Is(member.Value, JsonValueKind.String, "\"[0,100)\", [\"…\"], null");
                return TableCell.Any;
        }
    }
}
