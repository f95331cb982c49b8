using System.Collections.Generic;

namespace Ltc.Cli.Tests;

/// <summary>A catalogue with the stages of domain.md §1.4 that the tests use, and the numbers of §1.5.</summary>
internal sealed class TestStages : IStageCatalogue
{
    private static readonly FunnelLimit Lead = new("lead", Text.Same("lead"), 6m, 2m, 0.10m);
    private static readonly FunnelLimit Opportunity = new("opportunity", Text.Same("opportunity"), 4m, 1.5m, 0.30m);
    private static readonly FunnelLimit Solution = new("solution", Text.Same("solution"), 6m, 2m, 0.50m);
    private static readonly FunnelLimit Contract = new("contract", Text.Same("contract"), 2m, 0.5m, 0.75m);
    private static readonly FunnelLimit Signed = new("signed", Text.Same("signed"), null, null, 0.95m);

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

    private static StageInfo Stage(string id, DealKind kind, FunnelLimit? funnel) => new(id, Text.Same(id), kind, funnel);
}
