using System;
using System.Globalization;
using System.Linq;
using Ltc.Tests.Contracts;
using static Ltc.Tests.Contracts.TestDecision;

namespace Ltc.Tests.Changes;

public sealed class ContractChangeMachineTests
{
    private static readonly StageMachine<ContractChangeStage, ContractChangeTrigger, ContractChangeFacts> Machine = ContractChangeMachine.Define();

    private static ContractChangeFacts ReadyToApprove => ChangeSample.Ready(ContractChangeTrigger.Approve);

    private static ContractChangeFacts ReadyToApply => ChangeSample.Ready(ContractChangeTrigger.Apply);

    [Fact]
    public void EachRequirementAloneBlocks() => RequirementCheck.EachAloneBlocks(Machine, ChangeSample.Ready, ChangeSample.Breaks);

    [Fact]
    public void AnAppliedChangeMovesTheBaselines()
    {
        var effects = Machine.Fire(ContractChangeStage.CustomerSigned, ContractChangeTrigger.Apply, ReadyToApply).Effects.Select(effect => effect.Id).ToArray();
        Assert.Contains("rebaseline-budget", effects);
        Assert.Contains("rebaseline-plan", effects);
        Assert.Contains("keep-estimate-version", effects);
    }

    [Fact]
    public void EveryFaultOfADecisionBlocksApprovalSignatureAndApplication()
    {
        foreach (var fault in Faults.Append(data => data.Level = OrgLevel.FrontUnit).Where((_, index) => index != 4))
        {
            Assert.Equal(Answer.Refused, Approve(ReadyToApprove with { AmendDecision = ChangeSample.Amendment().But(fault) }));
            Assert.Equal(Answer.Refused, Apply(ReadyToApply with { AmendDecision = ChangeSample.Amendment().But(fault) }));
        }

        Assert.Equal(Answer.Unknown, Approve(ReadyToApprove with { AmendDecision = null }));
        Assert.Equal(Answer.Unknown, Apply(ReadyToApply with { AmendDecision = null }));
    }

    [Theory]
    [InlineData("1019999.99", Answer.Allowed)]
    [InlineData("1020000", Answer.Allowed)]
    [InlineData("1020000.01", Answer.Refused)]
    public void TheValueAfterTheChangeIsInsideTheDecision(string amount, Answer expected) =>
        Assert.Equal(expected, Approve(ReadyToApprove with { AmountAfter = Number(amount) }));

    [Theory]
    [InlineData("0.1499", Answer.Refused)]
    [InlineData("0.15", Answer.Allowed)]
    [InlineData("0.1501", Answer.Allowed)]
    public void TheMarginAfterTheChangeIsInsideTheDecision(string margin, Answer expected) =>
        Assert.Equal(expected, Approve(ReadyToApprove with { MarginAfter = Number(margin) }));

    [Theory]
    [InlineData(TermsDeviation.Low, Answer.Allowed)]
    [InlineData(TermsDeviation.Medium, Answer.Refused)]
    public void TheTermsAreInsideTheDecision(TermsDeviation terms, Answer expected) =>
        Assert.Equal(expected, Approve(ReadyToApprove with { Terms = terms, TermsChanged = true }));

    [Fact]
    public void BookingASignedChangeLaterNeedsNoDecisionThatIsStillValid()
    {
        var late = ReadyToApply with { At = Now.AddDays(60) };
        Assert.Equal(Answer.Allowed, Apply(late));
        Assert.Equal(Answer.Refused, Apply(late with { CustomerSignedAt = Now.AddDays(20) }));
    }

    [Theory]
    [InlineData(0, Answer.Allowed)]
    [InlineData(1, Answer.Refused)]
    [InlineData(60 * 60, Answer.Refused)]
    public void ASignatureLaterOnTheSameDayLiesInTheFuture(int seconds, Answer expected)
    {
        var signed = Now.AddSeconds(seconds);
        Assert.Equal(expected, Apply(ReadyToApply with { CustomerSignedAt = signed }));
        Assert.Equal(expected, Apply(ReadyToApply with { CustomerSignedAt = signed.ToOffset(TimeSpan.FromHours(-11)) }));
        Assert.Equal(expected, Apply(ReadyToApply with { CustomerSignedAt = signed.ToOffset(TimeSpan.FromHours(14)) }));
    }

    [Theory]
    [InlineData(OrgLevel.FrontUnit, OrgLevel.FrontUnit, Answer.Refused)]
    [InlineData(OrgLevel.FrontUnit, OrgLevel.RepOffice, Answer.Allowed)]
    [InlineData(OrgLevel.Region, OrgLevel.RepOffice, Answer.Refused)]
    [InlineData(OrgLevel.Region, OrgLevel.Region, Answer.Allowed)]
    [InlineData(OrgLevel.Company, OrgLevel.Region, Answer.Refused)]
    [InlineData(OrgLevel.Company, OrgLevel.Company, Answer.Allowed)]
    public void AMajorChangeGoesToTheLevelThatSignedOrHigher(OrgLevel signed, OrgLevel required, Answer expected) => Assert.Equal(
        expected,
        Approve(ReadyToApprove with
        {
            CumulativeCostShare = 0.5m,
            SignLevel = signed,
            RequiredLevel = required,
            AmendDecision = ChangeSample.Amendment().But(data => data.Level = OrgLevel.Company),
        }));

    [Fact]
    public void ACustomerSignatureEndsTheChanceToWithdraw() => Assert.Equal(
        Answer.NotDefined,
        Machine.Fire(ContractChangeStage.CustomerSigned, ContractChangeTrigger.Withdraw, ChangeSample.Ready(ContractChangeTrigger.Withdraw)).Answer);

    [Theory]
    [InlineData(ContractChangeStage.Raised, Answer.Allowed)]
    [InlineData(ContractChangeStage.Assessed, Answer.Allowed)]
    [InlineData(ContractChangeStage.Approved, Answer.NotDefined)]
    public void NobodyTakesBackWhatADecisionHasApproved(ContractChangeStage from, Answer expected) => Assert.Equal(
        expected, Machine.Fire(from, ContractChangeTrigger.Withdraw, ChangeSample.Ready(ContractChangeTrigger.Withdraw)).Answer);

    private static Answer Approve(in ContractChangeFacts facts) => Machine.Fire(ContractChangeStage.Assessed, ContractChangeTrigger.Approve, facts).Answer;

    private static Answer Apply(in ContractChangeFacts facts) => Machine.Fire(ContractChangeStage.CustomerSigned, ContractChangeTrigger.Apply, facts).Answer;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
