using System;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>What a JSON value of a rule book may be: the one description that schema, canonical form, layers and comparison share.</summary>
/// <remarks>Immutable; it knows nothing of the type that is made of the value, which is the business of <see cref="Shape{TValue}"/>.</remarks>
internal abstract class Form
{
    /// <summary>Whether the value decides anything. Texts and sources are for people.</summary>
    internal virtual bool Counts => true;

    /// <summary>The layer of the process that the value belongs to; null when it belongs to the layer of what it is part of.</summary>
    internal virtual ProcessLayer? Layer => null;

    /// <summary>Writes the keywords of JSON Schema that describe the value; the braces are written already.</summary>
    internal abstract void WriteKeywords(SchemaWriter schema);

    /// <summary>Writes what the value means: numbers without needless zeros, properties by name, nothing that is only for people.</summary>
    internal virtual void WriteMeaning(Utf8JsonWriter json, JsonPart part) => WritePlain(json, part);

    /// <summary>Writes a value whose parts all count.</summary>
    internal static void WritePlain(Utf8JsonWriter json, JsonPart part)
    {
        switch (part.Kind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in part.Members.OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(member.Name!);
                    WritePlain(json, member);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in part.Items)
                    WritePlain(json, item);
                json.WriteEndArray();
                break;
            default:
                WriteSimple(json, part);
                break;
        }
    }

    internal static void WriteSimple(Utf8JsonWriter json, JsonPart part)
    {
        if (part.Kind == JsonValueKind.String)
            json.WriteStringValue(part.Text);
        else if (part.Kind == JsonValueKind.Number)
            json.WriteRawValue(Numbers.ToText(part.Number));
        else if (part.Kind == JsonValueKind.Null)
            json.WriteNullValue();
        else
            json.WriteBooleanValue(part.Kind == JsonValueKind.True);
    }
}
