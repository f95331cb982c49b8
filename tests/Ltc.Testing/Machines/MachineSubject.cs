using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>A machine under test, with what a property needs to draw moves of it.</summary>
public sealed class MachineSubject<TStage, TTrigger, TFacts>
    where TStage : unmanaged, Enum
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    public MachineSubject(StageMachine<TStage, TTrigger, TFacts> machine)
    {
        Machine = machine;
        Requirements = [.. machine.Definition.Requirements.Cast<Requirement<TFacts>>()];
        Generate = new GenerateFacts<TFacts>(machine.FactSet, Requirements.Select(requirement => requirement.Condition));
    }

    public StageMachine<TStage, TTrigger, TFacts> Machine { get; }

    public MachineDefinition Definition => Machine.Definition;

    public GenerateFacts<TFacts> Generate { get; }

    public IReadOnlyList<Requirement<TFacts>> Requirements { get; }

    public IReadOnlyList<TStage> Stages { get; } = Enum.GetValues<TStage>();

    public IReadOnlyList<TTrigger> Triggers { get; } = Enum.GetValues<TTrigger>();

    public static TStage StageOf(string id) => Enum.Parse<TStage>(id, ignoreCase: true);

    public static TTrigger TriggerOf(string id) => Enum.Parse<TTrigger>(id, ignoreCase: true);

    /// <summary>The id of an enum value, written here a second time on purpose.</summary>
    public static string IdOf(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The conditions of an edge, in the order of its requirements.</summary>
    public static Condition<TFacts>[] ConditionsOf(Edge edge) => [.. edge.Requirements.Select(requirement => ((Requirement<TFacts>)requirement).Condition)];

    /// <summary>Draws a stage, a trigger and facts: mostly a move that the machine defines, with facts that open it or nearly do.</summary>
    public (TStage From, TTrigger Trigger, TFacts Facts) DrawMove(Draw draw)
    {
        if (draw.Chance(10))
            return (draw.Pick(Stages), draw.Pick(Triggers), Generate.Any(draw));
        var edge = draw.Pick(Definition.Edges);
        return (StageOf(edge.From), TriggerOf(edge.Trigger), draw.Chance(80) ? Generate.Toward(draw, ConditionsOf(edge)) : Generate.Any(draw));
    }

    /// <summary>Draws what happens next to a thing in a stage: mostly a trigger that the stage knows.</summary>
    public (TTrigger Trigger, TFacts Facts) DrawEvent(Draw draw, TStage from)
    {
        var edges = Definition.Edges.Where(edge => edge.From == IdOf(from)).ToArray();
        if (edges.Length == 0 || draw.Chance(10))
            return (draw.Pick(Triggers), Generate.Any(draw));
        var edge = draw.Pick(edges);
        return (TriggerOf(edge.Trigger), Generate.Toward(draw, ConditionsOf(edge)));
    }
}
