using System.Text.Json;

namespace Ltc;

/// <summary>Writes decision tables: a cell is a range as text, a list of values, or absent for any.</summary>
internal static class TableJson
{
    internal static void Write(Utf8JsonWriter json, TableDefinition table)
    {
        json.WriteStartObject();
        json.WriteString("id", table.Id);
        json.WriteString("hit", EnumIds<HitPolicy>.IdOf(table.Hit));
        if (table.Order.Count > 0)
            JsonText.WriteList(json, "order", table.Order);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
            WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
            WriteRow(json, table, row);
        json.WriteEndArray();
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
        if (row.Text is { } text)
            JsonText.WriteText(json, "text", text);
        json.WriteStartObject("when");
        foreach (var column in table.Columns)
        {
            var cell = row.CellOf(column.Id);
            if (cell.IsRange)
                json.WriteString(column.Id, cell.Range.ToString());
            else if (cell.Values is { } values)
                JsonText.WriteList(json, column.Id, values);
        }

        json.WriteEndObject();
        json.WriteString("then", row.Then);
        json.WriteEndObject();
    }
}
