using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Defines a machine, stage by stage and edge by edge.</summary>
/// <remarks>Declare the stages first, the first being the start, then the triggers, then the edges. Every finding is reported by <see cref="Build"/>, at once.</remarks>
/// <typeparam name="TStage">The stages.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class StageMachineBuilder<TStage, TTrigger, TFacts>
    where TStage : unmanaged, Enum
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    private readonly MachineParts _parts = new();
    private readonly List<TTrigger> _triggers = [];
    private readonly FactSet<TFacts> _facts;
    private TStage[] _current = [];

    internal StageMachineBuilder(string id, in Text text, FactSet<TFacts> facts)
    {
        _parts.Id = id;
        _parts.Text = text;
        _facts = facts;
    }

    /// <summary>Declares a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="text">Its name.</param>
    /// <param name="kind">What it means.</param>
    /// <param name="funnel">The funnel stage it belongs to; null for none.</param>
    /// <returns>This builder.</returns>
    public StageMachineBuilder<TStage, TTrigger, TFacts> Stage(TStage stage, Text text, StageKind kind = StageKind.Open, FunnelStage? funnel = null)
    {
        _parts.Stages.Add(new Stage(EnumIds<TStage>.IdOf(stage), text, kind, funnel));
        return this;
    }

    /// <summary>Declares a trigger.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="text">Its name.</param>
    /// <returns>This builder.</returns>
    public StageMachineBuilder<TStage, TTrigger, TFacts> Trigger(TTrigger trigger, Text text)
    {
        _parts.Triggers.Add(new Trigger(EnumIds<TTrigger>.IdOf(trigger), text));
        return this;
    }

    /// <summary>Says that the machine runs for ever.</summary>
    /// <returns>This builder.</returns>
    public StageMachineBuilder<TStage, TTrigger, TFacts> HasNoEnd()
    {
        _parts.HasNoEnd = true;
        return this;
    }

    /// <summary>Chooses the stages that the next edges leave.</summary>
    /// <param name="stages">The stages.</param>
    /// <returns>This builder.</returns>
    public StageMachineBuilder<TStage, TTrigger, TFacts> In(params TStage[] stages)
    {
        _current = [.. stages];
        return this;
    }

    /// <summary>Chooses every open stage declared so far; a stage on hold is not open.</summary>
    /// <returns>This builder.</returns>
    public StageMachineBuilder<TStage, TTrigger, TFacts> InEachOpen()
    {
        var open = _parts.Stages.Where(stage => stage.Kind == StageKind.Open).Select(stage => stage.Id).ToArray();
        _current = EnumIds<TStage>.Values.Where(stage => open.Contains(EnumIds<TStage>.IdOf(stage))).ToArray();
        return this;
    }

    /// <summary>Permits a trigger in the chosen stages.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="to">The stage it leads to.</param>
    /// <param name="requirements">What must hold, in the order in which reasons are given.</param>
    /// <param name="effects">What the host has to do after the move.</param>
    /// <returns>This builder.</returns>
    public StageMachineBuilder<TStage, TTrigger, TFacts> Permit(
        TTrigger trigger, TStage to, IReadOnlyList<Requirement<TFacts>>? requirements = null, IReadOnlyList<Effect>? effects = null)
    {
        foreach (var from in _current)
            Add(from, trigger, to, requirements ?? [], effects ?? []);
        return this;
    }

    /// <summary>Lets a trigger happen in the chosen stages without a change: allowed, the stage stays, nothing is asked.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>This builder.</returns>
    public StageMachineBuilder<TStage, TTrigger, TFacts> Ignore(TTrigger trigger)
    {
        foreach (var from in _current)
            Add(from, trigger, from, [], []);
        return this;
    }

    /// <summary>Checks the definition and makes the machine.</summary>
    /// <returns>The machine.</returns>
    /// <exception cref="DefinitionException">Something is wrong; it carries every finding.</exception>
    public StageMachine<TStage, TTrigger, TFacts> Build() =>
        TryBuild(out var machine, out var findings) ? machine! : throw new DefinitionException(_parts.Id, findings);

    /// <summary>Checks the definition and makes the machine.</summary>
    /// <param name="machine">The machine, or null.</param>
    /// <param name="findings">Everything that is wrong, at once.</param>
    /// <returns>Whether the machine was made.</returns>
    public bool TryBuild(out StageMachine<TStage, TTrigger, TFacts>? machine, out IReadOnlyList<Finding> findings)
    {
        machine = null;
        var found = new List<Finding>(MachineTypes.Check<TStage, TTrigger, TFacts>(_parts, _facts));
        MachineDefinition.TryCreate(_parts, out var definition, out var defects);
        found.AddRange(defects);
        findings = found;
        if (found.Count > 0)
            return false;
        var edges = _parts.Edges.Select((edge, index) => new TypedEdge<TTrigger, TFacts>(
            edge, _triggers[index], [.. edge.Requirements.Select(requirement => ((Requirement<TFacts>)requirement).Condition)])).ToArray();
        machine = new StageMachine<TStage, TTrigger, TFacts>(definition!, _facts, edges);
        return true;
    }

    private void Add(TStage from, TTrigger trigger, TStage to, IReadOnlyList<Requirement<TFacts>> requirements, IReadOnlyList<Effect> effects)
    {
        _parts.Edges.Add(new Edge(
            EnumIds<TStage>.IdOf(from), EnumIds<TTrigger>.IdOf(trigger), EnumIds<TStage>.IdOf(to), [.. requirements], effects, EnumIds<TStage>.NumberOf(to)));
        _triggers.Add(trigger);
    }
}
