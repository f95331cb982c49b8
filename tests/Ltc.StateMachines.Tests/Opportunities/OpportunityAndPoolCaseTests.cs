using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ltc.Tests.Opportunities;

/// <summary>The conformance cases of the opportunity and of the customer pool hold.</summary>
public sealed class OpportunityAndPoolCaseTests
{
    [Theory]
    [InlineData("machine-opportunity.json")]
    [InlineData("machine-customer-pool.json")]
    public void EveryCaseHolds(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "tests", "cases", file)));
        var machine = file.Contains("pool", StringComparison.Ordinal) ? CustomerPoolMachine.Define().Definition : OpportunityMachine.Define().Definition;
        var cases = document.RootElement.EnumerateArray().ToArray();
        Assert.NotEmpty(cases);
        foreach (var one in cases)
        {
            var given = one.GetProperty("given");
            Assert.Equal(machine.Id, given.GetProperty("machine").GetString());
            if (one.GetProperty("subject").GetString() == "machine")
                CheckMove(machine, given, one.GetProperty("expect"), one.GetProperty("name").GetString()!);
            else
                CheckPath(machine, given, one.GetProperty("expect"), one.GetProperty("name").GetString()!);
        }
    }

    private static void CheckMove(MachineDefinition machine, JsonElement given, JsonElement expect, string name)
    {
        var satisfied = given.GetProperty("satisfied");
        var met = satisfied.ValueKind == JsonValueKind.String ? RequirementSet.All : Numbers(machine, satisfied);
        var unknown = given.TryGetProperty("unknown", out var open) ? Strings(open) : [];
        var known = unknown.Aggregate(RequirementSet.All, (set, id) => set.Without(machine.NumberOf(id)));
        var move = machine.Fire(given.GetProperty("from").GetString()!, given.GetProperty("trigger").GetString()!, met, known);
        Assert.Equal((name, expect.GetProperty("outcome").GetString()), (name, Id(move.Answer.ToString())));
        if (expect.TryGetProperty("to", out var to))
            Assert.Equal((name, to.GetString()), (name, move.To));
        if (expect.TryGetProperty("missing", out var missing))
            Assert.Equal(Strings(missing), move.Missing);
        if (expect.TryGetProperty("unknown", out var left))
            Assert.Equal(Strings(left), move.Unknown);
    }

    private static void CheckPath(MachineDefinition machine, JsonElement given, JsonElement expect, string name)
    {
        var stages = new List<string>();
        var at = given.GetProperty("from").GetString()!;
        var stopped = -1;
        foreach (var trigger in Strings(given.GetProperty("path")))
        {
            var move = machine.Fire(at, trigger, RequirementSet.All, RequirementSet.All);
            if (move.To is null)
            {
                stopped = stages.Count;
                break;
            }

            stages.Add(at = move.To);
        }

        if (expect.TryGetProperty("stages", out var expected))
            Assert.Equal(Strings(expected), stages);
        if (expect.TryGetProperty("stoppedAt", out var index))
            Assert.Equal((name, index.GetInt32()), (name, stopped));
    }

    private static RequirementSet Numbers(MachineDefinition machine, JsonElement ids) =>
        Strings(ids).Aggregate(default(RequirementSet), (set, id) => set.With(machine.NumberOf(id)));

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(one => one.GetString()!)];

    private static string Id(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Ltc.Core.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
