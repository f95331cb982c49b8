using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes matrices of authority.</summary>
internal static class AuthorityJson
{
    internal static void Write(Utf8JsonWriter json, AuthorityMatrixData data)
    {
        json.WriteStartObject();
        json.WriteString("id", data.Id);
        json.WriteString("currency", data.Currency);
        json.WriteString("boundary", EnumIds<LimitBoundary>.IdOf(data.Boundary));
        json.WriteString("higherLevel", EnumIds<HigherLevel>.IdOf(data.HigherLevel));
        json.WriteStartObject("grantTerms");
        json.WriteNumber("mostDays", data.GrantTerms.MostDays);
        json.WriteNumber("noticeDays", data.GrantTerms.NoticeDays);
        json.WriteNumber("assistedDays", data.GrantTerms.AssistedDays);
        json.WriteNumber("actingDays", data.GrantTerms.ActingDays);
        json.WriteNumber("delegationDepth", data.GrantTerms.DelegationDepth);
        json.WriteEndObject();
        json.WriteStartArray("dimensions");
        foreach (var dimension in data.Dimensions)
            WriteDimension(json, dimension);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDimension(Utf8JsonWriter json, AuthorityDimensionData data)
    {
        json.WriteStartObject();
        json.WriteString("id", data.Id);
        JsonText.WriteText(json, "text", data.Text);
        json.WriteString("kind", EnumIds<DimensionKind>.IdOf(data.Kind));
        if (data.Kind != DimensionKind.Words)
            json.WriteString("direction", EnumIds<ColumnDirection>.IdOf(data.Direction));
        JsonText.WriteOptional(json, "unit", data.Unit);
        if (data.Range != default)
            json.WriteString("range", data.Range.ToString());
        JsonText.WriteList(json, "documents", data.Documents.Select(EnumIds<AuthorityDocument>.IdOf));
        if (data.Words.Count > 0)
            WriteWords(json, data);
        json.WriteStartObject("limits");
        foreach (var pair in data.Limits.OrderBy(pair => pair.Key))
            LimitJson.Write(json, EnumIds<OrgLevel>.IdOf(pair.Key), pair.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, AuthorityDimensionData data)
    {
        json.WriteStartArray("words");
        foreach (var word in data.Words)
        {
            json.WriteStartObject();
            json.WriteString("id", word.Id);
            JsonText.WriteText(json, "text", word.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
