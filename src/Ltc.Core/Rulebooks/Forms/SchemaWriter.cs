using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes forms as JSON Schema 2020-12. What has a name is described once, under <c>$defs</c>.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    internal const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly SortedDictionary<string, Form> _named = new(StringComparer.Ordinal);

    internal Utf8JsonWriter Json { get; } = json;

    /// <summary>Writes a whole schema.</summary>
    internal static string Write(string id, string title, Form form) => JsonText.Write(true, json =>
    {
        var schema = new SchemaWriter(json);
        json.WriteStartObject();
        json.WriteString("$schema", Dialect);
        json.WriteString("$id", id);
        json.WriteString("title", title);
        form.WriteKeywords(schema);
        schema.WriteNamed();
        json.WriteEndObject();
    });

    internal void WriteProperty(string name, Form form)
    {
        Json.WritePropertyName(name);
        WriteValue(form);
    }

    internal void WriteValue(Form form)
    {
        Json.WriteStartObject();
        form.WriteKeywords(this);
        Json.WriteEndObject();
    }

    internal void WriteReference(NamedForm form)
    {
        Json.WriteString("$ref", "#/$defs/" + form.Name);
        _named[form.Name] = form.Form;
    }

    /// <summary>Describes what was referred to, and what that refers to in turn.</summary>
    private void WriteNamed()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        Json.WriteStartObject("$defs");
        while (_named.FirstOrDefault(pair => !written.Contains(pair.Key)) is { Key: { } name } next)
        {
            written.Add(name);
            WriteProperty(name, next.Value);
        }

        Json.WriteEndObject();
    }
}
