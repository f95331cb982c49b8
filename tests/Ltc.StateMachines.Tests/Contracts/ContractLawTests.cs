using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;
using static Ltc.Tests.Contracts.TestDecision;

namespace Ltc.Tests.Contracts;

public sealed class ContractLawTests(ITestOutputHelper output)
{
    private static readonly StageMachine<ContractStage, ContractTrigger, ContractFacts> Machine = ContractMachine.Define();

    private static readonly ContractTrigger[] Mainline =
    [
        ContractTrigger.Register, ContractTrigger.HandOver, ContractTrigger.StartExecution, ContractTrigger.CompleteAcceptance,
        ContractTrigger.CompleteCollection, ContractTrigger.PrepareClosing, ContractTrigger.Close,
    ];

    private static readonly ContractTrigger[] Triggers = Enum.GetValues<ContractTrigger>();

    /// <summary>A walk: at each step a trigger, a requirement to break, and a fault of the decisions; most steps break nothing.</summary>
    private static Gen<(ContractTrigger Trigger, ContractFacts Facts)[]> Walks =>
        Gen.ArrayOf(
            from guided in Gen.Choose(0, 9)
            from step in Gen.Choose(0, Mainline.Length - 1)
            from wild in Gen.Elements(Triggers)
            from broken in Gen.Choose(0, 5 * ContractSample.Breaks.Count)
            from fault in Gen.Choose(-2 * Faults.Length, Faults.Length)
            let trigger = guided < 8 ? Mainline[step] : wild
            select (trigger, Facts(trigger, broken, fault)),
            60);

    [Fact]
    public void NoWalkClosesOrTerminatesWithoutADecisionThatCoversIt() => Law.Holds(Walks, walk =>
    {
        var stage = ContractStage.Signed;
        foreach (var (trigger, facts) in walk)
        {
            var move = Machine.Fire(stage, trigger, facts);
            if (move.To is not { } reached)
                continue;
            stage = reached;
            if (stage == ContractStage.Closed)
                return Closed(facts);
            if (stage == ContractStage.Terminated)
                return Terminated(facts);
        }

        return "still open";
    }, output.WriteLine);

    [Fact]
    public void AFaultyDecisionAlwaysBlocks() => Law.Holds(Gen.Choose(0, Faults.Length - 1), fault =>
    {
        var facts = ContractSample.Ready(ContractTrigger.Close) with { ClosingDecision = ContractSample.Closing().But(Faults[fault]) };
        Assert.False(Machine.Fire(ContractStage.ClosePending, ContractTrigger.Close, facts).IsAllowed);
        return $"fault {fault}";
    }, output.WriteLine);

    private static ContractFacts Facts(ContractTrigger trigger, int broken, int fault)
    {
        var facts = ContractSample.Ready(trigger);
        if (broken < ContractSample.Breaks.Count)
            facts = ContractSample.Breaks.ElementAt(broken).Value(facts);
        if (fault == Faults.Length)
            return facts with { ClosingDecision = null, TerminationDecision = null };
        return fault < 0 ? facts : facts with
        {
            ClosingDecision = ContractSample.Closing().But(Faults[fault]),
            TerminationDecision = ContractSample.Termination().But(Faults[fault]),
        };
    }

    private static string Closed(in ContractFacts facts)
    {
        var data = Proof(facts.ClosingDecision, facts);
        Assert.Equal(DecisionOutcome.Go, data.Outcome);
        Assert.Equal(facts.FinalAccountHash, data.TextHash);
        Assert.True(facts.Receivable == 0 || facts.Receivable <= data.Envelope.Amount!.Value.Amount);
        Assert.True(facts.OpenOrders == 0 && facts.OpenIssuesInside == 0 && facts.OpenDisputes == 0);
        return "closed";
    }

    private static string Terminated(in ContractFacts facts)
    {
        var data = Proof(facts.TerminationDecision, facts);
        Assert.Equal(DecisionOutcome.NoGo, data.Outcome);
        Assert.Equal(facts.TerminationTextHash, data.TextHash);
        return "terminated";
    }

    private static DecisionRecordData Proof(VerifiedDecision? decision, in ContractFacts facts)
    {
        Assert.NotNull(decision);
        var data = decision.Record.ToData();
        Assert.Equal(("contract", facts.ContractId, DecisionPoint.Close), (data.SubjectKind, data.SubjectId, data.Point));
        Assert.True(data.Level >= facts.SignLevel && data.DecidedAt <= facts.At && facts.At < data.ValidUntil);
        Assert.DoesNotContain(data.Conditions, condition => condition.Blocking && condition.ClosedAt is null);
        return data;
    }
}
