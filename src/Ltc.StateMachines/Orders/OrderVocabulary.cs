namespace Ltc;

/// <summary>Gathers the facts of a order once every one of them exists; across the files of a partial class nothing promises an order.</summary>
internal static class OrderVocabulary
{
    internal static readonly FactSet<OrderFacts> All = new FactSet<OrderFacts>(
        "order",
        OrderFact.ContractId, OrderFact.OrderContractId, OrderFact.ContractStage, OrderFact.ScopeMatches, OrderFact.PriceMatches,
        OrderFact.TermsMatch, OrderFact.OrderAmount, OrderFact.ContractOpenAmount, OrderFact.SupplyCommitted, OrderFact.PurchasingCommitted,
        OrderFact.BillingPlanSet, OrderFact.AdvanceOutstanding, OrderFact.DeliveryHold, OrderFact.OrderDisputed, OrderFact.At, OrderFact.InitiatedOn,
        OrderFact.ReceivedOn, OrderFact.ConfirmedOn, OrderFact.ReadyOn, OrderFact.DeliveredOn, OrderFact.PacOn, OrderFact.FacOn,
        OrderFact.InvoicedOn, OrderFact.PaidOn, OrderFact.OpenShipments, OrderFact.ShipmentsMade, OrderFact.DeliveryEvidence, OrderFact.PacCertified,
        OrderFact.PacFiled, OrderFact.FacCertified, OrderFact.FacFiled, OrderFact.OpenDefects, OrderFact.MilestoneAccepted,
        OrderFact.MilestoneAmount, OrderFact.AcceptedAmount, OrderFact.InvoiceAmount, OrderFact.InvoiceChecked, OrderFact.InvoicedAmount,
        OrderFact.UnmatchedInvoices, OrderFact.CancelReason, OrderFact.CustomerAgrees, OrderFact.CancellingChangeApplied)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
