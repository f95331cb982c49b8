using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.CheatingHosts;

/// <summary>
/// Law 1 across machines and decisions: no sequence of calls reaches a submitted bid, a signed contract, an applied change or a closed contract without a verified
/// decision of the right subject, point, level, envelope and text. Each guard is shown to be the one that stops somebody: without it the cheat succeeds.
/// </summary>
public sealed class CheatingHostTests(ITestOutputHelper output)
{
    private static readonly DecisionRights Rights = LtcRules.Default.Decisions;

    public static IEnumerable<object[]> EachCheat() => Rows(HostCheat.All);

    public static IEnumerable<object[]> EachCase() => Rows(HostCheat.OfCases.Where(cheat => cheat.Guard is not null));

    public static IEnumerable<object[]> EachRecord() => Rows(HostCheat.OfRecords);

    public static IEnumerable<object[]> EachGate() => Rows(HostCheat.OfGates);

    [Theory, MemberData(nameof(EachCheat))]
    public void ACheatDoesNotReachItsGate(string name)
    {
        var (host, cheat) = Cheated(name);
        var run = host.Run(Rights);
        Assert.False(run.Reached(cheat.Stage));
        Assert.Empty(HostAudit.Run(host, run));
    }

    [Theory, MemberData(nameof(EachCase))]
    public void WithoutTheGuardOfDecidingItReachesItsGate(string name)
    {
        var (host, cheat) = Cheated(name);
        var run = host.Run(Rights.Without(cheat.Guard!));
        output.WriteLine($"{name}: {cheat.Guard}");
        Assert.True(run.Reached(cheat.Stage));
        Assert.NotEmpty(HostAudit.Run(host, run));
    }

    [Theory, MemberData(nameof(EachRecord))]
    public void WithoutVerifyingItReachesItsGate(string name)
    {
        var (host, cheat) = Cheated(name);
        var run = host.Run(Rights, believe: true);
        Assert.True(run.Reached(cheat.Stage));
        Assert.NotEmpty(HostAudit.Run(host, run));
    }

    /// <summary>The guards are the requirements that ask for a decision and that the cheat does not meet; the machine without them, and only without them, lets it pass.</summary>
    [Theory, MemberData(nameof(EachGate))]
    public void WithoutTheGuardsOfTheMachineItReachesItsGate(string name)
    {
        var (host, cheat) = Cheated(name);
        var run = host.Run(Rights);
        var machine = run.Steps.First(step => step.Edge?.To == cheat.Stage || LtcRules.Default.FindMachine(step.Entry.Machine)!.Definition.FindStage(cheat.Stage) is not null).Entry.Machine;
        var definition = LtcRules.Default.FindMachine(machine)!.Definition;
        string[] asking = [.. definition.Requirements.Where(one => ConditionWalk.Has(one.Data!, part => part.Kind == ConditionKind.Covers)).Select(one => one.Id)];
        Assert.DoesNotContain(cheat.Stage, GuardlessMachine.Walk(machine, host.Journal, run.Verified, []));
        Assert.Contains(cheat.Stage, GuardlessMachine.Walk(machine, host.Journal, run.Verified, asking));
        var guards = asking.Where(guard => !GuardlessMachine.Walk(machine, host.Journal, run.Verified, [.. asking.Where(one => one != guard)]).Contains(cheat.Stage)).ToArray();
        output.WriteLine($"{name}: {machine} {string.Join(", ", guards)}");
        Assert.NotEmpty(guards);
    }

    [Fact]
    public void NoHistoryOfACheatingHostPassesAGate() => PropertyRun.ForAll(nameof(NoHistoryOfACheatingHostPassesAGate), output.WriteLine, draw =>
    {
        var host = new Host();
        var cheats = draw.Chance(20) ? [] : draw.Shuffle(HostCheat.All).Take(1 + draw.Below(3)).ToArray();
        foreach (var cheat in cheats.Where(cheat => CanDo(host, cheat)))
            cheat.Do(host);
        var noise = draw.Chance(60) ? draw.Below(12) : 0;
        for (var times = noise; times > 0; times--)
            Disturb(draw, host);
        var run = host.Run(Rights);
        var found = HostAudit.Run(host, run).ToArray();
        Assert.True(found.Length == 0, $"{string.Join(" + ", cheats.Select(cheat => cheat.Name))}: {string.Join("; ", found)}");
        if (noise == 0)
            Assert.All(cheats, cheat => Assert.False(run.Reached(cheat.Stage), cheat.Name));
        if (cheats.Length == 0 && noise == 0)
            Assert.All(HostRun.Gates.Keys, stage => Assert.True(run.Reached(stage), stage));
        draw.Saw(cheats.Length == 0 ? "honest" : $"{cheats.Length} cheats");
        draw.Saw(noise == 0 ? "in order" : "disturbed");
        foreach (var stage in HostRun.Gates.Keys)
            draw.Saw((run.Reached(stage) ? "passed " : "kept from ") + stage);
        draw.Saw($"steps refused: {(run.Steps.Count(step => step.Answer != Answer.Allowed) > 5 ? "many" : "few")}");
    }, ["honest", "1 cheats", "2 cheats", "3 cheats", "in order", "disturbed", .. HostRun.Gates.Keys.SelectMany(stage => new[] { "passed " + stage, "kept from " + stage })]);

    /// <summary>A cheat on a case that another one has removed has nothing left to do.</summary>
    private static bool CanDo(Host host, HostCheat cheat) => host.Cases.ContainsKey("D-1") || cheat.Name != "a downgraded project (D-2)";

    /// <summary>Fires something else, at another time, with another thing's facts, twice or not at all.</summary>
    private static void Disturb(Draw draw, Host host)
    {
        var at = draw.Below(host.Journal.Count);
        var entry = host.Journal[at];
        var machine = LtcRules.Default.FindMachine(entry.Machine)!.Definition;
        switch (draw.Below(8))
        {
            case 0:
                host.Journal.RemoveAt(at);
                break;
            case 1:
                host.Journal.Insert(draw.Below(host.Journal.Count), new HostEntry(entry.Made()));
                break;
            case 2:
                entry.Trigger = draw.Pick(machine.Triggers).Id;
                break;
            case 3:
                entry.At = entry.At.AddDays(draw.Pick([-120, -31, -1, 1, 31, 120]));
                break;
            case 4:
                entry.Subject = entry.Subject == "O-7" ? "O-8" : entry.Subject;
                break;
            case 5 when entry.Facts.Count > 0:
                entry.Facts.Remove(draw.Pick([.. entry.Facts.Keys]));
                break;
            case 6:
                foreach (var fact in entry.Facts.Keys.Where(fact => fact.EndsWith("-decision", StringComparison.Ordinal)).ToArray())
                    entry.Facts[fact] = draw.Pick(["D-1", "D-1b", "D-2", "D-2b", "D-3", "D-4", "D-5", "D-9"]);
                break;
            default:
                host.Journal.Insert(at, new HostEntry(entry.Made()) { Trigger = draw.Pick(machine.Triggers).Id });
                break;
        }
    }

    private static (Host Host, HostCheat Cheat) Cheated(string name)
    {
        var (host, cheat) = (new Host(), HostCheat.All.Single(one => one.Name == name));
        cheat.Do(host);
        return (host, cheat);
    }

    private static IEnumerable<object[]> Rows(IEnumerable<HostCheat> cheats) => cheats.Select(cheat => new object[] { cheat.Name });
}
