using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>Every way of asking gives the same answer: Fire, Moves, the definition over bits, and the naive model.</summary>
public sealed class MoveProperties(ITestOutputHelper output)
{
    [Theory, ClassData(typeof(EveryMachine))]
    public void MovesListsTheEdgesAndAllowsWhatFireAllows(string machine) => new MovesAgree(output).Holds(machine);

    [Theory, ClassData(typeof(EveryMachine))]
    public void TheDefinitionOverBitsAgreesWithTheTypedMachine(string machine) => new DefinitionAgrees(output).Holds(machine);

    [Theory, ClassData(typeof(EveryMachine))]
    public void TheNaiveInterpreterAgrees(string machine) => new NaiveAgrees(output).Holds(machine);

    [Fact]
    public void TheDefaultMoveIsRefused()
    {
        var move = default(Move<LeadStage>);
        Assert.Equal(Answer.Refused, move.Answer);
        Assert.False(move.IsAllowed);
        Assert.Null(move.To);
        Assert.Null(move.Edge);
        Assert.Empty(move.Effects);
        Assert.Empty(move.Reasons);
        Assert.Equal(Answer.Refused, default(NextMove<LeadStage, LeadTrigger>).Move.Answer);
        Assert.Equal(Answer.Refused, default(DefinitionMove).Answer);
    }

    [Theory, ClassData(typeof(EveryMachine))]
    public void AnUndefinedStageOrTriggerIsNotDefined(string machine) => new UndefinedIsNotDefined(output).Holds(machine);

    private sealed class MovesAgree(ITestOutputHelper output) : MachineProperty("moves allow what fire allows", output, "Allowed", "Refused", "Unknown")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, _, facts) = subject.DrawMove(draw);
            var moves = subject.Machine.Moves(from, facts);
            var edges = subject.Definition.Edges.Where(edge => edge.From == subject.IdOf(from)).ToArray();
            Assert.Equal(edges, moves.Select(next => next.Move.Edge));
            Assert.Equal(edges.Length, moves.Count);
            foreach (var next in moves)
            {
                Assert.Equal(next.Move.Edge!.Trigger, subject.IdOfTrigger(next.Trigger));
                Assert.Equal(subject.Machine.Fire(from, next.Trigger, facts), next.Move);
                draw.Saw(next.Move.Answer);
            }

            foreach (var other in subject.Triggers.Except(moves.Select(next => next.Trigger)))
                Assert.Equal(Answer.NotDefined, subject.Machine.Fire(from, other, facts).Answer);
        }
    }

    private sealed class DefinitionAgrees(ITestOutputHelper output) : MachineProperty("the definition agrees", output, "Allowed", "Refused", "Unknown", "NotDefined")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, trigger, facts) = subject.DrawMove(draw);
            var (met, known) = (default(RequirementSet), default(RequirementSet));
            foreach (var requirement in subject.Requirements)
            {
                var truth = requirement.Condition.Test(facts);
                var number = subject.Definition.NumberOf(requirement.Id);
                met = truth.IsTrue ? met.With(number) : met;
                known = truth.IsUnknown ? known : known.With(number);
            }

            var typed = subject.Machine.Fire(from, trigger, facts);
            var plain = subject.Definition.Fire(subject.IdOf(from), subject.IdOfTrigger(trigger), met, known);
            draw.Saw(typed.Answer);
            Assert.Equal(typed.Answer, plain.Answer);
            Assert.Equal(typed.To is { } to ? subject.IdOf(to) : null, plain.To);
            Assert.Equal(typed.Effects, plain.Effects);
            Assert.Equal(typed.Reasons.Where(reason => reason.Kind == ReasonKind.Unmet).Select(reason => reason.Id), plain.Missing);
            Assert.Equal(typed.Reasons.Where(reason => reason.Kind == ReasonKind.Unknown).Select(reason => reason.Id), plain.Unknown);
        }
    }

    private sealed class NaiveAgrees(ITestOutputHelper output) : MachineProperty("the naive interpreter agrees", output, "Allowed", "Refused", "Unknown", "NotDefined")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, trigger, facts) = subject.DrawMove(draw);
            draw.Saw(Compare.WithNaive(subject, from, trigger, facts));
        }
    }

    private sealed class UndefinedIsNotDefined(ITestOutputHelper output) : MachineProperty("undefined values are not defined", output, "undefined stage", "undefined trigger")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, trigger, facts) = subject.DrawMove(draw);
            var number = draw.Below(256);
            var noStage = Unsafe.BitCast<byte, TStage>((byte)number);
            var noTrigger = Unsafe.BitCast<byte, TTrigger>((byte)number);
            if (!subject.Stages.Contains(noStage))
            {
                draw.Saw("undefined stage");
                Assert.Equal(Answer.NotDefined, subject.Machine.Fire(noStage, trigger, facts).Answer);
                Assert.Equal(0, subject.Machine.Moves(noStage, facts).Count);
                Assert.Equal(Answer.NotDefined, subject.Machine.Lacks(noStage, trigger, facts).Answer);
            }

            if (subject.Triggers.Contains(noTrigger))
                return;
            draw.Saw("undefined trigger");
            Assert.Equal(Answer.NotDefined, subject.Machine.Fire(from, noTrigger, facts).Answer);
        }
    }
}
