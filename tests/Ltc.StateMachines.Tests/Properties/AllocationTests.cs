using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>Asking allocates nothing, refusals included, and neither does reading the reasons.</summary>
public sealed class AllocationTests(ITestOutputHelper output)
{
    private const int Samples = 200;

    [Theory, ClassData(typeof(EveryMachine))]
    public void FireAndMovesAllocateNothing(string machine) => EveryMachine.Find(machine).Accept(new Measure(output));

    private sealed class Measure(ITestOutputHelper output) : IStageMachineVisitor<bool>
    {
        public bool Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
            where TStage : unmanaged, Enum
            where TTrigger : unmanaged, Enum
            where TFacts : struct
        {
            var subject = new MachineSubject<TStage, TTrigger, TFacts>(machine);
            var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
            var draw = new Draw(17, outcomes);
            var cases = Enumerable.Range(0, Samples).Select(_ => subject.DrawMove(draw)).Append((default, default, default)).ToArray();
            foreach (var (from, trigger, facts) in cases)
                draw.Saw(machine.Fire(from, trigger, facts).Answer);
            output.WriteLine(string.Join(", ", outcomes.Select(pair => $"{pair.Key}: {pair.Value}")));
            Assert.Equal(["Allowed", "NotDefined", "Refused", "Unknown"], outcomes.Keys);
            var seen = 0;
            var bytes = Allocations.Of(() =>
            {
                foreach (var (from, trigger, facts) in cases)
                {
                    seen += Ask(machine.Fire(from, trigger, facts));
                    foreach (var next in machine.Moves(from, facts))
                        seen += Ask(next.Move);
                }
            });
            Assert.NotEqual(0, seen);
            Assert.Equal(0, bytes);
            return true;
        }

        private static int Ask<TStage>(in Move<TStage> move)
            where TStage : unmanaged, Enum
        {
            var seen = move.IsAllowed ? move.Effects.Count : move.Reasons.Count;
            seen += move.To is null ? 0 : 1;
            foreach (var reason in move.Reasons)
                seen += reason.Id.Length + (int)reason.Kind;
            return seen;
        }
    }
}
