using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Reads a decision table from JSON parts; what the table itself finds wrong gets its place in the text.</summary>
internal static class TableReader
{
    internal static TableDefinition? Read(JsonPart root, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        if (!read.IsObject(root, "id", "hit", "order", "columns", "rows"))
            return null;
        var id = read.Words(root, "id");
        read.Require(root, "hit");
        var hit = read.Choice<HitPolicy>(root, "hit") ?? default;
        var order = read.WordList(root, "order");
        var columns = read.RequireList(root, "columns").Select(part => Column(read, part)).ToArray();
        var rows = read.RequireList(root, "rows").Select(part => Row(read, part)).ToArray();
        // With parts missing, what the table says about the whole would only repeat it.
        if (findings.Count > 0)
            return null;
        TableDefinition.TryCreate(id, hit, columns, rows, order, out var table, out var defects);
        PlacedFindings.AddBelow(findings, root, TableForm.Form, defects);
        return table;
    }

    private static TableColumn Column(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "id", "type", "values", "direction"))
            return TableColumn.Number(string.Empty);
        var id = read.Words(part, "id");
        read.Require(part, "type");
        var direction = read.Choice<ColumnDirection>(part, "direction") ?? ColumnDirection.None;
        var values = part.Find("values") is null ? null : read.WordList(part, "values");
        if (read.Choice<ColumnType>(part, "type") != ColumnType.Number)
            return TableColumn.Set(id, values, direction);
        if (values is not null)
            read.Findings.Add(JsonFindings.Type("null", part.At("/values")));
        return TableColumn.Number(id, direction);
    }

    private static TableRow Row(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "id", "text", "when", "then"))
            return new TableRow(string.Empty, [], string.Empty);
        var cells = new List<KeyValuePair<string, TableCell>>();
        if (read.Require(part, "when") is { } when && read.Is(when, JsonValueKind.Object, "{…}"))
            cells.AddRange(when.Members.Select(member => new KeyValuePair<string, TableCell>(member.Name!, Cell(read, member))));
        Text? text = part.Find("text") is null ? null : read.Text(part, "text");
        return new TableRow(read.Words(part, "id"), cells, read.Words(part, "then"), text);
    }

    private static TableCell Cell(JsonReading read, JsonPart part)
    {
        switch (part.Kind)
        {
            case JsonValueKind.Null:
                return TableCell.Any;
            case JsonValueKind.Array:
                return TableCell.In([.. part.Items.Select(read.Words)]);
            case JsonValueKind.String when Interval.TryParse(part.Text, out var range):
                return TableCell.Within(range);
            case JsonValueKind.String:
                read.Findings.Add(JsonFindings.Value("[0,100)", part));
                return TableCell.Any;
            default:
                read.Is(part, JsonValueKind.Array, "\"[0,100)\", […], null");
                return TableCell.Any;
        }
    }
}
