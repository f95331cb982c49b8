using System;

namespace Ltc;

/// <summary>The shape of a machine whose stages, triggers and facts have types.</summary>
internal static class MachineShape
{
    /// <summary>The shape of one machine of the library: a book can change what it asks, not what it is about.</summary>
    internal static Shape<StageMachine<TStage, TTrigger, TFacts>> Of<TStage, TTrigger, TFacts>(string id, FactSet<TFacts> facts)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct => new EmbeddedShape<StageMachine<TStage, TTrigger, TFacts>>(
        MachineForm.Form,
        (part, findings) =>
        {
            var machine = MachineReader.Read<TStage, TTrigger, TFacts>(part, facts, findings);
            if (part.Find("id") is { Text.Length: > 0 } given && given.Text != id)
                findings.Add(BookFindings.MachineId(given.Text, id, given));
            return machine;
        },
        (json, machine) => MachineJson.Write(json, machine.Definition));
}
