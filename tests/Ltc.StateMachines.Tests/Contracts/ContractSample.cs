using System;
using System.Collections.Generic;
using static Ltc.Tests.Contracts.TestDecision;

namespace Ltc.Tests.Contracts;

/// <summary>A contract that is ready for each of its moves, and one way to break each requirement.</summary>
internal static class ContractSample
{
    internal static VerifiedDecision Closing(decimal amount = 1_000_000m)
    {
        var data = Data("contract", "c-7", DecisionPoint.Close);
        data.TextHash = "account-1";
        data.Envelope.Amount = new Money(amount, "CNY");
        return Verified(data);
    }

    internal static VerifiedDecision Termination()
    {
        var data = Data("contract", "c-7", DecisionPoint.Close, DecisionOutcome.NoGo);
        data.TextHash = "end-1";
        return Verified(data);
    }

    internal static VerifiedDecision Hold() => Verified(Data("contract", "c-7", DecisionPoint.Amend, DecisionOutcome.Hold));

    /// <summary>The facts with which a move is allowed.</summary>
    internal static ContractFacts Ready(ContractTrigger trigger) => trigger switch
    {
        ContractTrigger.Reopen => WithSideFacts(Settled()) with { OpenMilestones = 1 },
        ContractTrigger.RaiseDispute => WithSideFacts(Settled()) with { OpenDisputes = 1 },
        _ => WithSideFacts(Settled()),
    };

    /// <summary>One way to break each requirement and no other.</summary>
    internal static Dictionary<string, Func<ContractFacts, ContractFacts>> Breaks { get; } = new()
    {
        ["registered-text-is-signed-text"] = facts => facts with { RegisteredTextHash = "other" },
        ["base-data-complete"] = facts => facts with { CollectionDataComplete = false },
        ["contract-registered"] = facts => facts with { ContractRegistered = false },
        ["briefing-held"] = facts => facts with { BriefingHeld = false },
        ["delivery-manager-named"] = facts => facts with { DeliveryManager = null },
        ["handover-accepted"] = facts => facts with { HandoverAccepted = false },
        ["risks-registered"] = facts => facts with { RisksRegistered = false },
        ["special-promises-registered"] = facts => facts with { PromisesRegistered = false },
        ["budget-inherits-estimate"] = facts => facts with { BudgetProfit = 99.99m, BudgetDeviationApproved = false },
        ["baseline-approved"] = facts => facts with { BaselineApproved = false },
        ["supply-involved"] = facts => facts with { SupplyInvolved = false },
        ["purchasing-involved"] = facts => facts with { PurchasingInvolved = false },
        ["finance-involved"] = facts => facts with { FinanceInvolved = false },
        ["task-order-issued"] = facts => facts with { TaskOrderIssued = false },
        ["all-milestones-accepted"] = facts => facts with { FinalAcceptanceCertified = false },
        ["orders-closed"] = facts => facts with { OpenOrders = 1 },
        ["no-open-shipment"] = facts => facts with { OpenShipments = 1 },
        ["invoices-issued-and-matched"] = facts => facts with { OpenInvoices = 1 },
        ["receivable-zero-or-excepted"] = facts => facts with { Receivable = 0.01m },
        ["no-open-dispute"] = facts => facts with { OpenDisputes = 1 },
        ["no-open-claim"] = facts => facts with { OpenClaims = 1 },
        ["no-open-change"] = facts => facts with { OpenChanges = 1 },
        ["guarantees-returned-or-scheduled"] = facts => facts with { OpenGuarantees = 1, GuaranteeReturnScheduled = false },
        ["warranty-handed-over"] = facts => facts with { WarrantyReserveBooked = false },
        ["final-account-approved"] = facts => facts with { FinalAccountApprover = "zhao" },
        ["quality-score-recorded"] = facts => facts with { QualityScore = null },
        ["review-held"] = facts => facts with { ReviewHeld = false },
        ["satisfaction-recorded"] = facts => facts with { Satisfaction = null },
        ["risks-closed-or-transferred"] = facts => facts with { OpenRisks = 1 },
        ["documents-archived"] = facts => facts with { DocumentsArchived = false },
        ["team-released"] = facts => facts with { TeamReleased = false },
        ["lessons-filed"] = facts => facts with { LessonsFiled = false },
        ["no-open-issue-inside"] = facts => facts with { OpenIssuesInside = 1 },
        ["every-issue-judged"] = facts => facts with { UnjudgedIssues = 1 },
        ["finance-agrees"] = facts => facts with { FinanceAgrees = false },
        ["atcc-covers-closing"] = facts => facts with { ClosingDecision = Closing().But(data => data.SubjectId = "c-8") },
        ["atcc-covers-open-receivable"] = facts => facts with
        {
            Receivable = 500,
            ExceptedReceivable = 500,
            WriteOffApproved = true,
            ClosingDecision = Closing(499.99m),
        },
        ["open-obligation"] = facts => facts with { OpenMilestones = 0 },
        ["dispute-open"] = facts => facts with { OpenDisputes = 0 },
        ["dispute-owner-named"] = facts => facts with { DisputeOwner = null },
        ["suspension-reason-given"] = facts => facts with { SuspensionReason = null },
        ["resume-condition-stated"] = facts => facts with { ResumeCondition = null },
        ["suspension-review-within-90-days"] = facts => facts with { ReviewOn = CalendarDate.Of(Now).AddDays(91) },
        ["suspension-decision-covers"] = facts => facts with { HoldDecision = Hold().But(data => data.Level = OrgLevel.RepOffice) },
        ["suspended-within-90-days"] = facts => facts with { SuspendedOn = CalendarDate.Of(Now).AddDays(-91), HoldDecision = Termination() },
        ["resume-condition-met"] = facts => facts with { ResumeConditionMet = false },
        ["termination-reason-given"] = facts => facts with { TerminationReason = null },
        ["settlement-agreed"] = facts => facts with { SettlementAgreed = false },
        ["failure-review-held"] = facts => facts with { FailureReviewHeld = false },
        ["decision-covers-termination"] = facts => facts with { TerminationDecision = Termination().But(data => data.TextHash = "end-2") },
    };

