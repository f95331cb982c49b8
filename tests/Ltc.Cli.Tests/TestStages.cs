using System.Collections.Generic;

namespace Ltc.Cli.Tests;

/// <summary>A catalogue with the stages of domain.md §1.4 that the tests use.</summary>
internal sealed class TestStages : IStageCatalogue
{
    private static readonly Funnel Terms = Funnel.Define();
    private static readonly FunnelTerms? Lead = Terms.Find(FunnelStage.Lead);
    private static readonly FunnelTerms? Opportunity = Terms.Find(FunnelStage.Opportunity);
    private static readonly FunnelTerms? Solution = Terms.Find(FunnelStage.Solution);
    private static readonly FunnelTerms? Contract = Terms.Find(FunnelStage.Contract);
    private static readonly FunnelTerms? Signed = Terms.Find(FunnelStage.Signed);

    public IReadOnlyList<StageInfo> All { get; } =
    [
        Stage("lead.registered", DealKind.Open, Lead), Stage("lead.underValidation", DealKind.Open, Lead), Stage("lead.nurturing", DealKind.Open, Lead),
        Stage("opportunity.identified", DealKind.Open, Opportunity), Stage("opportunity.validating", DealKind.Open, Opportunity),
        Stage("opportunity.approved", DealKind.Open, Opportunity), Stage("opportunity.preBid", DealKind.Open, Solution),
        Stage("opportunity.bidding", DealKind.Open, Solution), Stage("opportunity.bidAuthorized", DealKind.Open, Solution),
        Stage("opportunity.submitted", DealKind.Open, Solution), Stage("opportunity.awarded", DealKind.Open, Contract),
        Stage("opportunity.negotiating", DealKind.Open, Contract), Stage("opportunity.signAuthorized", DealKind.Open, Contract),
        Stage("opportunity.signed", DealKind.Won, Signed), Stage("opportunity.lost", DealKind.Lost, null),
        Stage("opportunity.abandoned", DealKind.Abandoned, null), Stage("opportunity.onHold", DealKind.OnHold, null),
        Stage("contract.registered", DealKind.Won, Signed),
    ];

    private static StageInfo Stage(string id, DealKind kind, FunnelTerms? funnel) => new(id, Text.Same(id), kind, funnel);
}
