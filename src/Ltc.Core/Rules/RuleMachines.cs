using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The machines of one set of rules.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class RuleMachines
{
    /// <summary>Takes the machines that were read; without them, those of the library.</summary>
    internal RuleMachines(Fields<RuleMachines>? fields = null)
    {
        Lead = Take(fields, MachinesShape.Lead, LeadMachine.Define);
        Opportunity = Take(fields, MachinesShape.Opportunity, OpportunityMachine.Define);
        Contract = Take(fields, MachinesShape.Contract, ContractMachine.Define);
        Order = Take(fields, MachinesShape.Order, OrderMachine.Define);
        ContractChange = Take(fields, MachinesShape.ContractChange, ContractChangeMachine.Define);
        Receivable = Take(fields, MachinesShape.Receivable, ReceivableMachine.Define);
        Dispute = Take(fields, MachinesShape.Dispute, DisputeMachine.Define);
        CustomerIssue = Take(fields, MachinesShape.CustomerIssue, CustomerIssueMachine.Define);
        CustomerPool = Take(fields, MachinesShape.CustomerPool, CustomerPoolMachine.Define);
        DecisionRequest = Take(fields, MachinesShape.DecisionRequest, DecisionRequestMachine.Define);
        All = [Lead, Opportunity, Contract, Order, ContractChange, Receivable, Dispute, CustomerIssue, CustomerPool, DecisionRequest];
    }

    internal StageMachine<LeadStage, LeadTrigger, LeadFacts> Lead { get; }

    internal StageMachine<OpportunityStage, OpportunityTrigger, OpportunityFacts> Opportunity { get; }

    internal StageMachine<ContractStage, ContractTrigger, ContractFacts> Contract { get; }

    internal StageMachine<OrderStage, OrderTrigger, OrderFacts> Order { get; }

    internal StageMachine<ContractChangeStage, ContractChangeTrigger, ContractChangeFacts> ContractChange { get; }

    internal StageMachine<ReceivableStage, ReceivableTrigger, ReceivableFacts> Receivable { get; }

    internal StageMachine<DisputeStage, DisputeTrigger, DisputeFacts> Dispute { get; }

    internal StageMachine<CustomerIssueStage, CustomerIssueTrigger, CustomerIssueFacts> CustomerIssue { get; }

    internal StageMachine<CustomerPoolStage, CustomerPoolTrigger, CustomerPoolFacts> CustomerPool { get; }

    internal StageMachine<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> DecisionRequest { get; }

    /// <summary>Every machine, in the order from lead to cash.</summary>
    internal IReadOnlyList<StageMachine> All { get; }

    private static TMachine Take<TMachine>(Fields<RuleMachines>? fields, Property<RuleMachines, TMachine> property, Func<TMachine> define) =>
        fields is { } read ? read.Of(property) : define();
}
