using System;
using System.Linq;
using static Ltc.Tests.Contracts.TestDecision;

namespace Ltc.Tests.Contracts;

public sealed class ContractMachineTests
{
    private static readonly StageMachine<ContractStage, ContractTrigger, ContractFacts> Machine = ContractMachine.Define();

    private static ContractFacts ReadyToClose => ContractSample.Ready(ContractTrigger.Close);

    [Fact]
    public void EachRequirementAloneBlocks() => RequirementCheck.EachAloneBlocks(Machine, ContractSample.Ready, ContractSample.Breaks);

    [Fact]
    public void AContractGoesFromSignatureToClose()
    {
        var stage = ContractStage.Signed;
        foreach (var trigger in new[]
        {
            ContractTrigger.Register, ContractTrigger.HandOver, ContractTrigger.StartExecution, ContractTrigger.CompleteAcceptance,
            ContractTrigger.CompleteCollection, ContractTrigger.PrepareClosing, ContractTrigger.Close,
        })
        {
            stage = Assert.NotNull(Machine.Fire(stage, trigger, ContractSample.Ready(trigger)).To);
        }

        Assert.Equal(ContractStage.Closed, stage);
        Assert.Equal(StageKind.Won, Machine.Definition.FindStage("closed")!.Kind);
    }

    [Fact]
    public void EveryClosingItemHasARequirementOfTheClosingMove()
    {
        var sources = Machine.Definition.FindEdge("closePending", "close")!.Requirements.Select(requirement => requirement.Source).ToArray();
        foreach (var item in Enumerable.Range(1, 13))
            Assert.Contains(sources, source => source.Split("; ").Contains($"domain.md §9.8 item {item}"));
        Assert.Contains(sources, source => source.Contains("domain.md §2.5 K9", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-0.01", Answer.Refused)]
    [InlineData("0", Answer.Allowed)]
    [InlineData("0.01", Answer.Refused)]
    public void NothingClosesWithATailPaymentOrAnOverpayment(string receivable, Answer expected) =>
        Assert.Equal(expected, Close(ReadyToClose with { Receivable = Number(receivable) }));

    [Theory]
    [InlineData("99.99", Answer.Allowed)]
    [InlineData("100", Answer.Allowed)]
    [InlineData("100.01", Answer.Refused)]
    public void AWrittenExceptionCoversTheReceivableUpToItsAmount(string receivable, Answer expected)
    {
        var facts = ReadyToClose with { Receivable = Number(receivable), ExceptedReceivable = 100, RetentionInGuarantee = true };
        Assert.Equal(expected, Close(facts));
        Assert.Equal(Answer.Refused, Close(facts with { RetentionInGuarantee = false }));
    }

    [Theory]
    [InlineData("99.99", Answer.Allowed)]
    [InlineData("100", Answer.Allowed)]
    [InlineData("100.01", Answer.Refused)]
    public void WhatStaysOpenIsInsideTheDecision(string receivable, Answer expected) => Assert.Equal(
        expected,
        Close(ReadyToClose with { Receivable = Number(receivable), ExceptedReceivable = 1000, WriteOffApproved = true, ClosingDecision = Sample(100) }));

    [Theory]
    [InlineData("99.99", Answer.Refused)]
    [InlineData("100", Answer.Allowed)]
    [InlineData("100.01", Answer.Allowed)]
    public void TheBudgetInheritsTheProfitOfTheEstimate(string profit, Answer expected)
    {
        var facts = ContractSample.Ready(ContractTrigger.HandOver) with { BudgetProfit = Number(profit), BudgetDeviationApproved = false };
        Assert.Equal(expected, Machine.Fire(ContractStage.Registered, ContractTrigger.HandOver, facts).Answer);
        Assert.True(Machine.Fire(ContractStage.Registered, ContractTrigger.HandOver, facts with { BudgetDeviationApproved = true }).IsAllowed);
    }

    [Theory]
    [InlineData(-1, Answer.Refused)]
    [InlineData(0, Answer.Allowed)]
    [InlineData(90, Answer.Allowed)]
    [InlineData(91, Answer.Refused)]
    public void ASuspensionIsLookedAtWithin90Days(int days, Answer expected)
    {
        var facts = ContractSample.Ready(ContractTrigger.Suspend) with { ReviewOn = CalendarDate.Of(Now).AddDays(days) };
        Assert.Equal(expected, Machine.Fire(ContractStage.InExecution, ContractTrigger.Suspend, facts).Answer);
    }

    [Theory]
    [InlineData(-1, Answer.Refused)]
    [InlineData(0, Answer.Allowed)]
    [InlineData(90, Answer.Allowed)]
    [InlineData(91, Answer.Refused)]
    public void AContractSuspendedForLongerIsResumedUnderADecisionOnly(int days, Answer expected)
    {
        var facts = ContractSample.Ready(ContractTrigger.Resume) with { SuspendedOn = CalendarDate.Of(Now).AddDays(-days) };
        Assert.Equal(expected, Resume(facts with { HoldDecision = ContractSample.Termination() }));
        Assert.Equal(Answer.Allowed, Resume(facts));
        Assert.Equal(Answer.Unknown, Resume(facts with { SuspendedOn = null, HoldDecision = null }));
    }

    [Fact]
    public void EveryFaultOfADecisionKeepsTheContractOpen()
    {
        foreach (var fault in Faults)
        {
            Assert.Equal(Answer.Refused, Close(ReadyToClose with { ClosingDecision = ContractSample.Closing().But(fault) }));
            Assert.Equal(Answer.Refused, Terminate(ReadyToClose with { TerminationDecision = ContractSample.Termination().But(fault) }));
        }

        Assert.Equal(Answer.Unknown, Close(ReadyToClose with { ClosingDecision = null }));
        Assert.Equal(Answer.Unknown, Terminate(ReadyToClose with { TerminationDecision = null }));
    }

    [Fact]
    public void ARefusalToCloseDoesNotTerminate() =>
        Assert.Equal(Answer.Refused, Terminate(ReadyToClose with { TerminationDecision = ContractSample.Termination().But(data => data.TextHash = null) }));

    [Fact]
    public void NoFulfilmentCostBeforeRegisterAndHandover()
    {
        var into = Machine.Definition.Edges.Where(edge => edge.To == "inExecution").ToArray();
        Assert.NotEmpty(into);
        Assert.All(into, edge => Assert.Superset(
            new[] { "contract-registered", "handover-accepted" }.ToHashSet(), edge.Requirements.Select(requirement => requirement.Id).ToHashSet()));
    }

    [Fact]
    public void AContractInDisputeGoesOnAndASuspendedOneDoesNot()
    {
        Assert.Equal(StageKind.Open, Machine.Definition.FindStage("disputed")!.Kind);
        Assert.Equal(StageKind.OnHold, Machine.Definition.FindStage("suspended")!.Kind);
    }

    private static Answer Close(in ContractFacts facts) => Machine.Fire(ContractStage.ClosePending, ContractTrigger.Close, facts).Answer;

    private static Answer Resume(in ContractFacts facts) => Machine.Fire(ContractStage.Suspended, ContractTrigger.Resume, facts).Answer;

    private static Answer Terminate(in ContractFacts facts) => Machine.Fire(ContractStage.InExecution, ContractTrigger.Terminate, facts).Answer;

    private static VerifiedDecision Sample(decimal amount) => ContractSample.Closing(amount);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
