using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes grants. What is null or empty is left out.</summary>
internal static class GrantJson
{
    internal static void Write(Utf8JsonWriter json, GrantSetData data)
    {
        json.WriteStartObject();
        JsonText.WriteList(json, "sources", data.Sources);
        json.WriteStartArray("grants");
        foreach (var grant in data.Grants)
            WriteGrant(json, grant);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGrant(Utf8JsonWriter json, GrantData grant)
    {
        json.WriteStartObject();
        json.WriteString("id", grant.Id);
        json.WriteString("kind", EnumIds<GrantKind>.IdOf(grant.Kind));
        json.WriteString("grantor", grant.Grantor);
        JsonText.WriteOptional(json, "from", grant.From);
        json.WriteString("grantee", grant.Grantee);
        json.WriteString("role", grant.Role);
        JsonText.WriteOptional(json, "document", grant.Document is { } document ? EnumIds<AuthorityDocument>.IdOf(document) : null);
        JsonText.WriteOptional(json, "level", grant.Level is { } level ? EnumIds<OrgLevel>.IdOf(level) : null);
        WriteScope(json, grant.Scope ?? new GrantScope());
        json.WriteStartObject("limits");
        foreach (var limit in grant.Limits.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            LimitJson.Write(json, limit.Key, limit.Value);
        json.WriteEndObject();
        WriteCeilings(json, grant.Ceilings);
        JsonText.WriteOptional(json, "validFrom", Moment(grant.ValidFrom));
        JsonText.WriteOptional(json, "validUntil", Moment(grant.ValidUntil));
        json.WriteBoolean("mayDelegate", grant.MayDelegate);
        JsonText.WriteOptional(json, "coSigner", grant.CoSigner);
        JsonText.WriteOptional(json, "assistedUntil", Moment(grant.AssistedUntil));
        JsonText.WriteOptional(json, "reviewOn", grant.ReviewOn?.ToString());
        JsonText.WriteOptional(json, "revokedAt", Moment(grant.RevokedAt));
        json.WriteEndObject();
    }

    private static void WriteScope(Utf8JsonWriter json, GrantScope scope)
    {
        json.WriteStartObject("scope");
        JsonText.WriteOptional(json, "unit", scope.Unit);
        WriteNames(json, "regions", scope.Regions);
        WriteNames(json, "customerGroups", scope.CustomerGroups);
        WriteNames(json, "products", scope.Products);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IList<string> names)
    {
        if (names.Count > 0)
            JsonText.WriteList(json, name, names);
    }

    private static void WriteCeilings(Utf8JsonWriter json, IList<GrantCeiling> ceilings)
    {
        if (ceilings.Count == 0)
            return;
        json.WriteStartArray("ceilings");
        foreach (var ceiling in ceilings)
        {
            json.WriteStartObject();
            json.WriteStartObject("most");
            json.WriteNumber("amount", ceiling.Most.GetValueOrDefault().Amount);
            json.WriteString("currency", ceiling.Most.GetValueOrDefault().Currency ?? string.Empty);
            json.WriteEndObject();
            json.WriteString("period", EnumIds<CeilingPeriod>.IdOf(ceiling.Period));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Moment(DateTimeOffset? moment) => moment is { } at ? ValueText.Write(at) : null;
}
