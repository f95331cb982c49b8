using System;
using System.Collections.Generic;
using static Ltc.Tests.Contracts.TestDecision;

namespace Ltc.Tests.Orders;

/// <summary>An order that is ready for each of its moves, and one way to break each requirement.</summary>
internal static class OrderSample
{
    internal static CalendarDate Day(int days) => CalendarDate.Of(Now).AddDays(days);

    /// <summary>The facts with which a move is allowed.</summary>
    internal static OrderFacts Ready(OrderTrigger trigger) => trigger == OrderTrigger.Cancel ? Full() with { ShipmentsMade = 0, InvoicedAmount = 0 } : Full();

    /// <summary>One way to break each requirement and no other.</summary>
    internal static Dictionary<string, Func<OrderFacts, OrderFacts>> Breaks { get; } = new()
    {
        ["contract-handed-over"] = facts => facts with { ContractStage = ContractStage.Registered },
        ["contract-in-execution"] = facts => facts with { ContractStage = ContractStage.Suspended },
        ["order-names-contract"] = facts => facts with { OrderContractId = "c-8" },
        ["order-matches-contract"] = facts => facts with { PriceMatches = false },
        ["order-inside-contract"] = facts => facts with { ContractOpenAmount = 999.99m },
        ["supply-committed"] = facts => facts with { SupplyCommitted = false },
        ["purchasing-committed"] = facts => facts with { PurchasingCommitted = false },
        ["billing-plan-set"] = facts => facts with { BillingPlanSet = false },
        ["receipt-dated"] = facts => facts with { ReceivedOn = Day(1) },
        ["ready-to-ship"] = facts => facts with { ReadyOn = Day(1) },
        ["no-advance-outstanding"] = facts => facts with { AdvanceOutstanding = true },
        ["no-delivery-hold"] = facts => facts with { DeliveryHold = true },
        ["order-not-disputed"] = facts => facts with { OrderDisputed = true },
        ["shipments-closed"] = facts => facts with { OpenShipments = 1 },
        ["delivered-to-site"] = facts => facts with { DeliveryEvidence = false },
        ["cancel-reason-given"] = facts => facts with { CancelReason = null },
        ["customer-agrees-or-change-in-force"] = facts => facts with { CustomerAgrees = false, CancellingChangeApplied = false },
        ["nothing-shipped"] = facts => facts with { ShipmentsMade = 1 },
        ["nothing-invoiced"] = facts => facts with { InvoicedAmount = 0.01m },
        ["pac-certified"] = facts => facts with { PacCertified = false },
        ["pac-dated"] = facts => facts with { PacOn = Day(-31) },
        ["fac-certified"] = facts => facts with { FacFiled = false },
        ["fac-dated"] = facts => facts with { FacOn = Day(-21) },
        ["no-open-defect"] = facts => facts with { OpenDefects = 1 },
        ["milestone-accepted"] = facts => facts with { MilestoneAccepted = false },
        ["three-way-match"] = facts => facts with { InvoiceAmount = 400.01m },
        ["invoice-checked"] = facts => facts with { InvoiceChecked = false },
        ["everything-invoiced"] = facts => facts with { InvoicedAmount = 999.99m },
        ["invoices-matched"] = facts => facts with { UnmatchedInvoices = 1 },
    };

    private static OrderFacts Full() => new()
    {
        ContractId = "c-7",
        OrderContractId = "c-7",
        ContractStage = ContractStage.InExecution,
        ScopeMatches = true,
        PriceMatches = true,
        TermsMatch = true,
        OrderAmount = 1000,
        ContractOpenAmount = 1000,
        SupplyCommitted = true,
        PurchasingCommitted = true,
        BillingPlanSet = true,
        AdvanceOutstanding = false,
        DeliveryHold = false,
        OrderDisputed = false,
        At = Now,
        InitiatedOn = Day(-200),
        ReceivedOn = Day(-61),
        ConfirmedOn = Day(-60),
        ReadyOn = Day(-54),
        DeliveredOn = Day(-30),
        PacOn = Day(-20),
        FacOn = Day(-10),
        InvoicedOn = Day(-5),
        PaidOn = Day(0),
        OpenShipments = 0,
        ShipmentsMade = 2,
        DeliveryEvidence = true,
        PacCertified = true,
        PacFiled = true,
        FacCertified = true,
        FacFiled = true,
        OpenDefects = 0,
        MilestoneAccepted = true,
        MilestoneAmount = 400,
        AcceptedAmount = 400,
        InvoiceAmount = 400,
        InvoiceChecked = true,
        InvoicedAmount = 1000,
        UnmatchedInvoices = 0,
        CancelReason = "customer-wish",
        CustomerAgrees = true,
        CancellingChangeApplied = false,
    };
}
