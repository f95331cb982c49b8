using System;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>The cells of a row of a table: under the id of each column a range, a list of values, or null for any, which is the same as no cell.</summary>
/// <remarks>Immutable. Which columns there are is said by the table beside it.</remarks>
internal sealed class CellsForm : Form
{
    private readonly ListForm _values = new(Shapes.Words.Form, isOrdered: false);

    internal override void WriteKeywords(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("additionalProperties");
        schema.Json.WriteStartArray("anyOf");
        schema.WriteValue(Shapes.Range.Form);
        schema.WriteValue(_values);
        schema.WriteValue(new ValueForm(json => json.WriteString("type", "null")));
        schema.Json.WriteEndArray();
        schema.Json.WriteEndObject();
    }

    internal override void WriteMeaning(Utf8JsonWriter json, JsonPart part)
    {
        json.WriteStartObject();
        foreach (var member in part.Members.Where(member => member.Kind != JsonValueKind.Null).OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            json.WritePropertyName(member.Name!);
            if (member.Kind == JsonValueKind.Array)
                _values.WriteMeaning(json, member);
            else
                WritePlain(json, member);
        }

        json.WriteEndObject();
    }
}
