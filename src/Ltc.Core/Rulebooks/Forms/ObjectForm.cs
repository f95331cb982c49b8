using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>An object with properties that are known by name; another one is refused.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class ObjectForm : Form
{
    private readonly FormProperty[] _properties;

    internal ObjectForm(params FormProperty[] properties)
    {
        _properties = [.. properties];
        Properties = Array.AsReadOnly(_properties);
    }

    /// <summary>The properties, in the order in which they are written.</summary>
    internal IReadOnlyList<FormProperty> Properties { get; }

    internal FormProperty? Find(string name) => Array.Find(_properties, property => string.Equals(property.Name, name, StringComparison.Ordinal));

    internal override void WriteKeywords(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("properties");
        foreach (var property in _properties)
            schema.WriteProperty(property.Name, property.Form);
        schema.Json.WriteEndObject();
        JsonText.WriteList(schema.Json, "required", _properties.Where(property => property.IsRequired).Select(property => property.Name));
        schema.Json.WriteBoolean("additionalProperties", false);
    }

    internal override void WriteMeaning(Utf8JsonWriter json, JsonPart part)
    {
        json.WriteStartObject();
        foreach (var member in part.Members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            if (Find(member.Name!) is not { Form.Counts: true } property)
                continue;
            json.WritePropertyName(member.Name!);
            property.Form.WriteMeaning(json, member);
        }

        json.WriteEndObject();
    }
}
