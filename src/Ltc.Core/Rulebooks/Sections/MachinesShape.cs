namespace Ltc;

/// <summary>The section of the machines: each under its id, so that a book can neither leave one out nor bring one that nothing runs.</summary>
internal static class MachinesShape
{
    internal static readonly Property<RuleMachines, StageMachine<LeadStage, LeadTrigger, LeadFacts>> Lead =
        new("lead", machines => machines.Lead, MachineShape.Of<LeadStage, LeadTrigger, LeadFacts>("lead", LeadFact.All));

    internal static readonly Property<RuleMachines, StageMachine<OpportunityStage, OpportunityTrigger, OpportunityFacts>> Opportunity =
        new("opportunity", machines => machines.Opportunity, MachineShape.Of<OpportunityStage, OpportunityTrigger, OpportunityFacts>("opportunity", OpportunityFact.All));

    internal static readonly Property<RuleMachines, StageMachine<ContractStage, ContractTrigger, ContractFacts>> Contract =
        new("contract", machines => machines.Contract, MachineShape.Of<ContractStage, ContractTrigger, ContractFacts>("contract", ContractVocabulary.All));

    internal static readonly Property<RuleMachines, StageMachine<OrderStage, OrderTrigger, OrderFacts>> Order =
        new("order", machines => machines.Order, MachineShape.Of<OrderStage, OrderTrigger, OrderFacts>("order", OrderFact.All));

    internal static readonly Property<RuleMachines, StageMachine<ContractChangeStage, ContractChangeTrigger, ContractChangeFacts>> ContractChange =
        new("contract-change", machines => machines.ContractChange, MachineShape.Of<ContractChangeStage, ContractChangeTrigger, ContractChangeFacts>("contract-change", ContractChangeFact.All));

    internal static readonly Property<RuleMachines, StageMachine<ReceivableStage, ReceivableTrigger, ReceivableFacts>> Receivable =
        new("receivable", machines => machines.Receivable, MachineShape.Of<ReceivableStage, ReceivableTrigger, ReceivableFacts>("receivable", ReceivableFact.All));

    internal static readonly Property<RuleMachines, StageMachine<DisputeStage, DisputeTrigger, DisputeFacts>> Dispute =
        new("dispute", machines => machines.Dispute, MachineShape.Of<DisputeStage, DisputeTrigger, DisputeFacts>("dispute", DisputeFact.All));

    internal static readonly Property<RuleMachines, StageMachine<CustomerIssueStage, CustomerIssueTrigger, CustomerIssueFacts>> CustomerIssue =
        new("customer-issue", machines => machines.CustomerIssue, MachineShape.Of<CustomerIssueStage, CustomerIssueTrigger, CustomerIssueFacts>("customer-issue", CustomerIssueFact.All));

    internal static readonly Property<RuleMachines, StageMachine<CustomerPoolStage, CustomerPoolTrigger, CustomerPoolFacts>> CustomerPool =
        new("customer-pool", machines => machines.CustomerPool, MachineShape.Of<CustomerPoolStage, CustomerPoolTrigger, CustomerPoolFacts>("customer-pool", CustomerPoolFact.All));

    internal static readonly Property<RuleMachines, StageMachine<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts>> DecisionRequest =
        new("decision-request", machines => machines.DecisionRequest, MachineShape.Of<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts>("decision-request", DecisionRequestFact.All));

    internal static readonly Shape<RuleMachines> Shape = new ObjectShape<RuleMachines>(
        (fields, out machines) =>
        {
            machines = new RuleMachines(fields);
            return [];
        },
        Lead,
        Opportunity,
        Contract,
        Order,
        ContractChange,
        Receivable,
        Dispute,
        CustomerIssue,
        CustomerPool,
        DecisionRequest);
}
