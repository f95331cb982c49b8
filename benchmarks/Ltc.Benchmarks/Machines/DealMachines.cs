using System.Linq;
using static Ltc.Benchmarks.Machines.DealFact;

namespace Ltc.Benchmarks.Machines;

/// <summary>The machines that are measured: one with requirements of every usual kind and one with flags only, over fields and over properties.</summary>
internal static class DealMachines
{
    internal static readonly StageMachine<DealStage, DealTrigger, DealFacts> Mixed = Define(
        "mixed",
        [Require("need-real", NeedReal.IsTrue), Require("amount-fits", Amount.AtMost(5_000_000)), Require("owner-known", Owner.Known)],
        [
            Require("scope-clear", ScopeClear.IsTrue),
            Require("margin-holds", Margin.AtLeast(0.12m)),
            Require("reviewed", Reviewer.NotSameAs(Owner)),
            Require("level-fits", Level.In(OrgLevel.Region, OrgLevel.Company)),
            Require("in-time", Today.DaysUntil(Due, "[5,)")),
            Require("plan-ready", PlanReady.IsTrue),
        ],
        [Require("risks-or-capacity", RisksNamed.IsTrue | CapacityConfirmed.IsTrue), Require("amount-range", Amount.Within("[1000,5000000)"))]);

    internal static readonly StageMachine<DealStage, DealTrigger, DealFacts> Flags = Define(
        "flags",
        [Require("need-real", NeedReal.IsTrue), Require("scope-clear", ScopeClear.IsTrue), Require("plan-ready", PlanReady.IsTrue)],
        [
            Require("need-real", NeedReal.IsTrue),
            Require("scope-clear", ScopeClear.IsTrue),
            Require("plan-ready", PlanReady.IsTrue),
            Require("risks-named", RisksNamed.IsTrue),
            Require("capacity-confirmed", CapacityConfirmed.IsTrue),
        ],
        [Require("risks-named", RisksNamed.IsTrue), Require("capacity-confirmed", CapacityConfirmed.IsTrue)]);

    internal static readonly StageMachine<DealStage, DealTrigger, DealFacts> MixedByProperty = OverProperties(Mixed);

    internal static readonly StageMachine<DealStage, DealTrigger, DealFacts> FlagsByProperty = OverProperties(Flags);

    /// <summary>The same machine, its conditions bound to facts that are read through properties.</summary>
    private static StageMachine<DealStage, DealTrigger, DealFacts> OverProperties(StageMachine<DealStage, DealTrigger, DealFacts> machine)
    {
        Requirement<DealFacts>[] Bound(string trigger) =>
            [.. machine.Definition.Edges.Single(edge => edge.Trigger == trigger).Requirements.Select(requirement => Require(requirement.Id, Bind(requirement.Data!)))];
        return Define(machine.Definition.Id, Bound("offer"), Bound("sign"), Bound("close"));
    }

    private static Condition<DealFacts> Bind(ConditionData data) => DealProperty.All.TryBind(data, out var condition, out var findings)
        ? condition!
        : throw new DefinitionException(data.ToString(), findings);

    private static StageMachine<DealStage, DealTrigger, DealFacts> Define(
        string id, Requirement<DealFacts>[] offer, Requirement<DealFacts>[] sign, Requirement<DealFacts>[] close)
    {
        var builder = StageMachine.Define<DealStage, DealTrigger, DealFacts>(id, Text.Same(id), All);
        foreach (var stage in System.Enum.GetValues<DealStage>())
            builder.Stage(stage, Text.Same(stage.ToString()), stage is DealStage.Closed or DealStage.Lost ? StageKind.End : StageKind.Open);
        foreach (var trigger in System.Enum.GetValues<DealTrigger>())
            builder.Trigger(trigger, Text.Same(trigger.ToString()));
        return builder
            .In(DealStage.Draft).Permit(DealTrigger.Offer, DealStage.Offered, offer)
            .In(DealStage.Offered).Permit(DealTrigger.Sign, DealStage.Signed, sign)
            .In(DealStage.Signed).Permit(DealTrigger.Close, DealStage.Closed, close)
            .In(DealStage.Draft, DealStage.Offered).Permit(DealTrigger.Lose, DealStage.Lost)
            .Build();
    }

    private static Requirement<DealFacts> Require(string id, Condition<DealFacts> condition) => new(id, condition, Text.Same(id));
}
