using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes machines: requirements and effects once each, edges by ids.</summary>
internal static class MachineJson
{
    internal static void Write(Utf8JsonWriter json, MachineDefinition machine) => Write(json, machine, machine.Facts);

    internal static void Write(Utf8JsonWriter json, MachineDefinition machine, IReadOnlyList<FactDeclaration> facts)
    {
        json.WriteStartObject();
        json.WriteString("id", machine.Id);
        JsonText.WriteText(json, "text", machine.Text);
        if (machine.HasNoEnd)
            json.WriteBoolean("hasNoEnd", true);
        json.WriteStartArray("stages");
        foreach (var stage in machine.Stages)
            WriteStage(json, stage);
        json.WriteEndArray();
        json.WriteStartArray("triggers");
        foreach (var trigger in machine.Triggers)
            WriteNamed(json, trigger.Id, trigger.Text);
        json.WriteEndArray();
        if (facts.Count > 0)
            WriteFacts(json, facts);
        json.WriteStartArray("requirements");
        foreach (var requirement in machine.Requirements)
            WriteRequirement(json, requirement);
        json.WriteEndArray();
        json.WriteStartArray("effects");
        foreach (var effect in machine.Effects)
            WriteNamed(json, effect.Id, effect.Text);
        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in machine.Edges)
            WriteEdge(json, edge);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStage(Utf8JsonWriter json, Stage stage)
    {
        json.WriteStartObject();
        json.WriteString("id", stage.Id);
        JsonText.WriteText(json, "text", stage.Text);
        json.WriteString("kind", EnumIds<StageKind>.IdOf(stage.Kind));
        if (stage.Funnel is { } funnel)
            json.WriteString("funnel", EnumIds<FunnelStage>.IdOf(funnel));
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, IReadOnlyList<FactDeclaration> facts)
    {
        json.WriteStartArray("facts");
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Id);
            JsonText.WriteText(json, "text", fact.Text);
            json.WriteString("type", EnumIds<FactType>.IdOf(fact.Type));
            if (fact.Unit is not null)
                json.WriteString("unit", fact.Unit);
            if (fact.Range != default)
                json.WriteString("range", fact.Range.ToString());
            if (fact.Values.Count > 0)
                JsonText.WriteList(json, "values", fact.Values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, string id, in Text text)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        JsonText.WriteText(json, "text", text);
        json.WriteEndObject();
    }

    private static void WriteRequirement(Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteString("id", requirement.Id);
        JsonText.WriteText(json, "text", requirement.Text);
        if (requirement.Source.Length > 0)
            json.WriteString("source", requirement.Source);
        if (requirement.Data is { } data)
        {
            json.WritePropertyName("when");
            ConditionJson.Write(json, data);
        }

        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, Edge edge)
    {
        json.WriteStartObject();
        json.WriteString("from", edge.From);
        json.WriteString("trigger", edge.Trigger);
        json.WriteString("to", edge.To);
        JsonText.WriteList(json, "requirements", edge.Requirements.Select(requirement => requirement.Id));
        JsonText.WriteList(json, "effects", edge.Effects.Select(effect => effect.Id));
        json.WriteEndObject();
    }
}
