using System.Text.Json;

namespace Ltc;

/// <summary>Writes organisations. What is null or empty is left out.</summary>
internal static class OrganisationJson
{
    internal static void Write(Utf8JsonWriter json, OrganisationData data)
    {
        json.WriteStartObject();
        json.WriteStartArray("units");
        foreach (var unit in data.Units)
        {
            json.WriteStartObject();
            json.WriteString("id", unit.Id);
            JsonText.WriteOptional(json, "name", unit.Name);
            JsonText.WriteOptional(json, "level", unit.Level is { } level ? EnumIds<OrgLevel>.IdOf(level) : null);
            JsonText.WriteOptional(json, "parent", unit.Parent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("people");
        foreach (var person in data.People)
        {
            json.WriteStartObject();
            json.WriteString("id", person.Id);
            json.WriteString("unit", person.Unit);
            if (person.Roles.Count > 0)
                JsonText.WriteList(json, "roles", person.Roles);
            JsonText.WriteOptional(json, "manager", person.Manager);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
