using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>Law 9: every answer names the rules that determined it; removing any other rule changes nothing.</summary>
public sealed class ReasonProperties(ITestOutputHelper output)
{
    [Theory, ClassData(typeof(EveryMachine))]
    public void TheReasonsAreExactlyTheRequirementsThatDoNotHold(string machine) => new ReasonsAreExact(output).Holds(machine);

    [Theory, ClassData(typeof(EveryMachine))]
    public void RemovingAnyOtherRequirementChangesNothing(string machine) => new OtherRequirementsDoNotMatter(output).Holds(machine);

    private sealed class ReasonsAreExact(ITestOutputHelper output) : MachineProperty("the reasons are exact", output, "Unmet", "Unknown", "met")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, trigger, facts) = subject.DrawMove(draw);
            var move = subject.Machine.Fire(from, trigger, facts);
            if (move.Edge is not { } edge)
                return;
            var reasons = move.Explain(facts).ToDictionary(reason => reason.Id);
            foreach (var requirement in edge.Requirements.Cast<Requirement<TFacts>>())
            {
                var truth = requirement.Condition.Test(facts);
                Assert.Equal(!truth.IsTrue, reasons.TryGetValue(requirement.Id, out var reason));
                draw.Saw(truth.IsTrue ? "met" : reason.Kind.ToString());
                if (truth.IsTrue)
                    continue;
                Assert.Equal(truth.IsFalse ? ReasonKind.Unmet : ReasonKind.Unknown, reason.Kind);
                Assert.Equal(requirement.Source, reason.Source);
                Assert.Contains(reason.Fact!, ConditionWalk.Facts(requirement.Data!));
                foreach (var language in new[] { Language.English, Language.SimplifiedChinese, Language.TraditionalChinese })
                    Assert.StartsWith(requirement.Text.In(language), reason.Text(language));
            }
        }
    }

    private sealed class OtherRequirementsDoNotMatter(ITestOutputHelper output) : MachineProperty("other requirements do not matter", output, "reason", "no reason")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var (from, trigger, facts) = subject.DrawMove(draw);
            var move = subject.Machine.Fire(from, trigger, facts);
            if (move.Edge is not { Requirements.Count: > 0 } edge)
                return;
            var removed = draw.Pick(edge.Requirements);
            var smaller = new Edge(edge.From, edge.Trigger, edge.To, [.. edge.Requirements.Where(requirement => requirement != removed)], edge.Effects);
            var parts = GenerateMachine.PartsOf(subject.Definition, [.. subject.Definition.Edges.Select(other => other == edge ? smaller : other)]);
            Assert.True(MachineDefinition.TryCreate(parts, out var definition, out _));
            var naive = NaiveMachine.Fire(definition!, edge.From, edge.Trigger, subject.Generate.Values(facts));
            var isReason = move.Reasons.Any(reason => reason.Id == removed.Id);
            draw.Saw(isReason ? "reason" : "no reason");
            if (!isReason)
                Assert.Equal(move.Answer, naive.Answer);
            Assert.Equal(move.Reasons.Select(reason => reason.Id).Where(id => id != removed.Id).Order(), naive.Unmet.Concat(naive.Unknown).Order());
        }
    }
}
