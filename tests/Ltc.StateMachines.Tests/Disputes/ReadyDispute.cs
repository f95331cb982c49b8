using Ltc.Tests.Support;

namespace Ltc.Tests.Disputes;

/// <summary>Disputes that are ready for a move.</summary>
internal static class ReadyDispute
{
    internal static DisputeFacts Fresh => new()
    {
        ReceivableId = "s-1",
        Category = DisputeCategory.Quality,
        DisputedAmount = 40m,
        Outstanding = 60m,
        RaisedOn = Decided.Today,
        At = Decided.Now,
        Owner = "wang",
        Proposer = "wang",
        Authorizer = "li",
        ProposalSent = true,
        CustomerAgrees = true,
        Reduction = 5m,
        HeldBy = DisputeHolder.Owner,
        SettlementSigned = true,
        RulingFinal = true,
        ReceivableAdjusted = true,
        CauseRecorded = true,
    };

    internal static DisputeFacts Old(int days) => Fresh with { RaisedOn = Decided.Today.AddDays(-days) };
}
