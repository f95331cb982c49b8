using System;
using FsCheck.Fluent;
using Ltc.Testing;
using Ltc.Tests.Support;
using Xunit.Abstractions;
using static Ltc.Tests.Receivables.ReadyReceivable;

namespace Ltc.Tests.Receivables;

public sealed class ReceivableProperties(ITestOutputHelper output)
{
    [Fact]
    public void Money_ends_paid_or_given_up_by_the_company_only() => Walks.Hold(
        ReceivableMachine.Define(),
        [Open, Settled, PartlyDisputed, Hopeless, Late(1), Late(45), Late(400)],
        [WriteOff(OrgLevel.Company, 60m), WriteOff(OrgLevel.Region, 60m), WriteOff(OrgLevel.Company, 10m), WriteOff(OrgLevel.Company, 60m, "wang")],
        Arrive,
        output.WriteLine);

    [Fact]
    public void What_is_outstanding_is_never_below_zero() => Law.Holds(
        from amount in Gen.Choose(0, 20)
        from paid in Gen.Choose(0, 28)
        select (Amount: amount / 4m, Paid: paid / 4m),
        one =>
        {
            var balance = ReceivableBalance.Of(one.Amount, one.Paid);
            Assert.True(balance.Outstanding >= 0m && balance.Surplus >= 0m);
            Assert.Equal(one.Amount - one.Paid, balance.Outstanding - balance.Surplus);
            Assert.True(balance.Outstanding == 0m || balance.Surplus == 0m);
            return balance.Outstanding > 0m ? "outstanding" : balance.Surplus > 0m ? "surplus" : "settled";
        },
        output.WriteLine);

    [Fact]
    public void An_amount_below_zero_is_no_amount()
    {
        Assert.Equal("amount", Assert.Throws<ArgumentOutOfRangeException>(() => ReceivableBalance.Of(-0.01m, 0m)).ParamName);
        Assert.Equal("paid", Assert.Throws<ArgumentOutOfRangeException>(() => ReceivableBalance.Of(0m, -0.01m)).ParamName);
        Assert.Equal(default, ReceivableBalance.Of(5m, 5m));
    }

    private static void Arrive(ReceivableStage from, ReceivableTrigger trigger, ReceivableStage to, ReceivableFacts facts)
    {
        if (to == ReceivableStage.Invoiced)
            Assert.True(facts.MilestoneAccepted);
        if (to == ReceivableStage.Paid)
            Assert.True(facts.Outstanding == 0m && (from != ReceivableStage.Disputed || facts.DisputedAmount == 0m));
        if (trigger is >= ReceivableTrigger.DunD0 and <= ReceivableTrigger.DunD6)
            Assert.Equal((int)trigger - (int)ReceivableTrigger.DunD0, (int)DunningLadder.Define().StepAt(facts.Due!.Value, CalendarDate.Of(facts.At!.Value))!.Level);
        if (from == ReceivableStage.Disputed && to == ReceivableStage.Disputed && trigger != ReceivableTrigger.PayPart)
            Assert.True(facts.Outstanding > facts.DisputedAmount);
        if (to != ReceivableStage.WrittenOff)
            return;
        var record = facts.WriteOffDecision!.Record;
        Assert.Equal(OrgLevel.Company, record.Level);
        Assert.Equal(facts.ReceivableId, record.SubjectId);
        Assert.True(record.ToData().Envelope.Amount!.Value.Amount >= facts.Outstanding);
        Assert.True(DunningLadder.DaysOverdue(facts.Due!.Value, CalendarDate.Of(facts.At!.Value)) > 360);
        Assert.Equal(DunningLevel.D6, facts.LastDunning);
        Assert.True(facts.Outstanding > 0m);
    }
}
