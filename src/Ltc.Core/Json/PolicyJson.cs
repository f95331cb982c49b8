using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes and reads policies.</summary>
internal static class PolicyJson
{
    internal static void Write(Utf8JsonWriter json, IEnumerable<PolicyData> policies)
    {
        json.WriteStartObject();
        json.WriteStartArray("policies");
        foreach (var policy in policies)
            WritePolicy(json, policy);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static IReadOnlyList<PolicyData>? Read(JsonPart root, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        return read.IsObject(root, "policies") ? [.. read.RequireList(root, "policies").Select(part => ReadPolicy(read, part))] : null;
    }

    private static void WritePolicy(Utf8JsonWriter json, PolicyData policy)
    {
        json.WriteStartObject();
        json.WriteString("id", policy.Id);
        json.WriteString("effect", EnumIds<PolicyEffect>.IdOf(policy.Effect));
        if (policy.Text is { } text)
            JsonText.WriteText(json, "text", text);
        json.WritePropertyName("when");
        ConditionJson.Write(json, policy.Condition);
        json.WriteEndObject();
    }

    private static PolicyData ReadPolicy(JsonReading read, JsonPart part)
    {
        var nothing = new ConditionData(ConditionKind.All);
        if (!read.IsObject(part, "id", "effect", "text", "when"))
            return new PolicyData(string.Empty, PolicyEffect.Forbid, nothing);
        read.Require(part, "effect");
        Text? text = part.Find("text") is null ? null : read.Text(part, "text");
        return new PolicyData(
            read.Words(part, "id"),
            read.Choice<PolicyEffect>(part, "effect") ?? PolicyEffect.Forbid,
            read.Require(part, "when") is { } when ? ConditionReader.Read(read, when) : nothing,
            text);
    }
}
