namespace Ltc;

/// <summary>Which stage of which machine stands for which stage and sub-process of the way.</summary>
internal static class PipelineMap
{
    private const PipelineStage Leads = PipelineStage.ManageLeads;
    private const PipelineStage Convert = PipelineStage.ConvertOpportunities;
    private const PipelineStage Contracting = PipelineStage.Contracting;
    private const PipelineStage Fulfilment = PipelineStage.Fulfilment;
    private const PipelineStage Collections = PipelineStage.Collections;
    private const PipelineStage Relationship = PipelineStage.RelationshipMaintenance;

    internal static Place? Find(string machine, string stage) => (machine + "." + stage) switch
    {
        "lead.registered" => new([Leads], [SubProcess.Lto]),
        "lead.underValidation" => new([Leads], [SubProcess.Lto]),
        "lead.validated" => new([Leads], [SubProcess.Lto]),
        "lead.nurturing" => new([Leads], [SubProcess.Lto]),
        "lead.dormant" => new([Leads], [SubProcess.Lto]),
        // Won, but only until the next part exists.
        "lead.converted" => new([Leads], [SubProcess.Lto], untilNext: true),
        "lead.closed" => new([], []),
        "opportunity.identified" => new([Convert], [SubProcess.Lto]),
        "opportunity.validating" => new([Convert], [SubProcess.Lto]),
        "opportunity.approved" => new([Convert], [SubProcess.Oto]),
        "opportunity.preBid" => new([Convert], [SubProcess.Oto]),
        "opportunity.bidding" => new([Convert], [SubProcess.Oto]),
        "opportunity.bidAuthorized" => new([Convert], [SubProcess.Oto]),
        "opportunity.submitted" => new([Convert], [SubProcess.Oto]),
        "opportunity.awarded" => new([Contracting], [SubProcess.Oto]),
        "opportunity.negotiating" => new([Contracting], [SubProcess.Oto]),
        "opportunity.signAuthorized" => new([Contracting], [SubProcess.Oto]),
        "opportunity.signed" => new([Contracting], [SubProcess.Oto], untilNext: true),
        "opportunity.lost" => new([], []),
        "opportunity.abandoned" => new([], []),
        // Where it was set aside says more; this is for a hold of which nothing else is known.
        "opportunity.onHold" => new([Convert], []),
        "contract.signed" => new([Contracting], [SubProcess.Oto]),
        "contract.registered" => new([Fulfilment], [SubProcess.Otd]),
        "contract.handedOver" => new([Fulfilment], [SubProcess.Otd]),
        "contract.inExecution" => new([Fulfilment], [SubProcess.Otd]),
        "contract.acceptanceComplete" => new([Collections], [SubProcess.Dtc]),
        "contract.fullyCollected" => new([Collections], [SubProcess.Dtc]),
        "contract.closePending" => new([Collections], [SubProcess.Dtc]),
        "contract.closed" => new([Relationship], []),
        "contract.suspended" => new([Fulfilment], [SubProcess.Otd]),
        "contract.disputed" => new([Fulfilment], [SubProcess.Otd]),
        "contract.terminated" => new([], []),
        "order.received" => new([Fulfilment], [SubProcess.Otd]),
        "order.confirmed" => new([Fulfilment], [SubProcess.Otd]),
        "order.inDelivery" => new([Fulfilment], [SubProcess.Otd]),
        "order.delivered" => new([Fulfilment], [SubProcess.Otd]),
        // Delivered in part and payable in part: both run.
        "order.provisionallyAccepted" => new([Fulfilment, Collections], [SubProcess.Otd, SubProcess.Dtc]),
        "order.finallyAccepted" => new([Collections], [SubProcess.Dtc]),
        "order.closed" => new([Relationship], []),
        "order.cancelled" => new([], []),
        _ => null,
    };

    /// <summary>What one stage stands for.</summary>
    internal sealed class Place(PipelineStage[] stages, SubProcess[] processes, bool untilNext = false)
    {
        internal PipelineStage[] Stages { get; } = stages;

        internal SubProcess[] Processes { get; } = processes;

        /// <summary>Whether it counts only while the next part of the case does not exist.</summary>
        internal bool UntilNext { get; } = untilNext;
    }
}
