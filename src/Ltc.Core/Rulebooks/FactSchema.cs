using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Describes the facts of a type as JSON Schema 2020-12: for forms, for definitions of tools, for checks before facts are bound.</summary>
/// <remarks>
/// An object whose property names are the ids of the facts, as <see cref="FactSet{TFacts}.TryBind(IEnumerable{KeyValuePair{string, object}}, out TFacts, out IReadOnlyList{Finding})"/>
/// takes them. Every fact may be left out, or be null: it is not known then. A decision is named by the id of its record.
/// </remarks>
public static class FactSchema
{
    /// <summary>The types of facts that can be described by name.</summary>
    /// <value>The ids of their sets, in the order from lead to cash.</value>
    public static IReadOnlyList<string> Ids => Array.AsReadOnly(FactSchemas.All.Select(one => one.Id).ToArray());

    /// <summary>Describes facts by the name of their set.</summary>
    /// <param name="id">The id of the set, for example <c>lead</c>.</param>
    /// <param name="language">The language of names and descriptions.</param>
    /// <returns>JSON text; null when there are no such facts.</returns>
    public static string? Find(string id, Language language = Language.English) =>
        FactSchemas.All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal))?.Write(language);

    /// <summary>Describes facts.</summary>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <param name="facts">Their set.</param>
    /// <param name="language">The language of names and descriptions.</param>
    /// <returns>JSON text.</returns>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    public static string Of<TFacts>(FactSet<TFacts> facts, Language language = Language.English)
        where TFacts : struct
    {
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        return JsonText.Write(true, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", SchemaWriter.Dialect);
            json.WriteString("$id", "urn:ltc:schema:facts:" + facts.Id);
            json.WriteString("title", facts.Id);
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var fact in facts.Facts)
                WriteFact(json, fact, language);
            json.WriteEndObject();
            if (facts.Find("attested.any") is not null)
                WriteAttested(json);
            json.WriteBoolean("additionalProperties", false);
            json.WriteEndObject();
        });
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact, Language language)
    {
        json.WriteStartObject(fact.Id);
        json.WriteString("title", fact.Text.In(language));
        if (fact.Unit is { } unit)
            json.WriteString("description", unit);
        FactKeywords.Write(json, fact);
        json.WriteEndObject();
    }

    private static void WriteAttested(Utf8JsonWriter json)
    {
        json.WriteStartObject("patternProperties");
        json.WriteStartObject("^attested\\.");
        FactKeywords.WriteType(json, "boolean");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
