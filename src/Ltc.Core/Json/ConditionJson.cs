using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes conditions: each kind has a form of its own, so that reading gives the same kind again.</summary>
internal static class ConditionJson
{
    internal static void Write(Utf8JsonWriter json, ConditionData data)
    {
        json.WriteStartObject();
        switch (data.Kind)
        {
            case ConditionKind.All:
            case ConditionKind.Any:
                WriteParts(json, EnumIds<ConditionKind>.IdOf(data.Kind), data);
                break;
            case ConditionKind.Not:
                Demand(data, data.Parts.Count == 1);
                json.WritePropertyName("not");
                Write(json, data.Parts[0]);
                break;
            case ConditionKind.Known:
            case ConditionKind.Code:
                json.WriteString(EnumIds<ConditionKind>.IdOf(data.Kind), Id(data, data.Fact));
                break;
            default:
                json.WriteString("fact", Id(data, data.Fact));
                WriteQuestion(json, data);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, ConditionData data)
    {
        switch (data.Kind)
        {
            case ConditionKind.Flag:
                json.WriteBoolean("is", Word(data, "true", "false") == "true");
                break;
            case ConditionKind.Number:
                json.WriteString("within", data.Range.ToString());
                break;
            case ConditionKind.NumberPair:
                json.WriteString(Word(data, "atLeast", "atMost"), Id(data, data.Other));
                break;
            case ConditionKind.SameText:
                json.WriteString(Word(data, "same", "different") == "same" ? "sameAs" : "notSameAs", Id(data, data.Other));
                break;
            case ConditionKind.ChoicePair:
                json.WriteString(Word(data, "notBelow", "notAbove"), Id(data, data.Other));
                break;
            case ConditionKind.Moments:
                json.WriteString(Word(data, "notLater") + "Than", Id(data, data.Other));
                break;
            case ConditionKind.Days:
                json.WriteString("daysUntil", Id(data, data.Other));
                json.WriteString("within", data.Range.ToString());
                break;
            case ConditionKind.Date:
                WriteDates(json, data);
                break;
            case ConditionKind.Covers:
                WriteScope(json, data.Scope);
                break;
            default:
                JsonText.WriteList(json, data.Kind switch { ConditionKind.Choice => "in", ConditionKind.Text => "oneOf", _ => "hasAny" }, data.Values);
                break;
        }
    }

    private static void WriteParts(Utf8JsonWriter json, string name, ConditionData data)
    {
        json.WriteStartArray(name);
        foreach (var part in data.Parts)
            Write(json, part);
        json.WriteEndArray();
    }

    private static void WriteDates(Utf8JsonWriter json, ConditionData data)
    {
        if (data.From is null && data.Before is null)
            json.WriteNull("from");
        JsonText.WriteOptional(json, "from", data.From?.ToString());
        JsonText.WriteOptional(json, "before", data.Before?.ToString());
    }

    private static void WriteScope(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        json.WriteStartObject("covers");
        foreach (var pair in scope)
            json.WriteString(pair.Key, pair.Value);
        json.WriteEndObject();
    }

    private static string Word(ConditionData data, params string[] allowed)
    {
        Demand(data, data.Values.Count == 1 && allowed.Contains(data.Values[0], StringComparer.Ordinal));
        return data.Values[0];
    }

    private static string Id(ConditionData data, string? id)
    {
        Demand(data, id is not null);
        return id!;
    }

    private static void Demand(ConditionData data, bool holds)
    {
        if (!holds)
            throw new ArgumentException($"a condition of kind `{EnumIds<ConditionKind>.IdOf(data.Kind)}` lacks what its kind needs: {data}", nameof(data));
    }
}
