using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>Law 6 as far as gates see it: what is not known never helps, and knowing more never turns an answer round.</summary>
/// <remarks>
/// Precisely: when one fact becomes known, a condition that was True stays True; one that was False stays False unless it asks whether something is known. Both
/// hold because no condition asks that something is <em>not</em> known, which is checked first.
/// </remarks>
public sealed class KnowledgeProperties(ITestOutputHelper output)
{
    [Theory, ClassData(typeof(EveryMachine))]
    public void NoConditionAsksThatSomethingIsNotKnown(string machine)
    {
        foreach (var requirement in EveryMachine.Find(machine).Definition.Requirements)
        {
            Assert.False(
                ConditionWalk.Has(requirement.Data!, data => data.Kind == ConditionKind.Not && data.Parts[0].Kind == ConditionKind.Known),
                $"{requirement.Id} rewards not knowing");
        }
    }

    [Theory, ClassData(typeof(EveryMachine))]
    public void AnUnknownIsNeverBetterThanAnyKnownValue(string machine) => new UnknownNeverOpens(output).Holds(machine);

    [Theory, ClassData(typeof(EveryMachine))]
    public void KnowingMoreNeverTurnsARequirementRound(string machine) => new KnowingMoreTurnsNothing(output).Holds(machine);

    private sealed class UnknownNeverOpens(ITestOutputHelper output) : MachineProperty("an unknown never opens a move", output, "Allowed", "Refused", "Unknown")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, trigger, facts) = subject.DrawMove(draw);
            var before = subject.Machine.Fire(from, trigger, facts);
            draw.Saw(before.Answer);
            foreach (var fact in subject.Generate.Facts.Where(fact => fact.IsKnown(facts)))
            {
                var less = subject.Machine.Fire(from, trigger, GenerateFacts<TFacts>.Forget(facts, fact));
                Assert.False(less.IsAllowed && !before.IsAllowed, $"forgetting {fact} opens {from} {trigger}");
            }
        }
    }

    private sealed class KnowingMoreTurnsNothing(ITestOutputHelper output) : MachineProperty("knowing more turns nothing round", output, "True", "False", "Unknown")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var facts = subject.DrawMove(draw).Facts;
            var fact = draw.Pick(subject.Generate.Facts);
            var less = GenerateFacts<TFacts>.Forget(facts, fact);
            var more = fact.IsKnown(facts) ? facts : subject.Generate.Redraw(draw, facts, fact);
            foreach (var requirement in subject.Requirements)
            {
                var before = requirement.Condition.Test(less);
                var after = requirement.Condition.Test(more);
                draw.Saw(before.ToString());
                Assert.False(before.IsTrue && !after.IsTrue, $"knowing {fact} undoes {requirement}");
                var asksWhetherKnown = ConditionWalk.Has(requirement.Condition.Data, data => data.Kind == ConditionKind.Known);
                Assert.False(before.IsFalse && !after.IsFalse && !asksWhetherKnown, $"knowing {fact} makes {requirement} good");
            }
        }
    }
}
