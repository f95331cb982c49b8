using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes decision tables; a cell that any input meets is left out.</summary>
internal static class TableJson
{
    internal static void Write(Utf8JsonWriter json, TableDefinition table)
    {
        json.WriteStartObject();
        json.WriteString("id", table.Id);
        json.WriteString("hit", EnumIds<HitPolicy>.IdOf(table.Hit));
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
            WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
            WriteRow(json, table, row);
        json.WriteEndArray();
        if (table.Order.Count > 0)
            JsonText.WriteList(json, "order", table.Order);
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, TableColumn column)
    {
        json.WriteStartObject();
        json.WriteString("id", column.Id);
        json.WriteString("type", EnumIds<ColumnType>.IdOf(column.Type));
        if (column.Values is { } values)
            JsonText.WriteList(json, "values", values);
        if (column.Direction != ColumnDirection.None)
            json.WriteString("direction", EnumIds<ColumnDirection>.IdOf(column.Direction));
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, TableDefinition table, TableRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteStartObject("when");
        foreach (var id in table.Columns.Select(column => column.Id).Where(id => !row.CellOf(id).IsAny))
        {
            var cell = row.CellOf(id);
            if (cell.IsRange)
                json.WriteString(id, cell.Range.ToString());
            else
                JsonText.WriteList(json, id, cell.Values!);
        }

        json.WriteEndObject();
        json.WriteString("then", row.Then);
        if (row.Text is { } text)
            JsonText.WriteText(json, "text", text);
        json.WriteEndObject();
    }
}