    private static ContractFacts HandedOver() => new()
    {
        ContractId = "c-7",
        SignLevel = OrgLevel.Region,
        SignedTextHash = "text-1",
        RegisteredTextHash = "text-1",
        FulfilmentDataComplete = true,
        InvoicingDataComplete = true,
        CollectionDataComplete = true,
        RevenueDataComplete = true,
        ContractRegistered = true,
        BriefingHeld = true,
        DeliveryManager = "li",
        HandoverAccepted = true,
        RisksRegistered = true,
        PromisesRegistered = true,
        EstimateProfit = 100,
        BudgetProfit = 100,
        BaselineApproved = true,
        SupplyInvolved = true,
        PurchasingInvolved = true,
        FinanceInvolved = true,
        TaskOrderIssued = true,
        At = Now,
    };

    private static ContractFacts Settled() => HandedOver() with
    {
        OpenMilestones = 0,
        FinalAcceptanceCertified = true,
        OpenOrders = 0,
        OpenShipments = 0,
        OpenInvoices = 0,
        Receivable = 0,
        ExceptedReceivable = 0,
        RetentionInGuarantee = false,
        WriteOffApproved = false,
        Currency = "CNY",
        OpenDisputes = 0,
        OpenClaims = 0,
        OpenChanges = 0,
        OpenGuarantees = 0,
        WarrantyHandedOver = true,
        WarrantyReserveBooked = true,
        ProjectFinance = "qian",
        FinalAccountApprover = "qian",
        FinalAccountApproved = true,
        FinalAccountHash = "account-1",
        QualityScore = 4,
        ReviewHeld = true,
        Satisfaction = 40,
        OpenRisks = 0,
        DocumentsArchived = true,
        TeamReleased = true,
        LessonsFiled = true,
        OpenIssuesInside = 0,
        UnjudgedIssues = 0,
        FinanceAgrees = true,
        ClosingDecision = Closing(),
    };

    private static ContractFacts WithSideFacts(ContractFacts facts) => facts with
    {
        DisputeOwner = "sun",
        SuspensionReason = "site-not-ready",
        ResumeCondition = "the site is ready",
        ResumeConditionMet = true,
        SuspendedOn = CalendarDate.Of(Now).AddDays(-30),
        ReviewOn = CalendarDate.Of(Now).AddDays(90),
        HoldDecision = Hold(),
        TerminationReason = "customer-insolvent",
        SettlementAgreed = true,
        FailureReviewHeld = true,
        TerminationTextHash = "end-1",
        TerminationDecision = Termination(),
    };
}
