using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>An object whose property names are ids, each with a value of the same form.</summary>
/// <remarks>Immutable. Its order never decides anything.</remarks>
internal sealed class MapForm : Form
{
    internal MapForm(Form value, IReadOnlyList<string> names, bool isComplete, StricterWhen stricter = StricterWhen.Neither)
    {
        Value = value;
        Names = names;
        IsComplete = isComplete;
        Stricter = stricter;
    }

    internal Form Value { get; }

    /// <summary>The ids that are known.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>Whether each of the ids must have a value.</summary>
    internal bool IsComplete { get; }

    /// <summary>In which direction a change of a value is stricter.</summary>
    internal StricterWhen Stricter { get; }

    internal override void WriteKeywords(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("properties");
        foreach (var name in Names)
            schema.WriteProperty(name, Value);
        schema.Json.WriteEndObject();
        if (IsComplete)
            JsonText.WriteList(schema.Json, "required", Names);
        schema.Json.WriteBoolean("additionalProperties", false);
    }

    internal override void WriteMeaning(Utf8JsonWriter json, JsonPart part)
    {
        json.WriteStartObject();
        foreach (var member in part.Members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            json.WritePropertyName(member.Name!);
            Value.WriteMeaning(json, member);
        }

        json.WriteEndObject();
    }
}
