using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>Law 1 as far as gates see it: no way into a submitted bid, a signed contract, an applied change or a closed contract without a verified decision that covers it.</summary>
public sealed class GateProperties(ITestOutputHelper output)
{
    [Gate("opportunity", "submitted")]
    public void NoBidWithoutADecision() => Closed("opportunity", "submitted", Purpose.Proceed);

    [Gate("opportunity", "submitted")]
    public void EveryWayIntoASubmissionAsksForTheWholeEnvelope()
    {
        var into = EveryMachine.Find("opportunity").Definition.Edges.Where(edge => edge.To == "submitted").ToArray();
        Assert.Equal(["resumeSubmitted", "submit"], into.Select(edge => edge.Trigger).Order(StringComparer.Ordinal));
        foreach (var edge in into)
        {
            var scope = Assert.Single(edge.Requirements.SelectMany(one => ConditionWalk.Leaves(one.Data!)), leaf => leaf.Fact == "bid-decision").Scope;
            string[] limits = ["level", "amount", "currency", "margin", "concession", "terms", "textHash"];
            Assert.All(limits, limit => Assert.Contains(scope, pair => pair.Key == limit));
        }
    }

    [Gate("opportunity", "signed")]
    public void NoSignatureWithoutADecision() => Closed("opportunity", "signed", Purpose.Proceed);

    [Gate("opportunity", "abandoned")]
    public void NothingIsGivenUpWithoutADecision() => Closed("opportunity", "abandoned", Purpose.GiveUp);

    [Gate("contract-change", "applied")]
    public void NoChangeWithoutADecision() => Closed("contract-change", "applied", Purpose.Proceed);

    [Gate("contract", "closed")]
    public void NoClosingWithoutADecision() => Closed("contract", "closed", Purpose.Proceed);

    private void Closed(string machine, string stage, Purpose purpose)
    {
        var definition = EveryMachine.Find(machine).Definition;
        var into = definition.Edges.Where(edge => edge.To == stage && edge.From != stage).ToArray();
        Assert.NotEmpty(into);
        foreach (var edge in into)
            Assert.True(edge.Requirements.Any(requirement => ConditionWalk.Demands(requirement.Data!, purpose)), $"{edge} needs no decision");
        new NeverWithoutADecision(stage, output).Holds(machine);
    }

    /// <summary>A gate of a machine; skipped, and seen to be skipped, while the machine is not there.</summary>
    private sealed class GateAttribute : FactAttribute
    {
        public GateAttribute(string machine, string stage)
        {
            if (LtcRules.Default.FindMachine(machine) is null)
                Skip = $"the rules have no machine `{machine}` yet, so nothing can reach `{stage}`";
        }
    }

    private sealed class NeverWithoutADecision(string stage, ITestOutputHelper output)
        : MachineProperty($"never {stage} without a decision", output, "entered with a decision", "kept out")
    {
        protected override void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        {
            var at = draw.Pick([.. subject.Definition.Stages.Where(one => !one.IsEnd)]).Id;
            for (var step = 0; step < 10; step++)
            {
                var edges = subject.Definition.Edges.Where(edge => edge.From == at).ToArray();
                if (edges.Length == 0)
                    return;
                var edge = edges.FirstOrDefault(one => one.To == stage && draw.Chance(50)) ?? draw.Pick(edges);
                var facts = subject.Generate.Toward(draw, MachineSubject<TStage, TTrigger, TFacts>.ConditionsOf(edge));
                var move = subject.Machine.Fire(subject.StageOf(at), subject.TriggerOf(edge.Trigger), facts);
                if (edge.To == stage && at != stage)
                    draw.Saw(move.IsAllowed ? "entered with a decision" : "kept out");
                if (edge.To == stage && at != stage && move.IsAllowed)
                    Assert.True(Covered(subject, edge, facts), $"{edge} without a covering decision");
                at = move.IsAllowed ? edge.To : at;
            }
        }

        /// <summary>Asks the naive model, not the kernel, whether a decision among the facts covers what the edge demands.</summary>
        private static bool Covered<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Edge edge, TFacts facts)
            where TStage : unmanaged, Enum
            where TTrigger : unmanaged, Enum
            where TFacts : struct
        {
            var values = subject.Generate.Values(facts);
            return edge.Requirements.SelectMany(requirement => ConditionWalk.Leaves(requirement.Data!))
                .Any(leaf => leaf.Kind == ConditionKind.Covers && NaiveMachine.Test(leaf, values) == true);
        }
    }
}
