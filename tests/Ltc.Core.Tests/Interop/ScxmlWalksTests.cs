using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Ltc.Testing;

namespace Ltc.Tests;

/// <summary>Random walks over every machine. Where LTC_INTEROP_OUT names a folder, they are written there beside the SCXML for an interpreter that is not ours.</summary>
public sealed class ScxmlWalksTests
{
    private const int Walks = 1000;
    private const int Steps = 12;

    private static readonly JsonSerializerOptions Camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static TheoryData<string> Machines => [.. All.Select(machine => machine.Definition.Id)];

    private static IEnumerable<StageMachine> All => LtcRules.Default.Machines.Concat(SampleMachines.All);

    [Theory]
    [MemberData(nameof(Machines))]
    public void A_machine_can_be_walked_from_its_export(string id)
    {
        var machine = All.Single(machine => machine.Definition.Id == id).Definition;
        var random = new Random(20260101);
        var walks = Enumerable.Range(0, Walks).Select(_ => Make(machine, random)).ToArray();

        // Walks that never move, or never are refused, would prove nothing.
        var steps = walks.SelectMany(walk => walk.Steps.Prepend(new Step("", [], walk.Start)).Zip(walk.Steps, (before, after) => before.Expected != after.Expected)).ToArray();
        Assert.Contains(true, steps);
        Assert.Contains(false, steps);
        Assert.Equal(machine.Edges.Count(edge => edge.From != edge.To), walks.SelectMany(Moves).Distinct().Count());

        if (Environment.GetEnvironmentVariable("LTC_INTEROP_OUT") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, id + ".scxml"), machine.ToScxml());
            File.WriteAllText(Path.Combine(folder, id + ".walks.json"), JsonSerializer.Serialize(walks, Camel));
        }
    }

    private static IEnumerable<(string From, string Trigger)> Moves(Walk walk)
    {
        var stage = walk.Start;
        foreach (var step in walk.Steps)
        {
            if (step.Expected != stage)
                yield return (stage, step.Trigger);
            stage = step.Expected;
        }
    }

    private static Walk Make(MachineDefinition machine, Random random)
    {
        var start = machine.Stages[random.Next(machine.Stages.Count)].Id;
        var steps = new Step[Steps];
        var stage = start;
        for (var i = 0; i < Steps; i++)
        {
            var trigger = Pick(machine, stage, random);
            var met = Met(machine, machine.FindEdge(stage, trigger), random);
            var move = machine.Fire(stage, trigger, Numbers(machine, met), RequirementSet.All);
            stage = move.Answer == Answer.Allowed ? move.Edge!.To : stage;
            steps[i] = new Step(trigger, met, stage);
        }

        return new Walk(start, steps);
    }

    // As a rule a trigger that the stage knows, else any.
    private static string Pick(MachineDefinition machine, string stage, Random random)
    {
        var known = machine.Edges.Where(edge => edge.From == stage).Select(edge => edge.Trigger).ToArray();
        return known.Length > 0 && random.Next(4) > 0 ? known[random.Next(known.Length)] : machine.Triggers[random.Next(machine.Triggers.Count)].Id;
    }

    // Everything the edge needs, everything but one, or any subset; and always some that it does not ask for.
    private static string[] Met(MachineDefinition machine, Edge? edge, Random random)
    {
        var needed = edge?.Requirements.Select(requirement => requirement.Id).ToList() ?? [];
        if (needed.Count > 0 && random.Next(3) == 0)
            needed.RemoveAt(random.Next(needed.Count));
        var others = machine.Requirements.Select(requirement => requirement.Id).Where(id => edge is null || edge.Requirements.All(one => one.Id != id));
        return [.. needed.Concat(others.Where(_ => random.Next(2) == 0)).OrderBy(_ => random.Next())];
    }

    private static RequirementSet Numbers(MachineDefinition machine, string[] met) =>
        met.Aggregate(default(RequirementSet), (set, id) => set.With(machine.NumberOf(id)));

    private sealed record Step(string Trigger, string[] Met, string Expected);

    private sealed record Walk(string Start, Step[] Steps);
}
