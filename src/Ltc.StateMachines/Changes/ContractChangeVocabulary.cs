namespace Ltc;

/// <summary>Gathers the facts of a contract change once every one of them exists; across the files of a partial class nothing promises an order.</summary>
internal static class ContractChangeVocabulary
{
    internal static readonly FactSet<ContractChangeFacts> All = new FactSet<ContractChangeFacts>(
        "contract-change",
        ContractChangeFact.ChangeId, ContractChangeFact.ContractStage, ContractChangeFact.RequestedBy, ContractChangeFact.RequestFormComplete,
        ContractChangeFact.ChangeOwner, ContractChangeFact.ScopeAssessed, ContractChangeFact.ScheduleAssessed, ContractChangeFact.CostAssessed,
        ContractChangeFact.ReestimateReviewed, ContractChangeFact.ReserveBalance, ContractChangeFact.CustomerPosition,
        ContractChangeFact.LegalReviewed, ContractChangeFact.ExecutionStarted, ContractChangeFact.ReworkReason, ContractChangeFact.RejectionReason,
        ContractChangeFact.WithdrawnBy, ContractChangeFact.CustomerDeclines, ContractChangeFact.At, ContractChangeFact.EarlierChangesCounted,
        ContractChangeFact.CumulativeValueShare, ContractChangeFact.CumulativeCostShare, ContractChangeFact.CumulativeReserveUse,
        ContractChangeFact.TermsChanged, ContractChangeFact.Terms, ContractChangeFact.MarginAfter, ContractChangeFact.MarginFloor,
        ContractChangeFact.AmountAfter, ContractChangeFact.Currency, ContractChangeFact.SignLevel, ContractChangeFact.RequiredLevel,
        ContractChangeFact.AmendDecision, ContractChangeFact.AmendedTextHash, ContractChangeFact.SignedTextHash, ContractChangeFact.CustomerSigned,
        ContractChangeFact.SignatoriesEmpowered, ContractChangeFact.CustomerSignedAt)
        .WithAttested((in facts) => facts.Attested, (in facts, value) => facts with { Attested = value });
}
