using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Ltc.Tests.Replays;

/// <summary>Law 7 over journals: a refusal changes nothing, accepted events alone give the same stages, ends absorb.</summary>
public sealed class ReplayProperties(ITestOutputHelper output)
{
    private static readonly LtcRules Rules = LtcRules.Default;

    [Fact]
    public void ARefusalLeavesTheStageUnchangedAndTheAcceptedEntriesGiveTheSameStages()
    {
        var answers = new SortedDictionary<Answer, int>();
        ForSeeds(500, seed =>
        {
            var entries = new RandomJournal(seed).Next(Rules);
            var replayed = Replay.Run(Rules, entries, []);
            foreach (var step in replayed.Steps)
            {
                answers[step.Answer] = answers.TryGetValue(step.Answer, out var count) ? count + 1 : 1;
                Assert.Equal(step.Answer == Answer.Allowed ? step.Edge!.To : step.From, step.Stage);
                Assert.True(step.Answer == Answer.Allowed || step.Effects.Count == 0);
                Assert.Empty(step.Findings);
                Assert.True(step.HasSameRules);
            }

            AssertChained(replayed);
            var accepted = Replay.Run(Rules, replayed.Steps.Where(step => step.Answer == Answer.Allowed).Select(step => step.Entry), []);
            Assert.All(accepted.Steps, step => Assert.Equal(Answer.Allowed, step.Answer));
            foreach (var last in accepted.Subjects)
                Assert.Equal(last.Stage, replayed.StageOf(last.Entry.Machine, last.Entry.Subject));
        });
        output.WriteLine(string.Join(", ", answers.Select(pair => $"{pair.Key} {pair.Value}")));
        Assert.Equal([Answer.Refused, Answer.Allowed, Answer.NotDefined, Answer.Unknown], answers.Keys);
    }

    [Fact]
    public void AJournalWrittenAndReadGivesTheSameReplay() => ForSeeds(200, seed =>
    {
        var journal = new Journal(new RandomJournal(seed).Next(Rules));
        var text = journal.ToText();
        Assert.True(Journal.TryRead(text, Rules, out var read, out var findings), string.Join("; ", findings));
        Assert.Equal(text, read!.ToText());
        Assert.Equal(
            Replay.Run(Rules, journal.Entries, []).Steps.Select(step => step.ToString()),
            Replay.Run(Rules, read.Entries, []).Steps.Select(step => step.ToString()));
    });

    [Fact]
    public void WhateverTheLinesAreNothingThrows() => ForSeeds(300, seed =>
    {
        var random = new Random(seed);
        var text = new Journal(new RandomJournal(seed).Next(Rules).Take(3)).ToText().ToCharArray();
        for (var times = 0; times < 3; times++)
            text[random.Next(text.Length)] = (char)random.Next(0, 0x3000);
        var read = Journal.TryRead(new string(text), Rules, out var journal, out var findings);
        Assert.Equal(read, findings.Count == 0);
        Assert.All(findings, finding => Assert.InRange(finding.Line, 1, 10));
        if (read)
            Replay.Run(Rules, journal!.Entries, []);
    });

    private static void AssertChained(ReplayResult result)
    {
        foreach (var steps in result.Steps.GroupBy(step => (step.Entry.Machine, step.Entry.Subject)))
        {
            var machine = Rules.FindMachine(steps.Key.Machine)!.Definition;
            var stage = machine.Start.Id;
            foreach (var step in steps)
            {
                Assert.Equal(stage, step.From);
                Assert.False(machine.FindStage(stage)!.IsEnd && step.Answer == Answer.Allowed);
                stage = step.Stage;
            }
        }
    }

    private static void ForSeeds(int cases, Action<int> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(cases), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => law(seed)));
}
