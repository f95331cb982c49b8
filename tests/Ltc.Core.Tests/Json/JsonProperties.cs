using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Json;

public sealed class JsonProperties(ITestOutputHelper output)
{
    private const int Cases = 1000;

    public static TheoryData<string> Machines => [.. All.Select(machine => machine.Definition.Id)];

    private static IEnumerable<StageMachine> All => LtcRules.Default.Machines.Concat(SampleMachines.All);

    [Theory]
    [MemberData(nameof(Machines))]
    public void TheExportOfAMachineGivesAnEqualMachineAndTheSameText(string id)
    {
        var machine = All.Single(machine => machine.Definition.Id == id).Definition;
        var text = DefinitionJson.Write(machine);
        Assert.True(DefinitionJson.TryReadMachine(text, out var read, out var findings), string.Join("; ", findings));
        Assert.Equal(machine, read);
        Assert.Equal(text, DefinitionJson.Write(read!));
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void EveryConditionReadBackAnswersTheSame(string id) => All.Single(machine => machine.Definition.Id == id).Accept(new SameAnswers(output));

    [Fact]
    public void ConditionsOfEveryKindSurviveTheTrip()
    {
        var kinds = new HashSet<ConditionKind>();
        ForSeeds(seed =>
        {
            var data = new RandomConditions(seed).Next();
            kinds.Add(data.Kind);
            var text = DefinitionJson.Write(data);
            Assert.True(DefinitionJson.TryReadCondition(text, out var read, out var findings), string.Join("; ", findings) + text);
            Assert.Equal(data, read);
            Assert.Equal(text, DefinitionJson.Write(read!));
            Assert.True(DefinitionJson.TryReadCondition(Encoding.UTF8.GetBytes(text), out var second, out _));
            Assert.Equal(data, second);
        });
        Assert.Equal(Enum.GetValues<ConditionKind>().Length, kinds.Count);
    }

    [Fact]
    public void WhateverTheBytesAreNothingThrows()
    {
        var machine = Encoding.UTF8.GetBytes(DefinitionJson.Write(LtcRules.Default.Lead.Definition));
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        ForSeeds(seed =>
        {
            var random = new Random(seed);
            var source = seed % 2 == 0 ? machine : Encoding.UTF8.GetBytes(DefinitionJson.Write(new RandomConditions(seed).Next()));
            var bytes = Mutate(source, random);
            var read = seed % 2 == 0
                ? DefinitionJson.TryReadMachine(bytes, out _, out var findings)
                : DefinitionJson.TryReadCondition(bytes, out _, out findings);
            Assert.Equal(read, findings.Count == 0);
            Assert.All(findings, finding => Assert.True(finding.Line >= 1 && finding.Column >= 1, finding.ToString()));
            var outcome = read ? "read" : findings[0].Code;
            outcomes[outcome] = outcomes.TryGetValue(outcome, out var count) ? count + 1 : 1;
            DefinitionJson.TryReadMachine(Encoding.UTF8.GetString(bytes), out _, out _);
            DefinitionJson.TryReadRecord(bytes, out _, out _);
        });
        foreach (var pair in outcomes)
            output.WriteLine($"{pair.Key}: {pair.Value}");
        Assert.True(outcomes.Count >= 5, string.Join(", ", outcomes.Keys));
    }

    private static byte[] Mutate(byte[] source, Random random)
    {
        var bytes = source.ToList();
        for (var times = 1 + random.Next(3); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 2:
                    bytes.RemoveAt(at);
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(40), bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }

    private static void ForSeeds(Action<int> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Cases), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => law(seed)));

    private sealed class SameAnswers(ITestOutputHelper output) : IStageMachineVisitor<bool>
    {
        public bool Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
            where TStage : unmanaged, Enum
            where TTrigger : unmanaged, Enum
            where TFacts : struct
        {
            var own = machine.Definition.Requirements.OfType<Requirement<TFacts>>().Select(requirement => requirement.Condition);
            var drawn = Enumerable.Range(0, 50)
                .Select(seed => machine.FactSet.TryBind(new RandomConditions(seed, machine.Facts).Next(), out var condition, out _) ? condition : null)
                .OfType<Condition<TFacts>>();
            var truths = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var condition in own.Concat(drawn))
            {
                Assert.True(DefinitionJson.TryReadCondition(DefinitionJson.Write(condition.Data), out var data, out var wrong), string.Join("; ", wrong));
                Assert.Equal(condition.Data, data);
                Assert.True(machine.FactSet.TryBind(data!, out var again, out var findings), string.Join("; ", findings));
                for (var seed = 0; seed < 40; seed++)
                {
                    var facts = Draw(machine.FactSet, new Random(seed));
                    var truth = condition.Test(facts);
                    Assert.Equal(truth, again!.Test(facts));
                    truths[truth.ToString()!] = truths.TryGetValue(truth.ToString()!, out var count) ? count + 1 : 1;
                }
            }

            output.WriteLine(string.Join(", ", truths.Select(pair => $"{pair.Key} {pair.Value}")));
            return Assert.Single([truths.Count]) == 3;
        }

        private static TFacts Draw<TFacts>(FactSet<TFacts> set, Random random)
            where TFacts : struct
        {
            var facts = default(TFacts);
            foreach (var fact in set.Facts.Where(_ => random.Next(4) > 0))
            {
                object? value = fact.Type switch
                {
                    FactType.Flag => random.Next(2) == 0,
                    FactType.Number => (decimal)random.Next(0, 101) / (random.Next(2) == 0 ? 1 : 100),
                    FactType.Choice => fact.Values[random.Next(fact.Values.Count)],
                    FactType.Date => new CalendarDate(2026, 1 + random.Next(12), 1 + random.Next(28)).ToString(),
                    FactType.Instant => $"2026-0{1 + random.Next(9)}-1{random.Next(10)}T09:00:00+08:00",
                    FactType.Text => random.Next(2) == 0 ? "li" : "wang",
                    FactType.Set => new[] { "a", "fact-1" },
                    _ => null,
                };
                fact.TrySet(facts, value, out facts);
            }

            return facts;
        }
    }
}
