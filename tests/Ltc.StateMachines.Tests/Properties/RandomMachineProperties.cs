using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>The kernel and the naive model agree on machines, facts and triggers that nobody wrote.</summary>
public sealed class RandomMachineProperties(ITestOutputHelper output)
{
    [Fact]
    public void TheNaiveInterpreterAgreesOnRandomMachines() => PropertyRun.ForAll(
        "random machines: the naive interpreter agrees",
        output.WriteLine,
        draw =>
        {
            var subject = new MachineSubject<SampleStage, SampleTrigger, SampleFacts>(GenerateMachine.Typed(draw));
            for (var question = 0; question < 5; question++)
            {
                var (from, trigger, facts) = subject.DrawMove(draw);
                draw.Saw(Compare.WithNaive(subject, from, trigger, facts));
            }
        },
        "Allowed",
        "Refused",
        "Unknown",
        "NotDefined");

    [Fact]
    public void LacksAreEnoughOnRandomMachines() => PropertyRun.ForAll(
        "random machines: a lack is enough and minimal",
        output.WriteLine,
        draw =>
        {
            var subject = new MachineSubject<SampleStage, SampleTrigger, SampleFacts>(GenerateMachine.Typed(draw));
            var (from, trigger, facts) = subject.DrawMove(draw);
            var lacks = subject.Machine.Lacks(from, trigger, facts, budget: 5_000);
            draw.Saw(lacks.Sets.Count > 0 ? "lacks" : lacks.IsExhaustive ? lacks.Answer.ToString() : "budget ended");
            foreach (var lack in lacks.Sets)
            {
                var witness = (SampleFacts)lack.Witness;
                Assert.True(subject.Machine.Fire(from, trigger, witness).IsAllowed, $"{lack} does not open {from} {trigger}");
                foreach (var kept in lack.Facts.Select(fact => SampleFact.All.Find(fact.Id)!))
                {
                    Assert.True(kept.TrySet(witness, kept.Get(facts), out var tried));
                    Assert.False(lacks.IsExhaustive && subject.Machine.Fire(from, trigger, tried).IsAllowed, $"{lack} opens without {kept}");
                }
            }
        },
        "lacks",
        "Allowed");

    [Fact]
    public void WhatCanBeOpenedHasALackOnRandomMachines() => PropertyRun.ForAll(
        "random machines: what can be opened has a lack",
        output.WriteLine,
        draw =>
        {
            var subject = new MachineSubject<SampleStage, SampleTrigger, SampleFacts>(GenerateMachine.Typed(draw));
            var edge = draw.Pick(subject.Definition.Edges);
            var from = subject.StageOf(edge.From);
            var trigger = subject.TriggerOf(edge.Trigger);
            var opened = subject.Generate.Toward(draw, MachineSubject<SampleStage, SampleTrigger, SampleFacts>.ConditionsOf(edge));
            var facts = subject.Generate.Any(draw);
            if (!subject.Machine.Fire(from, trigger, opened).IsAllowed || subject.Machine.Fire(from, trigger, facts).IsAllowed)
                return;
            // That something becomes unknown again is no way to open a move.
            if (edge.Requirements.Any(requirement => ConditionWalk.Has(requirement.Data!, data => data.Kind == ConditionKind.Not)))
                return;
            var lacks = subject.Machine.Lacks(from, trigger, facts, budget: 20_000);
            draw.Saw(lacks.IsExhaustive ? "can be opened" : "budget ended");
            Assert.True(lacks.Sets.Count > 0 || !lacks.IsExhaustive, $"no lack for {string.Join(" & ", edge.Requirements.Select(requirement => requirement.Data))} though {opened} opens it from {facts}");
        },
        "can be opened");

    [Fact]
    public void ACleanMachineHasNoFinding() => PropertyRun.ForAll(
        "random machines: nothing is found where nothing is wrong",
        output.WriteLine,
        draw =>
        {
            Assert.True(MachineDefinition.TryCreate(GenerateMachine.Clean(draw), out var definition, out var findings), string.Join("; ", findings));
            Assert.True(GenerateMachine.Builder(GenerateMachine.CleanTyped(draw)).TryBuild(out _, out findings), string.Join("; ", findings));
            draw.Saw($"{definition!.Stages.Count} stages");
        });

    [Theory]
    [MemberData(nameof(Defects))]
    public void APlantedDefectIsFound(string code) => PropertyRun.ForAll(
        "random machines: finds " + code,
        output.WriteLine,
        draw =>
        {
            var parts = GenerateMachine.Clean(draw);
            PlantDefect.InParts[code](draw, parts);
            Assert.False(MachineDefinition.TryCreate(parts, out var definition, out var findings));
            Assert.Null(definition);
            Assert.Contains(findings, finding => finding.Code == code);
            Assert.All(findings, finding => Assert.NotEmpty(finding.Text(Language.TraditionalChinese)));
        });

    [Fact]
    public void EveryFindingCodeHasADefect()
    {
        // The codes that only types can have are planted in MachineTypeTests.
        var planted = PlantDefect.InParts.Keys.Concat(["enum-too-wide", "enum-mismatch", "fact-unknown", "requirement-without-condition"]).Order();
        Assert.Equal(MachineFindingCodes.Declared().Order(), planted);
    }

    public static TheoryData<string> Defects => [.. PlantDefect.InParts.Keys];

    [Fact]
    public void PathsAreShortestAndCoverEveryEdge() => PropertyRun.ForAll(
        "random machines: paths", output.WriteLine, draw => PathChecks.Hold(Define(draw)));

    private static MachineDefinition Define(Draw draw) =>
        MachineDefinition.TryCreate(GenerateMachine.Clean(draw), out var definition, out _) ? definition! : throw new InvalidOperationException("the generator made a defect");
}
