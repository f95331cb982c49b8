using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;
using Ltc.Tests.Contracts;
using Xunit.Abstractions;
using static Ltc.Tests.Contracts.TestDecision;

namespace Ltc.Tests.Changes;

public sealed class ContractChangeLawTests(ITestOutputHelper output)
{
    private static readonly StageMachine<ContractChangeStage, ContractChangeTrigger, ContractChangeFacts> Machine = ContractChangeMachine.Define();

    private static readonly ContractChangeTrigger[] Mainline =
        [ContractChangeTrigger.Assess, ContractChangeTrigger.Approve, ContractChangeTrigger.CustomerSign, ContractChangeTrigger.Apply];

    private static Gen<(ContractChangeTrigger Trigger, ContractChangeFacts Facts)[]> Walks =>
        Gen.ArrayOf(
            from guided in Gen.Choose(0, 29)
            from step in Gen.Choose(0, Mainline.Length - 1)
            from wild in Gen.Elements(Enum.GetValues<ContractChangeTrigger>())
            from broken in Gen.Choose(0, 4 * ChangeSample.Breaks.Count)
            from fault in Gen.Choose(-2 * Faults.Length, Faults.Length)
            from share in Gen.Elements(0m, 0.02m, 0.05m, 0.10m, 0.11m)
            from required in Gen.Elements(Enum.GetValues<OrgLevel>())
            from decided in Gen.Elements(Enum.GetValues<OrgLevel>())
            let trigger = guided < 28 ? Mainline[step] : wild
            select (trigger, Facts(trigger, broken, fault, decided) with { CumulativeValueShare = share, RequiredLevel = required }),
            60);

    [Fact]
    public void NoWalkAppliesAChangeWithoutADecisionThatCoversIt() => Law.Holds(Walks, walk =>
    {
        var stage = ContractChangeStage.Raised;
        foreach (var (trigger, facts) in walk)
        {
            if (Machine.Fire(stage, trigger, facts).To is not { } reached)
                continue;
            stage = reached;
            if (stage == ContractChangeStage.Applied)
                return Applied(facts);
            if (stage is ContractChangeStage.Rejected or ContractChangeStage.Withdrawn)
                return stage.ToString();
        }

        return "still open";
    }, output.WriteLine);

    private static ContractChangeFacts Facts(ContractChangeTrigger trigger, int broken, int fault, OrgLevel decided)
    {
        var facts = ChangeSample.Ready(trigger);
        if (broken < ChangeSample.Breaks.Count)
            facts = ChangeSample.Breaks.ElementAt(broken).Value(facts);
        if (fault == Faults.Length)
            return facts with { AmendDecision = null };
        var decision = facts.AmendDecision!.But(data => data.Level = decided);
        return facts with { AmendDecision = fault < 0 ? decision : decision.But(Faults[fault]) };
    }

    private static string Applied(in ContractChangeFacts facts)
    {
        var data = Assert.IsType<VerifiedDecision>(facts.AmendDecision).Record.ToData();
        Assert.Equal(("contract-change", facts.ChangeId, DecisionPoint.Amend), (data.SubjectKind, data.SubjectId, data.Point));
        Assert.Equal((DecisionOutcome.Go, facts.SignedTextHash, facts.AmendedTextHash), (data.Outcome, data.TextHash, data.TextHash));
        var level = facts.CumulativeValueShare > 0.10m ? OrgLevel.Region : facts.CumulativeValueShare > 0.02m ? OrgLevel.RepOffice : OrgLevel.FrontUnit;
        Assert.True(data.Level >= level && data.Level >= facts.RequiredLevel, $"{data.Level} decided, {level} needed");
        Assert.True(data.DecidedAt <= facts.CustomerSignedAt && facts.CustomerSignedAt < data.ValidUntil);
        Assert.True(facts.AmountAfter <= data.Envelope.Amount!.Value.Amount && facts.MarginAfter >= data.Envelope.Margin && facts.Terms <= data.Envelope.Terms);
        Assert.True(facts.CustomerSigned == true && facts.ExecutionStarted == false);
        return $"applied by {data.Level}";
    }
}
