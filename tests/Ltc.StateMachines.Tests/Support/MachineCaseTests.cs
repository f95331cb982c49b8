using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ltc.Tests.Support;

/// <summary>Holds receivable, dispute, customer issue and decision request against their cases.</summary>
public sealed class MachineCaseTests
{
    [Theory]
    [InlineData("receivable")]
    [InlineData("dispute")]
    [InlineData("customer-issue")]
    [InlineData("decision-request")]
    public void Every_case_holds_and_every_requirement_is_seen_to_block_alone(string id)
    {
        var machine = Machine(id);
        var blocked = new HashSet<string>(StringComparer.Ordinal);
        var moves = new HashSet<(string, string)>();
        foreach (var one in Cases(id))
        {
            var given = one.GetProperty("given");
            Assert.Equal(id, given.GetProperty("machine").GetString());
            if (one.GetProperty("subject").GetString() == "machine-path")
                CheckPath(machine, one);
            else if (CheckMove(machine, one) is { Missing.Count: 1 } refused)
                blocked.Add(refused.Missing[0]);
            else
                moves.Add((given.GetProperty("from").GetString()!, given.TryGetProperty("trigger", out var trigger) ? trigger.GetString()! : string.Empty));
        }

        Assert.Equal(machine.Requirements.Select(requirement => requirement.Id).Order(StringComparer.Ordinal), blocked.Order(StringComparer.Ordinal));
        Assert.All(machine.Edges, edge => Assert.Contains((edge.From, edge.Trigger), moves));
    }

    private static DefinitionMove CheckMove(MachineDefinition machine, JsonElement one)
    {
        var given = one.GetProperty("given");
        var satisfied = given.GetProperty("satisfied");
        var met = satisfied.ValueKind == JsonValueKind.String ? RequirementSet.All : Set(machine, Strings(given, "satisfied"));
        var known = Strings(given, "unknown").Aggregate(RequirementSet.All, (set, id) => set.Without(Number(machine, id)));
        var move = machine.Fire(given.GetProperty("from").GetString()!, given.GetProperty("trigger").GetString()!, met, known);
        var expect = one.GetProperty("expect");
        var name = one.GetProperty("name").GetString();
        Assert.Equal((name, expect.GetProperty("outcome").GetString()), (name, JsonNamingPolicy.CamelCase.ConvertName(move.Answer.ToString())));
        Assert.Equal((name, expect.TryGetProperty("to", out var to) ? to.GetString() : null), (name, move.To));
        Assert.Equal(Strings(expect, "missing"), move.Missing);
        Assert.Equal(Strings(expect, "unknown"), move.Unknown);
        return move;
    }

    private static void CheckPath(MachineDefinition machine, JsonElement one)
    {
        var given = one.GetProperty("given");
        var stage = given.GetProperty("from").GetString()!;
        var path = Strings(given, "path");
        var stages = new List<string>();
        while (stages.Count < path.Length && machine.Fire(stage, path[stages.Count], RequirementSet.All, RequirementSet.All).To is { } to)
            stages.Add(stage = to);
        var expect = one.GetProperty("expect");
        if (expect.TryGetProperty("stoppedAt", out var at))
            Assert.Equal((at.GetInt32(), true), (stages.Count, stages.Count < path.Length));
        else
            Assert.Equal(Strings(expect, "stages"), stages);
    }

    private static MachineDefinition Machine(string id) => id switch
    {
        "receivable" => ReceivableMachine.Define().Definition,
        "dispute" => DisputeMachine.Define().Definition,
        "customer-issue" => CustomerIssueMachine.Define().Definition,
        _ => DecisionRequestMachine.Define().Definition,
    };

    private static JsonElement[] Cases(string id)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ltc.Core.sln")))
            folder = folder.Parent!;
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder.FullName, "tests", "cases", $"machine-{id}.json")));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    private static string[] Strings(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(one => one.GetString()!)] : [];

    private static RequirementSet Set(MachineDefinition machine, string[] ids) =>
        ids.Aggregate(default(RequirementSet), (set, id) => set.With(Number(machine, id)));

    private static int Number(MachineDefinition machine, string id)
    {
        var number = machine.NumberOf(id);
        Assert.True(number >= 0, $"`{machine.Id}` has no requirement `{id}`");
        return number;
    }
}
