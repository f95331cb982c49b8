using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Lays the parts of a machine over stages, triggers and facts.</summary>
internal sealed class MachineBinder<TStage, TTrigger, TFacts>(FactSet<TFacts> facts)
    where TStage : unmanaged, Enum
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    private readonly Dictionary<string, Requirement<TFacts>?> _requirements = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    internal IReadOnlyList<Finding> Findings => _findings;

    internal StageMachine<TStage, TTrigger, TFacts>? Bind(MachineParts parts)
    {
        var typed = new MachineParts { Id = parts.Id, Text = parts.Text, HasNoEnd = parts.HasNoEnd };
        foreach (var stage in parts.Stages)
            typed.Stages.Add(stage);
        foreach (var trigger in parts.Triggers)
            typed.Triggers.Add(trigger);
        foreach (var edge in parts.Edges)
            typed.Edges.Add(Bind(edge));
        _findings.AddRange(MachineTypes.CheckEnums<TStage, TTrigger>(typed));
        MachineDefinition.TryCreate(typed, out var definition, out var defects);
        _findings.AddRange(defects);
        return _findings.Count > 0 ? null : new StageMachine<TStage, TTrigger, TFacts>(definition!, facts, [.. typed.Edges.Select(Type)]);
    }

    private static TypedEdge<TTrigger, TFacts> Type(Edge edge) => new(
        edge,
        EnumIds<TTrigger>.Values[EnumIds<TTrigger>.IndexOf(edge.Trigger)],
        [.. edge.Requirements.Select(requirement => ((Requirement<TFacts>)requirement).Condition)]);

    private Edge Bind(Edge edge)
    {
        var to = EnumIds<TStage>.IndexOf(edge.To);
        var number = to < 0 ? 0 : EnumIds<TStage>.NumberOf(EnumIds<TStage>.Values[to]);
        return new Edge(edge.From, edge.Trigger, edge.To, [.. edge.Requirements.Select(Bind).OfType<Requirement>()], edge.Effects, number);
    }

    /// <summary>Each requirement is made once, however many edges ask for it.</summary>
    private Requirement<TFacts>? Bind(Requirement requirement)
    {
        if (!_requirements.TryGetValue(requirement.Id, out var bound))
            _requirements[requirement.Id] = bound = Make(requirement);
        return bound;
    }

    private Requirement<TFacts>? Make(Requirement requirement)
    {
        var pointer = "/requirements/" + requirement.Id + "/when";
        if (requirement.Data is not { } data)
        {
            _findings.Add(MachineFindings.NoCondition(requirement.Id, pointer));
            return null;
        }

        if (facts.TryBind(data, out var condition, out var defects))
            return new Requirement<TFacts>(requirement.Id, condition!, requirement.Text, requirement.Source);
        foreach (var defect in defects)
            _findings.Add(defect.WithPlace(pointer + defect.Pointer, 0, 0));
        return null;
    }
}
