using static Ltc.ReceivableEffects;
using static Ltc.ReceivableRequirements;

namespace Ltc;

/// <summary>The machine of a receivable: planned in the contract, invoiced on an accepted milestone, dunned until it is paid or given up.</summary>
/// <remarks>
/// Source: domain.md §1.4 and §9.5; K7 of §2.5. Decided here: a receivable is due once the customer has the invoice and the last day to pay is known, so
/// that an early payment is one of a due receivable; a part payment leaves an overdue receivable overdue and a disputed one disputed; the bands of
/// "overdue" are the steps of the ladder, one trigger each, which may be fired only in its own days, also when an earlier step was missed; from D2 on the
/// cause must be known; a promised date does not move the due date; a settled dispute leads back to due, from where a late receivable falls overdue at
/// once; a disputed receivable is dunned for what is not disputed and is never written off before the dispute has ended; only the company level gives money
/// up, after D6, and only under a verified decision on this receivable that covers what is outstanding; what is outstanding is the only fact about
/// payments, so that no second number can contradict what such a decision covers; what was paid too much is given back and does not hold up the end.
/// </remarks>
public static class ReceivableMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<ReceivableStage, ReceivableTrigger, ReceivableFacts> Define() => Triggers(Stages())
        .In(ReceivableStage.Planned)
            .Permit(ReceivableTrigger.AcceptMilestone, ReceivableStage.Billable, [MilestoneIsAccepted], [AskForInvoice])
        .In(ReceivableStage.Billable)
            .Permit(ReceivableTrigger.IssueInvoice, ReceivableStage.Invoiced, [MilestoneIsAccepted, Matched, AmountPositive], [SendInvoice, PublishInvoice])
        .In(ReceivableStage.Invoiced)
            .Permit(ReceivableTrigger.FixDueDate, ReceivableStage.Due, [InvoiceWithCustomer, DueDateKnown], [WatchDueDate])
        .In(ReceivableStage.Due)
            .Permit(ReceivableTrigger.DunD0, ReceivableStage.Due, [D0Reached, NotPaidInFull], [ConfirmPaymentRun])
        .In(ReceivableStage.PartiallyPaid)
            .Permit(ReceivableTrigger.DunD0, ReceivableStage.PartiallyPaid, [D0Reached, NotPaidInFull], [ConfirmPaymentRun])
        .In(ReceivableStage.Due, ReceivableStage.PartiallyPaid)
            .Permit(ReceivableTrigger.PayPart, ReceivableStage.PartiallyPaid, [SomethingPaid, NotPaidInFull], [MatchPayment])
            .Permit(ReceivableTrigger.FallOverdue, ReceivableStage.Overdue, [PastDue, NotPaidInFull], [PublishOverdue])
        .In(ReceivableStage.Overdue)
            .Permit(ReceivableTrigger.PayPart, ReceivableStage.Overdue, [SomethingPaid, NotPaidInFull], [MatchPayment])
            .Permit(
                ReceivableTrigger.WriteOff,
                ReceivableStage.WrittenOff,
                [MoreThan360Late, D6Taken, NotPaidInFull, CompanyDecides, WriteOffApproved],
                [BookWriteOff, PublishWrittenOff])
            .PermitDunning(ReceivableStage.Overdue, NotPaidInFull)
        .In(ReceivableStage.Due, ReceivableStage.PartiallyPaid, ReceivableStage.Overdue)
            .Permit(ReceivableTrigger.PayInFull, ReceivableStage.Paid, [PaidInFull], [MatchPayment, RefundSurplus, PublishPaid])
            .Permit(
                ReceivableTrigger.Dispute,
                ReceivableStage.Disputed,
                [DisputeNamed, PartDisputed, DisputeWithinOutstanding],
                [OpenDispute, FreezeDisputed])
        .In(ReceivableStage.Disputed)
            .Permit(ReceivableTrigger.PayPart, ReceivableStage.Disputed, [SomethingPaid, NotPaidInFull], [MatchPayment])
            .Permit(ReceivableTrigger.PayInFull, ReceivableStage.Paid, [PaidInFull, NothingDisputed], [MatchPayment, RefundSurplus, PublishPaid])
            .Permit(ReceivableTrigger.EndDispute, ReceivableStage.Due, [NothingDisputed], [Unfreeze])
            .PermitDunning(ReceivableStage.Disputed, UndisputedLeft)
        .Build();

    /// <summary>The steps D1 to D6 in a stage that they do not leave, as long as something may be asked for.</summary>
    private static StageMachineBuilder<ReceivableStage, ReceivableTrigger, ReceivableFacts> PermitDunning(
        this StageMachineBuilder<ReceivableStage, ReceivableTrigger, ReceivableFacts> machine, ReceivableStage stage, Requirement<ReceivableFacts> left) => machine
            .Permit(ReceivableTrigger.DunD1, stage, [D1Reached, left], [SendReminder, PublishOverdue])
            .Permit(ReceivableTrigger.DunD2, stage, [D2Reached, left, CauseFound], [CallKeyPerson, PublishOverdue])
            .Permit(
                ReceivableTrigger.DunD3,
                stage,
                [D3Reached, left, CauseFound],
                [SendFormalNotice, AlertSalesAndFinance, StopNewCredit, PublishOverdue])
            .Permit(
                ReceivableTrigger.DunD4,
                stage,
                [D4Reached, left, CauseFound],
                [EscalateToExecutives, ReviewDelivery, PublishOverdue])
            .Permit(
                ReceivableTrigger.DunD5,
                stage,
                [D5Reached, left, CauseFound],
                [SendDemandLetter, MakeProvision, PublishOverdue])
            .Permit(
                ReceivableTrigger.DunD6,
                stage,
                [D6Reached, left, CauseFound],
                [OpenSpecialTask, ProposeWriteOff, PublishOverdue]);

    private static StageMachineBuilder<ReceivableStage, ReceivableTrigger, ReceivableFacts> Stages() => StageMachine
        .Define<ReceivableStage, ReceivableTrigger, ReceivableFacts>("receivable", new("Receivable", "应收款", "應收款"), ReceivableFact.All)
        .Stage(ReceivableStage.Planned, new("Planned", "计划", "計畫"), funnel: FunnelStage.Cash)
        .Stage(ReceivableStage.Billable, new("Billable", "可开票", "可開票"), funnel: FunnelStage.Cash)
        .Stage(ReceivableStage.Invoiced, new("Invoiced", "已开票", "已開票"), funnel: FunnelStage.Cash)
        .Stage(ReceivableStage.Due, new("Due", "待回款", "待回款"), funnel: FunnelStage.Cash)
        .Stage(ReceivableStage.PartiallyPaid, new("Partially paid", "部分回款", "部分回款"), funnel: FunnelStage.Cash)
        .Stage(ReceivableStage.Overdue, new("Overdue", "逾期", "逾期"), funnel: FunnelStage.Cash)
        .Stage(ReceivableStage.Disputed, new("Disputed", "争议中", "爭議中"), funnel: FunnelStage.Cash)
        .Stage(ReceivableStage.Paid, new("Paid", "已回款", "已回款"), StageKind.Won)
        .Stage(ReceivableStage.WrittenOff, new("Written off", "已核销", "已核銷"), StageKind.Abandoned);

    private static StageMachineBuilder<ReceivableStage, ReceivableTrigger, ReceivableFacts> Triggers(
        StageMachineBuilder<ReceivableStage, ReceivableTrigger, ReceivableFacts> builder) => builder
        .Trigger(ReceivableTrigger.AcceptMilestone, new("Accept the milestone", "验收里程碑", "驗收里程碑"))
        .Trigger(ReceivableTrigger.IssueInvoice, new("Issue the invoice", "开具发票", "開具發票"))
        .Trigger(ReceivableTrigger.FixDueDate, new("Fix the due date", "确定到期日", "確定到期日"))
        .Trigger(ReceivableTrigger.PayPart, new("Pay a part", "部分回款", "部分回款"))
        .Trigger(ReceivableTrigger.PayInFull, new("Pay in full", "全额回款", "全額回款"))
        .Trigger(ReceivableTrigger.FallOverdue, new("Fall overdue", "转为逾期", "轉為逾期"))
        .Trigger(ReceivableTrigger.DunD0, new("Dun, step D0", "催收 D0", "催收 D0"))
        .Trigger(ReceivableTrigger.DunD1, new("Dun, step D1", "催收 D1", "催收 D1"))
        .Trigger(ReceivableTrigger.DunD2, new("Dun, step D2", "催收 D2", "催收 D2"))
        .Trigger(ReceivableTrigger.DunD3, new("Dun, step D3", "催收 D3", "催收 D3"))
        .Trigger(ReceivableTrigger.DunD4, new("Dun, step D4", "催收 D4", "催收 D4"))
        .Trigger(ReceivableTrigger.DunD5, new("Dun, step D5", "催收 D5", "催收 D5"))
        .Trigger(ReceivableTrigger.DunD6, new("Dun, step D6", "催收 D6", "催收 D6"))
        .Trigger(ReceivableTrigger.Dispute, new("Dispute", "提出争议", "提出爭議"))
        .Trigger(ReceivableTrigger.EndDispute, new("End the dispute", "结束争议", "結束爭議"))
        .Trigger(ReceivableTrigger.WriteOff, new("Write off", "核销", "核銷"));
}
