using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Everything that can be wrong with a machine, found before it is built.</summary>
internal static class MachineAnalysis
{
    private const int MaximumRequirements = 32;

    internal static IReadOnlyList<Finding> Run(MachineParts parts)
    {
        var findings = new List<Finding>();
        CheckIds(parts, findings);
        CheckTexts(parts, findings);
        CheckEdges(parts, findings);
        CheckRequirements(parts, findings);
        if (parts.Facts.Count > 0)
            findings.AddRange(DeclaredRequirements.Bind(parts.Id, parts.Facts, parts.Edges, out _, out _));
        if (parts.Stages.Count > 0)
            CheckReach(parts, findings);
        return findings;
    }

    private static void CheckIds(MachineParts parts, List<Finding> findings)
    {
        if (parts.Id.Length == 0)
            findings.Add(MachineFindings.IdMissing());
        if (parts.Stages.Count == 0)
            findings.Add(MachineFindings.NoStage());
        foreach (var id in Twice(parts.Stages.Select(stage => stage.Id)))
            findings.Add(MachineFindings.StageTwice(id));
        foreach (var id in Twice(parts.Triggers.Select(trigger => trigger.Id)))
            findings.Add(MachineFindings.TriggerTwice(id));
        var used = new HashSet<string>(parts.Edges.Select(edge => edge.Trigger), StringComparer.Ordinal);
        foreach (var trigger in parts.Triggers.Where(trigger => !used.Contains(trigger.Id)))
            findings.Add(MachineFindings.TriggerUnused(trigger.Id));
    }

    private static void CheckTexts(MachineParts parts, List<Finding> findings)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in parts.Stages)
            CheckText(stage.Id, stage.Text, said, findings);
        foreach (var trigger in parts.Triggers)
            CheckText(trigger.Id, trigger.Text, said, findings);
        foreach (var edge in parts.Edges)
        {
            foreach (var requirement in edge.Requirements)
                CheckText(requirement.Id, requirement.Text, said, findings);
        }

        foreach (var edge in parts.Edges)
        {
            foreach (var effect in edge.Effects)
                CheckText(effect.Id, effect.Text, said, findings);
        }

        CheckText(parts.Id, parts.Text, said, findings);
    }

    private static void CheckText(string id, in Text text, HashSet<string> said, List<Finding> findings)
    {
        if (!text.IsComplete && said.Add(id))
            findings.Add(MachineFindings.TextMissing(id));
    }

    private static void CheckEdges(MachineParts parts, List<Finding> findings)
    {
        var stages = new Dictionary<string, Stage>(StringComparer.Ordinal);
        foreach (var stage in parts.Stages)
            stages[stage.Id] = stage;
        var triggers = new HashSet<string>(parts.Triggers.Select(trigger => trigger.Id), StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        foreach (var edge in parts.Edges)
        {
            if (!seen.Add((edge.From, edge.Trigger)))
                findings.Add(MachineFindings.EdgeTwice(edge));
            foreach (var end in new[] { edge.From, edge.To }.Where(end => !stages.ContainsKey(end)).Distinct())
                findings.Add(MachineFindings.StageUnknown(edge, end));
            if (!triggers.Contains(edge.Trigger))
                findings.Add(MachineFindings.TriggerUnknown(edge));
            if (stages.TryGetValue(edge.From, out var from) && from.IsEnd)
                findings.Add(MachineFindings.ExitFromEnd(edge));
            if (edge.Requirements.Count > MaximumRequirements)
                findings.Add(MachineFindings.TooManyRequirements(edge));
        }
    }

    private static void CheckRequirements(MachineParts parts, List<Finding> findings)
    {
        var requirements = new Dictionary<string, Requirement>(StringComparer.Ordinal);
        var effects = new Dictionary<string, Effect>(StringComparer.Ordinal);
        var clashing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edge in parts.Edges)
        {
            foreach (var requirement in edge.Requirements)
            {
                if (!requirements.TryGetValue(requirement.Id, out var first))
                    requirements[requirement.Id] = requirement;
                else if (!MachineDefinition.RequirementsEqual(first, requirement) && clashing.Add(requirement.Id))
                    findings.Add(MachineFindings.RequirementClash(requirement.Id));
            }
        }

        if (requirements.Count > RequirementSet.Capacity)
            findings.Add(MachineFindings.TooManyForMachine(parts.Id));
        clashing.Clear();
        foreach (var effect in parts.Edges.SelectMany(edge => edge.Effects))
        {
            if (!effects.TryGetValue(effect.Id, out var first))
                effects[effect.Id] = effect;
            else if (effect.Text != first.Text && clashing.Add(effect.Id))
                findings.Add(MachineFindings.EffectClash(effect.Id));
        }

        foreach (var edge in parts.Edges)
            CheckTwice(edge, findings);
    }

    private static void CheckTwice(Edge edge, List<Finding> findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var requirement in edge.Requirements)
        {
            if (!seen.Add(requirement.Id) && twice.Add(requirement.Id))
                findings.Add(MachineFindings.RequirementTwice(edge, requirement.Id));
        }
    }

    private static void CheckReach(MachineParts parts, List<Finding> findings)
    {
        var reached = Closure([parts.Stages[0].Id], parts.Edges.ToLookup(edge => edge.From, edge => edge.To));
        foreach (var stage in parts.Stages.Where(stage => !reached.Contains(stage.Id)))
            findings.Add(MachineFindings.Unreachable(stage.Id));
        if (parts.HasNoEnd)
            return;
        var ends = parts.Stages.Where(stage => stage.IsEnd).Select(stage => stage.Id);
        var ending = Closure(ends, parts.Edges.ToLookup(edge => edge.To, edge => edge.From));
        foreach (var stage in parts.Stages.Where(stage => !ending.Contains(stage.Id)))
            findings.Add(MachineFindings.Trap(stage.Id));
    }

    private static HashSet<string> Closure(IEnumerable<string> from, ILookup<string, string> next)
    {
        var reached = new HashSet<string>(from, StringComparer.Ordinal);
        var open = new Queue<string>(reached);
        while (open.Count > 0)
        {
            foreach (var stage in next[open.Dequeue()])
            {
                if (reached.Add(stage))
                    open.Enqueue(stage);
            }
        }

        return reached;
    }

    private static IEnumerable<string> Twice(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
}
