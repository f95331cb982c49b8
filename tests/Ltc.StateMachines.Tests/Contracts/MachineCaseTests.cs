using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ltc.Tests.Contracts;

/// <summary>Holds the contract, the order and the contract change against their cases.</summary>
public sealed class MachineCaseTests
{
    [Theory]
    [InlineData("contract")]
    [InlineData("order")]
    [InlineData("contract-change")]
    public void EveryCaseHolds(string id)
    {
        var machine = Machine(id);
        var blocked = new HashSet<(string, string, string)>();
        foreach (var one in Cases(id))
        {
            Assert.Equal(id, one.GetProperty("given").GetProperty("machine").GetString());
            if (one.GetProperty("subject").GetString() == "machine")
                CheckMove(machine, one, blocked);
            else
                CheckPath(machine, one);
        }

        var demands = machine.Edges.SelectMany(edge => edge.Requirements.Select(requirement => (edge.From, edge.Trigger, requirement.Id)));
        Assert.Equal(
            demands.Select(demand => demand.Id).Distinct().Order(),
            blocked.Select(demand => demand.Item3).Distinct().Order());
    }

    private static void CheckMove(MachineDefinition machine, JsonElement one, HashSet<(string From, string Trigger, string Id)> blocked)
    {
        var given = one.GetProperty("given");
        var (from, trigger) = (given.GetProperty("from").GetString()!, given.GetProperty("trigger").GetString()!);
        var known = Strings(given, "unknown").Aggregate(RequirementSet.All, (set, id) => set.Without(Number(machine, id)));
        var met = given.GetProperty("satisfied").ValueKind == JsonValueKind.String
            ? RequirementSet.All
            : Strings(given, "satisfied").Aggregate(default(RequirementSet), (set, id) => set.With(Number(machine, id)));
        var move = machine.Fire(from, trigger, met, known);
        var expect = one.GetProperty("expect");
        var name = one.GetProperty("name").GetString();
        Assert.Equal((name, expect.GetProperty("outcome").GetString()), (name, JsonNamingPolicy.CamelCase.ConvertName(move.Answer.ToString())));
        if (expect.TryGetProperty("to", out var to))
            Assert.Equal((name, to.GetString()), (name, move.To));
        Assert.Equal(Strings(expect, "missing"), move.Missing);
        Assert.Equal(Strings(expect, "unknown"), move.Unknown);
        if (move.Missing.Count == 1)
            blocked.Add((from, trigger, move.Missing[0]));
    }

    private static void CheckPath(MachineDefinition machine, JsonElement one)
    {
        var given = one.GetProperty("given");
        var stage = given.GetProperty("from").GetString()!;
        var stages = new List<string>();
        int? stopped = null;
        foreach (var trigger in Strings(given, "path"))
        {
            if (machine.Fire(stage, trigger, RequirementSet.All, RequirementSet.All).To is not { } to)
            {
                stopped = stages.Count;
                break;
            }

            stages.Add(stage = to);
        }

        var expect = one.GetProperty("expect");
        if (expect.TryGetProperty("stages", out _))
            Assert.Equal(Strings(expect, "stages"), stages);
        Assert.Equal(expect.TryGetProperty("stoppedAt", out var at) ? at.GetInt32() : null, stopped);
    }

    private static MachineDefinition Machine(string id) => id switch
    {
        "contract" => ContractMachine.Define().Definition,
        "order" => OrderMachine.Define().Definition,
        _ => ContractChangeMachine.Define().Definition,
    };

    private static JsonElement[] Cases(string id)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ltc.Core.sln")))
            folder = folder.Parent!;
        return [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder.FullName, "tests", "cases", $"machine-{id}.json"))).RootElement.EnumerateArray()];
    }

    private static int Number(MachineDefinition machine, string id)
    {
        var number = machine.NumberOf(id);
        Assert.True(number >= 0, $"{machine.Id} has no requirement `{id}`");
        return number;
    }

    private static string[] Strings(JsonElement element, string property) =>
        element.TryGetProperty(property, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}
