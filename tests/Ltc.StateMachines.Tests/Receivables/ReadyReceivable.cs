using Ltc.Tests.Support;

namespace Ltc.Tests.Receivables;

/// <summary>Receivables that are ready for a move.</summary>
internal static class ReadyReceivable
{
    internal static ReceivableFacts Open => new()
    {
        ReceivableId = "s-1",
        MilestoneAccepted = true,
        ThreeWayMatch = true,
        InvoiceDelivered = true,
        Amount = 100m,
        Outstanding = 60m,
        DisputedAmount = 0m,
        Currency = "CNY",
        Due = Decided.Today,
        At = Decided.Now,
        Cause = NonPaymentCause.CannotPay,
        LastDunning = DunningLevel.D6,
    };

    internal static ReceivableFacts Settled => Open with { Outstanding = 0m };

    internal static ReceivableFacts PartlyDisputed => Open with { DisputedAmount = 20m, DisputeId = "dispute-1" };

    internal static ReceivableFacts Hopeless => Late(361) with
    {
        DecisionLevel = OrgLevel.Company,
        WriteOffDecision = WriteOff(OrgLevel.Company, 60m),
    };

    internal static ReceivableFacts Late(int days) => Open with { Due = Decided.Today.AddDays(-days) };

    internal static VerifiedDecision WriteOff(OrgLevel level, decimal amount, string id = "s-1", DecisionOutcome outcome = DecisionOutcome.Go) =>
        Decided.On("receivable", id, DecisionPoint.Close, outcome, level, amount);
}
