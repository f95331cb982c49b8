using System.Linq;
using Ltc.Tests.Support;
using static Ltc.Tests.Receivables.ReadyReceivable;

namespace Ltc.Tests.Receivables;

public sealed class ReceivableMachineTests
{
    private static readonly StageMachine<ReceivableStage, ReceivableTrigger, ReceivableFacts> Machine = ReceivableMachine.Define();

    [Fact]
    public void An_accepted_milestone_makes_it_billable() => Alone.Blocks(
        Machine, ReceivableStage.Planned, ReceivableTrigger.AcceptMilestone, ReceivableStage.Billable, Open,
        ("receivable-milestone-accepted", Open with { MilestoneAccepted = false }));

    [Fact]
    public void An_invoice_needs_milestone_match_and_amount() => Alone.Blocks(
        Machine, ReceivableStage.Billable, ReceivableTrigger.IssueInvoice, ReceivableStage.Invoiced, Open,
        ("receivable-milestone-accepted", Open with { MilestoneAccepted = false }),
        ("receivable-three-way-match", Open with { ThreeWayMatch = false }),
        ("amount-positive", Open with { Amount = 0m }));

    [Fact]
    public void It_is_due_once_the_customer_has_the_invoice_and_a_date() => Alone.Blocks(
        Machine, ReceivableStage.Invoiced, ReceivableTrigger.FixDueDate, ReceivableStage.Due, Open,
        ("invoice-delivered", Open with { InvoiceDelivered = false }),
        ("due-date-known", Open with { Due = null }));

    [Theory]
    [InlineData(ReceivableStage.Due, ReceivableStage.PartiallyPaid)]
    [InlineData(ReceivableStage.PartiallyPaid, ReceivableStage.PartiallyPaid)]
    [InlineData(ReceivableStage.Overdue, ReceivableStage.Overdue)]
    [InlineData(ReceivableStage.Disputed, ReceivableStage.Disputed)]
    public void A_part_payment_is_more_than_nothing_and_less_than_all(ReceivableStage from, ReceivableStage to) => Alone.Blocks(
        Machine, from, ReceivableTrigger.PayPart, to, Open,
        ("part-paid", Open with { Outstanding = 100m }),
        ("not-paid-in-full", Open with { Outstanding = 0m }));

    [Theory]
    [InlineData(ReceivableStage.Due)]
    [InlineData(ReceivableStage.PartiallyPaid)]
    [InlineData(ReceivableStage.Overdue)]
    public void Only_the_whole_amount_makes_it_paid(ReceivableStage from)
    {
        Alone.Blocks(Machine, from, ReceivableTrigger.PayInFull, ReceivableStage.Paid, Settled, ("paid-in-full", Settled with { Outstanding = 0.01m }));
        Assert.True(Machine.Fire(from, ReceivableTrigger.PayInFull, Settled with { Outstanding = ReceivableBalance.Of(100m, 100.01m).Outstanding }).IsAllowed);
        Assert.Equal(Answer.Unknown, Machine.Fire(from, ReceivableTrigger.PayInFull, Settled with { Outstanding = null }).Answer);
    }

    [Fact]
    public void A_disputed_one_is_paid_only_when_nothing_is_disputed_any_more() => Alone.Blocks(
        Machine, ReceivableStage.Disputed, ReceivableTrigger.PayInFull, ReceivableStage.Paid, Settled,
        ("paid-in-full", Settled with { Outstanding = 0.01m }),
        ("nothing-disputed", Settled with { DisputedAmount = 0.01m }));

    [Theory]
    [InlineData(ReceivableStage.Due)]
    [InlineData(ReceivableStage.PartiallyPaid)]
    public void It_falls_overdue_on_the_day_after(ReceivableStage from) => Alone.Blocks(
        Machine, from, ReceivableTrigger.FallOverdue, ReceivableStage.Overdue, Late(1),
        ("past-due", Late(0)),
        ("not-paid-in-full", Late(1) with { Outstanding = 0m }));

    [Theory]
    [InlineData(ReceivableStage.Due)]
    [InlineData(ReceivableStage.PartiallyPaid)]
    [InlineData(ReceivableStage.Overdue)]
    public void A_dispute_is_recorded_and_within_what_is_outstanding(ReceivableStage from)
    {
        Alone.Blocks(
            Machine, from, ReceivableTrigger.Dispute, ReceivableStage.Disputed, PartlyDisputed,
            ("dispute-named", PartlyDisputed with { DisputeId = null }),
            ("part-disputed", PartlyDisputed with { DisputedAmount = 0m }),
            ("dispute-within-outstanding", PartlyDisputed with { DisputedAmount = 60.01m }));
        Assert.True(Machine.Fire(from, ReceivableTrigger.Dispute, PartlyDisputed with { DisputedAmount = 60m }).IsAllowed);
    }

    [Fact]
    public void A_settled_dispute_leads_back_to_due() => Alone.Blocks(
        Machine, ReceivableStage.Disputed, ReceivableTrigger.EndDispute, ReceivableStage.Due, Open,
        ("nothing-disputed", Open with { DisputedAmount = 0.01m }));

    [Fact]
    public void Only_the_company_gives_it_up_after_the_whole_ladder() => Alone.Blocks(
        Machine, ReceivableStage.Overdue, ReceivableTrigger.WriteOff, ReceivableStage.WrittenOff, Hopeless,
        ("more-than-360-days-late", Hopeless with { Due = Decided.Today.AddDays(-360) }),
        ("dunning-d6-taken", Hopeless with { LastDunning = DunningLevel.D5 }),
        ("not-paid-in-full", Hopeless with { Outstanding = 0m }),
        ("company-level", Hopeless with { DecisionLevel = OrgLevel.Region }),
        ("write-off-approved", Hopeless with { WriteOffDecision = WriteOff(OrgLevel.Region, 60m) }),
        ("write-off-approved", Hopeless with { WriteOffDecision = WriteOff(OrgLevel.Company, 59.99m) }),
        ("write-off-approved", Hopeless with { WriteOffDecision = WriteOff(OrgLevel.Company, 60m, id: "another") }),
        ("write-off-approved", Hopeless with { WriteOffDecision = WriteOff(OrgLevel.Company, 60m, outcome: DecisionOutcome.NoGo) }));

    [Theory]
    [InlineData("0", Answer.Allowed)]
    [InlineData("0.01", Answer.Refused)]
    public void A_write_off_covers_exactly_what_payments_have_left(string back, Answer expected)
    {
        var paid = 40m - decimal.Parse(back, System.Globalization.CultureInfo.InvariantCulture);
        var facts = Hopeless with { Outstanding = ReceivableBalance.Of(100m, paid).Outstanding };
        Assert.Equal(expected, Machine.Fire(ReceivableStage.Overdue, ReceivableTrigger.WriteOff, facts).Answer);
        Assert.Equal(["amount", "outstanding", "disputed-amount"], Machine.Facts.Where(fact => fact.Type == FactType.Number).Select(fact => fact.Id));
    }

    [Fact]
    public void Without_a_decision_a_write_off_is_not_known_to_be_allowed() => Assert.Equal(
        Answer.Unknown, Machine.Fire(ReceivableStage.Overdue, ReceivableTrigger.WriteOff, Hopeless with { WriteOffDecision = null }).Answer);

    [Fact]
    public void Nothing_is_written_off_before_it_is_overdue()
    {
        var others = Machine.Definition.Edges.Where(edge => edge.To == "writtenOff").Select(edge => edge.From);
        Assert.Equal("overdue", Assert.Single(others));
    }
}
