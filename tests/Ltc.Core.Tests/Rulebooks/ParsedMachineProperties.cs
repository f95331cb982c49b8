using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Rulebooks;

/// <summary>A machine of a book that was read answers every question as the machine of the library does, and costs no more.</summary>
public sealed class ParsedMachineProperties(ITestOutputHelper output)
{
    private static readonly LtcRules Parsed = LtcRules.From(BookTexts.Read(Rulebook.Default.ToJson()));

    public static TheoryData<string> Machines => [.. LtcRules.Default.Machines.Select(machine => machine.Definition.Id)];

    [Theory]
    [MemberData(nameof(Machines))]
    public void It_answers_the_same(string id) => LtcRules.Default.FindMachine(id)!.Accept(new SameAnswers(Parsed.FindMachine(id)!, output));

    [Fact]
    public void It_allocates_nothing()
    {
        var facts = new LeadFacts { IsLead = true, Score = 60m };
        Assert.Equal(0, Allocations.Of(() => Parsed.Lead.Fire(LeadStage.Nurturing, LeadTrigger.Convert, facts)));
    }

    private sealed class SameAnswers(StageMachine other, ITestOutputHelper output) : IStageMachineVisitor<bool>
    {
        public bool Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
            where TStage : unmanaged, Enum
            where TTrigger : unmanaged, Enum
            where TFacts : struct
        {
            var parsed = Assert.IsType<StageMachine<TStage, TTrigger, TFacts>>(other);
            var conditions = machine.Definition.Requirements.Cast<Requirement<TFacts>>().Select(requirement => requirement.Condition).ToArray();
            var generate = new GenerateFacts<TFacts>(machine.FactSet, conditions);
            PropertyRun.ForAll("parsed machine " + machine.Definition.Id, output.WriteLine, draw =>
            {
                var edge = draw.Pick(machine.Definition.Edges);
                var (from, trigger) = (Enum.Parse<TStage>(edge.From, ignoreCase: true), Enum.Parse<TTrigger>(edge.Trigger, ignoreCase: true));
                var facts = generate.Any(draw);
                var (ours, theirs) = (machine.Fire(from, trigger, facts), parsed.Fire(from, trigger, facts));
                Assert.Equal((ours.Answer, ours.To), (theirs.Answer, theirs.To));
                Assert.Equal(ours.Reasons.Select(reason => reason.ToString()), theirs.Reasons.Select(reason => reason.ToString()));
                Assert.Equal(ours.Effects, theirs.Effects);
                draw.Saw(ours.Answer);
            });
            return true;
        }
    }
}
