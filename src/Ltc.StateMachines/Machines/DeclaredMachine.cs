using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Makes machines of definitions that have no types: stages and triggers are numbers, facts are declared.</summary>
internal static class DeclaredMachine
{
    private const int MostValues = 256;

    internal static bool TryCreate(
        MachineDefinition definition, out StageMachine<StageNumber, TriggerNumber, DeclaredFacts>? machine, out IReadOnlyList<Finding> findings)
    {
        machine = null;
        findings = DeclaredRequirements.Bind(definition.Id, definition.Facts, definition.Edges, out var facts, out var requirements);
        if (definition.Stages.Count > MostValues || definition.Triggers.Count > MostValues)
            findings = [.. findings, DeclaredFindings.TooManyValues(definition.Id)];
        if (findings.Count > 0)
            return false;
        var stages = definition.Stages.Select(stage => stage.Id).ToArray();
        var triggers = definition.Triggers.Select(trigger => trigger.Id).ToArray();
        var edges = definition.Edges.Select(edge => Typed(edge, requirements, stages)).ToArray();
        if (!MachineDefinition.TryCreate(PartsOf(definition, facts!, edges), out var typed, out findings))
            return false;
        machine = new(
            typed!,
            facts!,
            [.. edges.Select(edge => Ready(edge, triggers))],
            ValueIds<StageNumber>.Numbered(stages),
            ValueIds<TriggerNumber>.Numbered(triggers));
        return true;
    }

    private static Edge Typed(Edge edge, IReadOnlyDictionary<string, Requirement<DeclaredFacts>> requirements, string[] stages) => new(
        edge.From,
        edge.Trigger,
        edge.To,
        [.. edge.Requirements.Select(requirement => requirements[requirement.Id])],
        edge.Effects,
        Array.IndexOf(stages, edge.To));

    private static TypedEdge<TriggerNumber, DeclaredFacts> Ready(Edge edge, string[] triggers) => new(
        edge,
        (TriggerNumber)Array.IndexOf(triggers, edge.Trigger),
        [.. edge.Requirements.Select(requirement => ((Requirement<DeclaredFacts>)requirement).Condition)]);

    private static MachineParts PartsOf(MachineDefinition definition, FactSet<DeclaredFacts> facts, Edge[] edges)
    {
        var parts = new MachineParts { Id = definition.Id, Text = definition.Text, HasNoEnd = definition.HasNoEnd };
        foreach (var stage in definition.Stages)
            parts.Stages.Add(stage);
        foreach (var trigger in definition.Triggers)
            parts.Triggers.Add(trigger);
        foreach (var fact in facts.Facts)
            parts.Facts.Add(FactDeclaration.Of(fact));
        foreach (var edge in edges)
            parts.Edges.Add(edge);
        return parts;
    }
}
