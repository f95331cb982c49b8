using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>Lacks names sets of facts that are enough to open a move, and of which none can be left out.</summary>
public sealed class LackProperties(ITestOutputHelper output)
{
    [Theory, ClassData(typeof(EveryMachine))]
    public void ALackIsEnough(string machine) => new LackIsEnough(output).Holds(machine);

    [Theory, ClassData(typeof(EveryMachine))]
    public void NoFactOfALackCanBeLeftOut(string machine) => new LackIsMinimal(output).Holds(machine);

    [Theory, ClassData(typeof(EveryMachine))]
    public void FindOutFirstNamesUnknownFactsOfALack(string machine) => new FindOutFirst(output).Holds(machine);

    [Theory, ClassData(typeof(EveryMachine))]
    public void EveryEdgeCanBeOpened(string machine) => EveryMachine.Find(machine).Accept(new OpensEachEdge(output));

    [Fact]
    public void ATestInCodeIsNeverSaidToBeSearchedToTheEnd()
    {
        var scored = Asking("scored", LeadFact.Score.MoreThan(60)).Lacks(Step.Here, Step.There, default);
        var opaque = Asking("asked-elsewhere", Condition<LeadFacts>.Code("asked-elsewhere", (in LeadFacts facts) => facts.Score > 60)).Lacks(Step.Here, Step.There, default);
        Assert.Equal((1, true), (scored.Sets.Count, scored.IsExhaustive));
        Assert.Equal((0, false), (opaque.Sets.Count, opaque.IsExhaustive));
    }

    private static StageMachine<Step, Step, LeadFacts> Asking(string id, Condition<LeadFacts> condition) => StageMachine
        .Define<Step, Step, LeadFacts>("asks", Text.Same("asks"), LeadFact.All)
        .Stage(Step.Here, Text.Same("here")).Stage(Step.There, Text.Same("there"), StageKind.End)
        .Trigger(Step.There, Text.Same("go")).Trigger(Step.Here, Text.Same("stay"))
        .In(Step.Here).Permit(Step.There, Step.There, [new Requirement<LeadFacts>(id, condition, Text.Same(id))]).Ignore(Step.Here)
        .Build();

    private static (TStage From, TTrigger Trigger, TFacts Facts, Lacks Lacks) DrawLacks<TStage, TTrigger, TFacts>(
        MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        var (from, trigger, facts) = subject.DrawMove(draw);
        var lacks = subject.Machine.Lacks(from, trigger, facts, budget: 20_000);
        Assert.Equal(subject.Machine.Fire(from, trigger, facts).Answer, lacks.Answer);
        draw.Saw(lacks.Sets.Count > 0 ? "lacks" : lacks.IsExhaustive ? lacks.Answer.ToString() : "budget ended");
        return (from, trigger, facts, lacks);
    }

    private sealed class LackIsEnough(ITestOutputHelper output) : MachineProperty("a lack is enough", output, "lacks", "Allowed", "NotDefined")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, trigger, facts, lacks) = DrawLacks(subject, draw);
            if (lacks.Answer is Answer.Allowed or Answer.NotDefined)
                Assert.Empty(lacks.Sets);
            Assert.Equal(lacks.Sets.OrderBy(lack => lack.Facts.Count), lacks.Sets);
            foreach (var lack in lacks.Sets)
            {
                var opened = (TFacts)lack.Witness;
                Assert.True(subject.Machine.Fire(from, trigger, opened).IsAllowed, $"{lack} does not open {from} {trigger}");
                foreach (var same in subject.Generate.Facts.Where(fact => lack.Facts.All(changed => changed.Id != fact.Id)))
                    Assert.Equal(same.Get(facts), same.Get(opened));
            }
        }
    }

    private sealed class LackIsMinimal(ITestOutputHelper output) : MachineProperty("no fact of a lack can be left out", output, "lacks")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, trigger, facts, lacks) = DrawLacks(subject, draw);
            foreach (var lack in lacks.Sets)
            {
                foreach (var kept in lack.Facts)
                {
                    var others = subject.Generate.Facts.Where(fact => fact.Id != kept.Id && lack.Facts.Any(one => one.Id == fact.Id)).ToArray();
                    for (var attempt = 0; attempt < 10; attempt++)
                    {
                        var tried = others.Aggregate(facts, (made, fact) => Choose(subject, draw, made, fact, (TFacts)lack.Witness, fromWitness: attempt == 0));
                        Assert.False(subject.Machine.Fire(from, trigger, tried).IsAllowed, $"{lack} opens {from} {trigger} without {kept}");
                    }
                }
            }
        }

        private static TFacts Choose<TStage, TTrigger, TFacts>(
            MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw, TFacts facts, Fact<TFacts> fact, TFacts witness, bool fromWitness)
            where TStage : unmanaged, Enum
            where TTrigger : unmanaged, Enum
            where TFacts : struct
        {
            if (!fromWitness && draw.Chance(50))
                return subject.Generate.Redraw(draw, facts, fact);
            Assert.True(fact.TrySet(facts, fact.Get(witness), out var next));
            return next;
        }
    }

    private sealed class FindOutFirst(ITestOutputHelper output) : MachineProperty("find out first names unknown facts", output, "to find out")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (_, _, facts, lacks) = DrawLacks(subject, draw);
            foreach (var fact in lacks.FindOutFirst)
            {
                Assert.False(subject.Generate.FindFact(fact.Id).IsKnown(facts), $"{fact} is known");
                Assert.Contains(lacks.Sets, lack => lack.Facts.Any(one => one.Id == fact.Id));
                draw.Saw("to find out");
            }
        }
    }

    private sealed class OpensEachEdge(ITestOutputHelper output) : IStageMachineVisitor<bool>
    {
        public bool Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
            where TStage : unmanaged, Enum
            where TTrigger : unmanaged, Enum
            where TFacts : struct
        {
            var subject = new MachineSubject<TStage, TTrigger, TFacts>(machine);
            foreach (var edge in machine.Definition.Edges.Where(edge => edge.Requirements.Count > 0))
            {
                var lacks = machine.Lacks(subject.StageOf(edge.From), subject.TriggerOf(edge.Trigger), default);
                output.WriteLine($"{edge}: {(lacks.Sets.Count > 0 ? lacks.Sets[0].ToString() : "nothing opens it")}");
                Assert.True(lacks.Sets.Count > 0, $"nothing opens {edge} (searched to the end: {lacks.IsExhaustive})");
            }

            return true;
        }
    }

    private enum Step : byte
    {
        Here = 0,
        There,
    }
}
