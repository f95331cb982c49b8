using System.Text.Json;

namespace Ltc;

/// <summary>Writes which values a fact takes, in keywords of JSON Schema.</summary>
internal static class FactKeywords
{
    internal static void Write(Utf8JsonWriter json, Fact fact)
    {
        switch (fact.Type)
        {
            case FactType.Flag:
                WriteType(json, "boolean");
                break;
            case FactType.Number:
                WriteType(json, "number");
                Shapes.WriteBounds(json, fact.Range);
                break;
            case FactType.Choice:
                WriteChoice(json, fact);
                break;
            case FactType.Set:
                WriteType(json, "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            default:
                WriteType(json, "string");
                WriteFormat(json, fact.Type);
                break;
        }
    }

    /// <summary>Writes a type and null, which says that the fact is not known.</summary>
    internal static void WriteType(Utf8JsonWriter json, string type) => JsonText.WriteList(json, "type", [type, "null"]);

    private static void WriteChoice(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartArray("enum");
        foreach (var value in fact.Values)
            json.WriteStringValue(value);
        json.WriteNullValue();
        json.WriteEndArray();
    }

    private static void WriteFormat(Utf8JsonWriter json, FactType type)
    {
        if (type == FactType.Date)
            Shapes.WriteDatePattern(json);
        else if (type == FactType.Instant)
            json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})$");
    }
}
