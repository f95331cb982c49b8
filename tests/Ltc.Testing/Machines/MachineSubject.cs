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
    private readonly string[] _stageIds;
    private readonly string[] _triggerIds;

    public MachineSubject(StageMachine<TStage, TTrigger, TFacts> machine)
    {
        Machine = machine;
        var byNumber = typeof(TStage) == typeof(StageNumber);
        _stageIds = byNumber ? [.. Definition.Stages.Select(stage => stage.Id)] : [.. Enum.GetValues<TStage>().Select(value => NameOf(value))];
        _triggerIds = byNumber ? [.. Definition.Triggers.Select(trigger => trigger.Id)] : [.. Enum.GetValues<TTrigger>().Select(value => NameOf(value))];
        Stages = byNumber ? Numbered<TStage>(_stageIds.Length) : Enum.GetValues<TStage>();
        Triggers = byNumber ? Numbered<TTrigger>(_triggerIds.Length) : Enum.GetValues<TTrigger>();
        Requirements = [.. machine.Definition.Requirements.Cast<Requirement<TFacts>>()];
        Generate = new GenerateFacts<TFacts>(machine.FactSet, Requirements.Select(requirement => requirement.Condition));
    }

    public StageMachine<TStage, TTrigger, TFacts> Machine { get; }

    public MachineDefinition Definition => Machine.Definition;

    public GenerateFacts<TFacts> Generate { get; }

    public IReadOnlyList<Requirement<TFacts>> Requirements { get; }

    public IReadOnlyList<TStage> Stages { get; }

    public IReadOnlyList<TTrigger> Triggers { get; }

    public TStage StageOf(string id) => Stages[Array.IndexOf(_stageIds, id)];

    public TTrigger TriggerOf(string id) => Triggers[Array.IndexOf(_triggerIds, id)];

    /// <summary>The id of a stage: the name of the enum value, or the place in the definition where stages are numbers.</summary>
    public string IdOf(TStage stage) => _stageIds[Stages.ToList().IndexOf(stage)];

    /// <summary>The id of a trigger.</summary>
    public string IdOfTrigger(TTrigger trigger) => _triggerIds[Triggers.ToList().IndexOf(trigger)];

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

    /// <summary>The id of an enum value, written here a second time on purpose.</summary>
    private static string NameOf(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static TValue[] Numbered<TValue>(int count)
        where TValue : unmanaged, Enum => [.. Enumerable.Range(0, count).Select(number => (TValue)Enum.ToObject(typeof(TValue), number))];
}
