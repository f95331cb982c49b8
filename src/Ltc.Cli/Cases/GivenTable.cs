using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>A decision table as the cases write it.</summary>
internal sealed class GivenTable
{
    private readonly Dictionary<string, JsonElement> _outputs;

    private GivenTable(TableDefinition definition, Dictionary<string, JsonElement> outputs)
    {
        Definition = definition;
        _outputs = outputs;
    }

    internal TableDefinition Definition { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="table">What the case gives.</param>
    /// <param name="isAsked">Whether it is asked for an answer, so that strictest needs its order; an analysis does without.</param>
    /// <returns>The table.</returns>
    internal static GivenTable Read(Given table, bool isAsked = true)
    {
        var hit = GivenRights.Word<HitPolicy>(table, "hit");
        var outputs = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var rows = table.Objects("rows").Select(row => Row(row, outputs)).ToArray();
        var columns = table.Objects("columns").Select(column => Column(column, rows)).ToArray();
        var order = table.Items("order").Select(ScalarText).ToArray();
        table.End();
        if (hit != HitPolicy.Strictest)
            order = [];
        else if (!isAsked)
            order = [.. order.Union(rows.Select(row => row.Then))];
        return TableDefinition.TryCreate("table", hit, columns, rows, order, out var definition, out var findings)
            ? new GivenTable(definition!, outputs)
            : throw CaseException.Of(findings);
    }

    /// <summary>The output as the case wrote it.</summary>
    internal JsonNode? Output(string id) => JsonSerializer.SerializeToNode(_outputs[id]);

    /// <summary>Reads an input, one value a column; what is null or absent is not known.</summary>
    internal TableInput[] Input(Given input)
    {
        var inputs = Definition.Columns.Select(column => column.Type == ColumnType.Number
            ? input.NumberOrNull(column.Id)
            : input.Take(column.Id) is { } value ? ScalarText(value) : (TableInput)(string?)null).ToArray();
        input.End();
        return inputs;
    }

    private static TableColumn Column(Given column, TableRow[] rows)
    {
        var id = column.Text("id");
        var type = column.Text("type");
        var values = column.Items("values").Select(ScalarText).ToArray();
        column.End();
        return type switch
        {
            "number" => TableColumn.Number(id),
            "set" => TableColumn.Set(id, [.. values.Union(rows.SelectMany(row => row.CellOf(id).Values ?? []))]),
            _ => throw CaseException.Expected(column.Path("type"), CaseExpected.OneOf("number", "set"), type),
        };
    }

    private static TableRow Row(Given row, Dictionary<string, JsonElement> outputs)
    {
        var id = row.Text("id");
        var cells = row.Take("when") is null ? [] : Cells(row.Object("when"));
        var then = row.Need("then");
        row.End();
        outputs[ScalarText(then)] = then;
        return new TableRow(id, cells, ScalarText(then));
    }

    private static Dictionary<string, TableCell> Cells(Given when) => when.Names.ToDictionary(column => column, column => Cell(when, column));

    private static TableCell Cell(Given when, string column) => when.Take(column) switch
    {
        null => TableCell.Any,
        { ValueKind: JsonValueKind.String } text when Interval.TryParse(text.GetString(), out var range) => TableCell.Within(range),
        { ValueKind: JsonValueKind.Array } values => TableCell.In([.. values.EnumerateArray().Select(ScalarText)]),
        _ => throw CaseException.Expected(when.Path(column), CaseExpected.Cell),
    };

    private static string ScalarText(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
