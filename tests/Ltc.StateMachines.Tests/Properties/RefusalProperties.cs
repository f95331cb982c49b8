using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>Law 7: a refusal changes nothing, replaying accepted events gives the same stage, ends absorb.</summary>
public sealed class RefusalProperties(ITestOutputHelper output)
{
    [Theory, ClassData(typeof(EveryMachine))]
    public void ARefusalChangesNothing(string machine) => new RefusalChangesNothing(output).Holds(machine);

    [Theory, ClassData(typeof(EveryMachine))]
    public void ReplayingAcceptedEventsGivesTheSameStage(string machine) => new ReplayGivesTheSameStage(output).Holds(machine);

    [Theory, ClassData(typeof(EveryMachine))]
    public void EndsAbsorb(string machine) => new EndsKeepEverything(output).Holds(machine);

    private sealed class RefusalChangesNothing(ITestOutputHelper output) : MachineProperty("a refusal changes nothing", output, "Allowed", "Refused", "Unknown", "NotDefined")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, trigger, facts) = subject.DrawMove(draw);
            var move = subject.Machine.Fire(from, trigger, facts);
            draw.Saw(move.Answer);
            Assert.Equal(move, subject.Machine.Fire(from, trigger, facts));
            Assert.Equal(move.IsAllowed, move.Answer == Answer.Allowed);
            if (move.IsAllowed)
            {
                Assert.Equal(subject.StageOf(move.Edge!.To), move.To);
                Assert.Equal(move.Edge.Effects, move.Effects);
                Assert.Empty(move.Reasons);
                return;
            }

            Assert.Null(move.To);
            Assert.Empty(move.Effects);
            Assert.Equal(move.Answer == Answer.NotDefined, move.Reasons.Count == 0);
        }
    }

    private sealed class ReplayGivesTheSameStage(ITestOutputHelper output) : MachineProperty("replay gives the same stage", output, "accepted", "refused")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var at = draw.Chance(50) ? subject.StageOf(subject.Definition.Start.Id) : draw.Pick(subject.Stages);
            var start = at;
            var journal = new List<(TTrigger Trigger, TFacts Facts)>();
            for (var step = 0; step < 8; step++)
            {
                var (trigger, facts) = subject.DrawEvent(draw, at);
                var to = subject.Machine.Fire(at, trigger, facts).To;
                draw.Saw(to is null ? "refused" : "accepted");
                if (to is { } next)
                {
                    journal.Add((trigger, facts));
                    at = next;
                }
            }

            Assert.Equal(at, journal.Aggregate(start, (stage, happened) => subject.Machine.Fire(stage, happened.Trigger, happened.Facts).To!.Value));
        }
    }

    private sealed class EndsKeepEverything(ITestOutputHelper output) : MachineProperty("ends absorb", output)
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var facts = subject.Generate.Any(draw);
            foreach (var stage in subject.Definition.Stages.Where(stage => stage.IsEnd))
            {
                var end = subject.StageOf(stage.Id);
                Assert.Equal(0, subject.Machine.Moves(end, facts).Count);
                Assert.Equal(Answer.NotDefined, subject.Machine.Fire(end, draw.Pick(subject.Triggers), facts).Answer);
                draw.Saw(stage.Id);
            }
        }
    }
}
