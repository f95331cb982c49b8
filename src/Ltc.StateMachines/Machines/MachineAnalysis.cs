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
        var texts = parts.Stages.Select(stage => (stage.Id, stage.Text))
            .Concat(parts.Triggers.Select(trigger => (trigger.Id, trigger.Text)))
            .Concat(parts.Edges.SelectMany(edge => edge.Requirements).Select(requirement => (requirement.Id, requirement.Text)))
            .Concat(parts.Edges.SelectMany(edge => edge.Effects).Select(effect => (effect.Id, effect.Text)))
            .Concat([(parts.Id, parts.Text)]);
        foreach (var id in texts.Where(pair => !pair.Text.IsComplete).Select(pair => pair.Id).Distinct(StringComparer.Ordinal))
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
        var byId = parts.Edges.SelectMany(edge => edge.Requirements).GroupBy(requirement => requirement.Id, StringComparer.Ordinal).ToArray();
        foreach (var group in byId.Where(group => group.Any(other => !MachineDefinition.RequirementsEqual(group.First(), other))))
            findings.Add(MachineFindings.RequirementClash(group.Key));
        if (byId.Length > RequirementSet.Capacity)
            findings.Add(MachineFindings.TooManyForMachine(parts.Id));
        var effects = parts.Edges.SelectMany(edge => edge.Effects).GroupBy(effect => effect.Id, StringComparer.Ordinal);
        foreach (var group in effects.Where(group => group.Any(other => other.Text != group.First().Text)))
            findings.Add(MachineFindings.EffectClash(group.Key));
        foreach (var edge in parts.Edges)
        {
            foreach (var id in Twice(edge.Requirements.Select(requirement => requirement.Id)))
                findings.Add(MachineFindings.RequirementTwice(edge, id));
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
