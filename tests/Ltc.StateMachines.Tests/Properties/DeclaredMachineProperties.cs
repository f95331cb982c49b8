using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>A machine that is written as JSON with its facts and run from that text alone gives the answers of the machine that was written.</summary>
public sealed class DeclaredMachineProperties(ITestOutputHelper output)
{
    [Theory, ClassData(typeof(EveryMachine))]
    public void TheTextAloneAnswersAsTheMachine(string machine) => new TextAnswers(output).Holds(machine);

    [Fact]
    public void RandomMachinesAnswerFromTheirTextToo() => PropertyRun.ForAll(
        "random machines from text",
        output.WriteLine,
        draw => TextAnswers.Compare(new MachineSubject<SampleStage, SampleTrigger, SampleFacts>(GenerateMachine.Typed(draw)), draw),
        "Allowed",
        "Refused",
        "Unknown");

    [Fact]
    public void ARequirementWithoutAConditionAsksForTheFlagOfItsId()
    {
        var machine = SampleMachines.Declare(Named);
        Assert.Equal(["may-go"], machine.Facts.Select(fact => fact.Id));
        foreach (var (said, answer) in new (bool?, Answer)[] { (true, Answer.Allowed), (false, Answer.Refused), (null, Answer.Unknown) })
        {
            Assert.True(machine.FactSet.TryBind([new("may-go", said)], out var facts, out _));
            Assert.Equal(answer, machine.Fire(StageNumber.Start, TriggerNumber.First, facts).Answer);
        }

        Assert.Equal(["may-go"], SampleMachines.Declare(DefinitionJson.Write(machine)).Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void ATypedMachineHasNoTextWithoutItsFacts()
    {
        var defined = LtcRules.Default.Lead.Definition;
        Assert.False(StageMachine.TryDeclare(defined, out var machine, out var findings));
        Assert.Null(machine);
        Assert.All(findings, finding => Assert.Equal("fact-unknown", finding.Code));
    }

    [Fact]
    public void AFactOfAnotherTypeIsNoAnswerToARequirementWithoutACondition()
    {
        var text = """{ "id": "may-go", "type": "number", "text": { "en": "may go", "zh-Hans": "可以走", "zh-Hant": "可以走" } }""";
        Assert.False(DefinitionJson.TryReadMachine(Named.Replace("\"requirements\": [ {", $"\"facts\": [ {text} ], \"requirements\": [ {{", StringComparison.Ordinal), out _, out var findings));
        var finding = Assert.Single(findings);
        Assert.Equal(("fact-type", "/requirements/0"), (finding.Code, finding.Pointer));
    }

    [Theory]
    [InlineData(256, 256, true)]
    [InlineData(257, 1, false)]
    [InlineData(1, 257, false)]
    public void AMachineFromDataHasAtMost256StagesAndTriggers(int stages, int triggers, bool fits)
    {
        var parts = new MachineParts { Id = "long", Text = Text.Same("long"), HasNoEnd = true };
        for (var number = 0; number < stages; number++)
            parts.Stages.Add(new Stage("s" + number, Text.Same("stage")));
        for (var number = 0; number < triggers; number++)
            parts.Triggers.Add(new Trigger("t" + number, Text.Same("trigger")));
        for (var number = 0; number < Math.Max(stages, triggers); number++)
            parts.Edges.Add(new Edge("s" + Math.Min(number, stages - 1), "t" + Math.Min(number, triggers - 1), "s" + Math.Min(number + 1, stages - 1), [], []));
        Assert.True(MachineDefinition.TryCreate(parts, out var definition, out var defects), string.Join("; ", defects));
        Assert.Equal(fits, StageMachine.TryDeclare(definition!, out var machine, out var findings));
        Assert.Equal(fits ? [] : ["too-many-values"], findings.Select(finding => finding.Code));
        if (machine is not null)
            Assert.Equal((StageNumber)255, machine.Fire((StageNumber)254, (TriggerNumber)254, default).To);
    }

    private const string Named = """
        {
          "id": "door", "text": { "en": "Door", "zh-Hans": "门", "zh-Hant": "門" },
          "stages": [
            { "id": "in", "text": { "en": "In", "zh-Hans": "内", "zh-Hant": "內" } },
            { "id": "out", "text": { "en": "Out", "zh-Hans": "外", "zh-Hant": "外" }, "kind": "end" } ],
          "triggers": [ { "id": "go", "text": { "en": "Go", "zh-Hans": "走", "zh-Hant": "走" } } ],
          "requirements": [ { "id": "may-go", "text": { "en": "may go", "zh-Hans": "可以走", "zh-Hant": "可以走" } } ],
          "edges": [ { "from": "in", "trigger": "go", "to": "out", "requirements": ["may-go"] } ]
        }
        """;

    private sealed class TextAnswers(ITestOutputHelper output) : MachineProperty("the text alone answers", output, "Allowed", "Refused", "Unknown", "NotDefined")
    {
        private readonly Dictionary<string, StageMachine<StageNumber, TriggerNumber, DeclaredFacts>> _declared = [];

        internal static void Compare<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
            where TStage : unmanaged, Enum
            where TTrigger : unmanaged, Enum
            where TFacts : struct => Compare(subject, SampleMachines.Declare(DefinitionJson.Write(subject.Machine)), draw);

        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            if (!_declared.TryGetValue(subject.Definition.Id, out var declared))
                _declared[subject.Definition.Id] = declared = SampleMachines.Declare(DefinitionJson.Write(subject.Machine));
            Compare(subject, declared, draw);
        }

        private static void Compare<TStage, TTrigger, TFacts>(
            MachineSubject<TStage, TTrigger, TFacts> subject, StageMachine<StageNumber, TriggerNumber, DeclaredFacts> declared, Draw draw)
            where TStage : unmanaged, Enum
            where TTrigger : unmanaged, Enum
            where TFacts : struct
        {
            var (from, trigger, facts) = subject.DrawMove(draw);
            var values = subject.Generate.Values(facts).Select(pair => new KeyValuePair<string, object?>(pair.Key, pair.Value is Enum value ? value.ToString() : pair.Value));
            Assert.True(declared.FactSet.TryBind(values, out var said, out var findings), string.Join("; ", findings));
            Assert.True(declared.TryParseStage(subject.IdOf(from), out var stage));
            Assert.True(declared.TryParseTrigger(subject.IdOfTrigger(trigger), out var fired));
            var move = subject.Machine.Fire(from, trigger, facts);
            var again = declared.Fire(stage, fired, said);
            draw.Saw(move.Answer);
            Assert.Equal(move.Answer, again.Answer);
            Assert.Equal(move.To is { } to ? subject.IdOf(to) : null, again.To is { } reached ? declared.Definition.Stages[(int)reached].Id : null);
            Assert.Equal(move.Effects, again.Effects);
            Assert.Equal(move.Explain(facts).Select(reason => (reason.Id, reason.Kind, reason.Text())), again.Explain(said).Select(reason => (reason.Id, reason.Kind, reason.Text())));
        }
    }
}
