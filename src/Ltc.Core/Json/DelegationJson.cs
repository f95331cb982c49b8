using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes and reads delegations: a list, in the order that counts.</summary>
internal static class DelegationJson
{
    internal static void Write(Utf8JsonWriter json, DelegationList delegations)
    {
        json.WriteStartArray();
        foreach (var one in delegations.Items)
        {
            json.WriteStartObject();
            json.WriteString("from", one.From);
            json.WriteString("to", one.To);
            json.WriteString("start", ValueText.Write(one.Start));
            json.WriteString("end", ValueText.Write(one.End));
            JsonText.WriteOptional(json, "unit", one.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static DelegationList? Read(JsonPart root, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        if (!read.Is(root, JsonValueKind.Array, "[…]"))
            return null;
        DelegationList.TryCreate([.. root.Items.Select(part => One(read, part))], out var delegations, out var defects);
        findings.Add(root, defects);
        return delegations;
    }

    private static DelegationData One(JsonReading read, JsonPart part) => !read.IsObject(part, "from", "to", "start", "end", "unit") ? new DelegationData() : new DelegationData
    {
        From = read.OptionalWords(part, "from"),
        To = read.OptionalWords(part, "to"),
        Start = read.Instant(part, "start"),
        End = read.Instant(part, "end"),
        Unit = read.OptionalWords(part, "unit"),
    };
}
