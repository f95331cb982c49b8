using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.CheatingHosts;

/// <summary>A machine without some of its requirements, walked through the journal of a host: what would happen if nobody asked.</summary>
internal static class GuardlessMachine
{
    /// <summary>The stages that the thing of a journal reaches.</summary>
    internal static IReadOnlyList<string> Walk(string machine, IReadOnlyList<HostEntry> journal, IReadOnlyList<VerifiedDecision> verified, IReadOnlyList<string> without)
    {
        var entries = journal.Where(entry => entry.Machine == machine).ToArray();
        return machine switch
        {
            "opportunity" => Walk(LtcRules.Default.Opportunity, "opportunity-id", entries, verified, without),
            "contract" => Walk(LtcRules.Default.Contract, "contract-id", entries, verified, without),
            _ => Walk(LtcRules.Default.ContractChange, "change-id", entries, verified, without),
        };
    }

    private static List<string> Walk<TStage, TTrigger, TFacts>(
        StageMachine<TStage, TTrigger, TFacts> machine, string own, HostEntry[] entries, IReadOnlyList<VerifiedDecision> verified, IReadOnlyList<string> without)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        var parts = new MachineParts { Id = machine.Definition.Id, Text = machine.Definition.Text, HasNoEnd = machine.Definition.HasNoEnd };
        foreach (var stage in machine.Definition.Stages)
            parts.Stages.Add(stage);
        foreach (var trigger in machine.Definition.Triggers)
            parts.Triggers.Add(trigger);
        foreach (var edge in machine.Definition.Edges)
            parts.Edges.Add(new Edge(edge.From, edge.Trigger, edge.To, [.. edge.Requirements.Where(one => !without.Contains(one.Id))], edge.Effects));
        Assert.True(MachineDefinition.TryCreate(parts, out var definition, out var findings), string.Join("; ", findings));
        var (at, known, reached) = (definition!.Start.Id, new Dictionary<string, object?>(), new List<string>());
        foreach (var entry in entries)
        {
            var facts = new Dictionary<string, object?>(known);
            foreach (var pair in entry.Facts)
                facts[pair.Key] = pair.Key.EndsWith("-decision", StringComparison.Ordinal) ? verified.FirstOrDefault(one => one.Record.Id == pair.Value as string) : pair.Value;
            (facts["at"], facts[own]) = (entry.At, entry.Subject);
            Assert.True(machine.FactSet.TryBind(facts, out var bound, out var defects), string.Join("; ", defects));
            var met = definition.Requirements.Where(one => machine.FactSet.TryBind(one.Data!, out var condition, out _) && condition!.Test(bound).IsTrue);
            var move = definition.Fire(at, entry.Trigger, met.Aggregate(default(RequirementSet), (set, one) => set.With(definition.NumberOf(one.Id))), RequirementSet.All);
            if (move.Answer != Answer.Allowed)
                continue;
            (at, known) = (move.To!, facts);
            reached.Add(at);
        }

        return reached;
    }
}
