using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes and reads policies: a list, in the order given.</summary>
internal static class PolicyJson
{
    internal static void Write(Utf8JsonWriter json, IEnumerable<PolicyData> policies)
    {
        json.WriteStartArray();
        foreach (var policy in policies)
        {
            json.WriteStartObject();
            json.WriteString("id", policy.Id);
            json.WriteString("effect", EnumIds<PolicyEffect>.IdOf(policy.Effect));
            json.WritePropertyName("when");
            ConditionJson.Write(json, policy.Condition);
            if (policy.Text is { } text)
                JsonText.WriteText(json, "text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static PolicyData[]? Read(JsonPart root, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        return read.Is(root, JsonValueKind.Array, "[…]") ? root.Items.Select(part => ReadOne(read, part)).ToArray() : null;
    }

    private static PolicyData ReadOne(JsonReading read, JsonPart part)
    {
        var nothing = new ConditionData(ConditionKind.Any);
        if (!read.IsObject(part, "id", "effect", "when", "text"))
            return new PolicyData(string.Empty, PolicyEffect.Forbid, nothing);
        read.Require(part, "effect");
        var when = read.Require(part, "when") is { } condition ? ConditionReader.Read(read, condition) : nothing;
        return new PolicyData(
            read.Words(part, "id"), read.Choice<PolicyEffect>(part, "effect").GetValueOrDefault(), when, part.Find("text") is null ? null : read.Text(part, "text"));
    }
}
