using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The rules in their compiled form: what a host asks.</summary>
/// <remarks>Immutable and thread-safe. Building it once and sharing it is the intended use.</remarks>
public sealed class LtcRules
{
    /// <summary>Takes the rules that a book says; without a book, those of the library.</summary>
    internal LtcRules(BookHeader header, Fields<Rulebook>? fields = null)
    {
        AllMachines = Take(fields, BookShape.Machines, () => new RuleMachines());
        Funnel = Take(fields, BookShape.Funnel, Funnel.Define);
        Authority = Take(fields, BookShape.Authority, () => AuthorityMatrix.Define());
        Voting = Take(fields, BookShape.Voting, VotingRule.Define);
        Separation = Take(fields, BookShape.Separation, SeparationRules.Define);
        Roles = Take(fields, BookShape.Roles, RaciTable.Define);
        Teams = Take(fields, BookShape.Teams, TeamRules.Define);
        Sponsorships = Take(fields, BookShape.Sponsorships, SponsorshipRules.Define);
        Attention = Take(fields, BookShape.Attention, AttentionRules.Define);
        CardAccess = Take(fields, BookShape.CardAccess, CardAccessRules.Define);
        Tailoring = Take(fields, BookShape.Tailoring, TailoringRules.Define);
        Nodes = Take(fields, BookShape.Nodes, NodeTerms.Define);
        Decisions = DecisionRights.Define(Authority, Take(fields, BookShape.DecisionPoints, () => DecisionPoints.Define()), Roles, Voting, Nodes);
        Qualification = Take(fields, BookShape.Qualification, LeadQualifier.Define);
        Distribution = Take(fields, BookShape.Distribution, LeadDistribution.Define);
        DatedRules = Take(fields, BookShape.DatedRules, DatedRules.Define);
        CustomerEvent = Take(fields, BookShape.CustomerEvent, CustomerEventRules.Define);
        Dunning = Take(fields, BookShape.Dunning, DunningLadder.Define);
        DisputeEscalation = Take(fields, BookShape.DisputeEscalation, DisputeEscalation.Define);
        Lists = Take(fields, BookShape.Lists, NamedLists.Define);
        AllScores = Take(fields, BookShape.Scores, () => new RuleScores());
        Scores = new LtcScores(AllScores, Qualification);
        Book = new Rulebook(header, this);
    }

    /// <summary>The same rules, of a book that lies over another one.</summary>
    internal LtcRules(LtcRules rules, BookHeader header, BookLayers layers)
    {
        AllMachines = rules.AllMachines;
        Funnel = rules.Funnel;
        Authority = rules.Authority;
        Voting = rules.Voting;
        Separation = rules.Separation;
        Roles = rules.Roles;
        Teams = rules.Teams;
        Sponsorships = rules.Sponsorships;
        Attention = rules.Attention;
        CardAccess = rules.CardAccess;
        Tailoring = rules.Tailoring;
        Nodes = rules.Nodes;
        Decisions = rules.Decisions;
        Qualification = rules.Qualification;
        Distribution = rules.Distribution;
        DatedRules = rules.DatedRules;
        CustomerEvent = rules.CustomerEvent;
        Dunning = rules.Dunning;
        DisputeEscalation = rules.DisputeEscalation;
        Lists = rules.Lists;
        AllScores = rules.AllScores;
        Scores = rules.Scores;
        Book = new Rulebook(header, this, layers);
    }

    /// <summary>The rules of the library.</summary>
    /// <value>The same instance on every call.</value>
    public static LtcRules Default { get; } = new(BookHeader.Default);

    /// <summary>The book that these rules come from.</summary>
    /// <value>Never null.</value>
    public Rulebook Book { get; }

    /// <summary>The machine of a lead (线索).</summary>
    /// <value>Never null.</value>
    public StageMachine<LeadStage, LeadTrigger, LeadFacts> Lead => AllMachines.Lead;

    /// <summary>The machine of an opportunity (机会点).</summary>
    /// <value>Never null.</value>
    public StageMachine<OpportunityStage, OpportunityTrigger, OpportunityFacts> Opportunity => AllMachines.Opportunity;

    /// <summary>The machine of a contract (合同).</summary>
    /// <value>Never null.</value>
    public StageMachine<ContractStage, ContractTrigger, ContractFacts> Contract => AllMachines.Contract;

    /// <summary>The machine of an order (订单).</summary>
    /// <value>Never null.</value>
    public StageMachine<OrderStage, OrderTrigger, OrderFacts> Order => AllMachines.Order;

    /// <summary>The machine of a contract change (合同变更).</summary>
    /// <value>Never null.</value>
    public StageMachine<ContractChangeStage, ContractChangeTrigger, ContractChangeFacts> ContractChange => AllMachines.ContractChange;

    /// <summary>The machine of a receivable (应收).</summary>
    /// <value>Never null.</value>
    public StageMachine<ReceivableStage, ReceivableTrigger, ReceivableFacts> Receivable => AllMachines.Receivable;

    /// <summary>The machine of a dispute (争议).</summary>
    /// <value>Never null.</value>
    public StageMachine<DisputeStage, DisputeTrigger, DisputeFacts> Dispute => AllMachines.Dispute;

    /// <summary>The machine of a customer issue (客户问题).</summary>
    /// <value>Never null.</value>
    public StageMachine<CustomerIssueStage, CustomerIssueTrigger, CustomerIssueFacts> CustomerIssue => AllMachines.CustomerIssue;

    /// <summary>The machine of a customer in the pool (公海客户).</summary>
    /// <value>Never null.</value>
    public StageMachine<CustomerPoolStage, CustomerPoolTrigger, CustomerPoolFacts> CustomerPool => AllMachines.CustomerPool;

    /// <summary>The machine of a decision request (决策申请).</summary>
    /// <value>Never null.</value>
    public StageMachine<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> DecisionRequest => AllMachines.DecisionRequest;

    /// <summary>The terms of the funnel stages.</summary>
    /// <value>Never null.</value>
    public Funnel Funnel { get; }

    /// <summary>The matrix of authority (授权矩阵): which level must decide.</summary>
    /// <value>Never null; in yuan.</value>
    public AuthorityMatrix Authority { get; }

    /// <summary>How a sales decision team (销售决策团队) votes.</summary>
    /// <value>Never null.</value>
    public VotingRule Voting { get; }

    /// <summary>Which duties and roles one person may not hold together (职责分离).</summary>
    /// <value>Never null.</value>
    public SeparationRules Separation { get; }

    /// <summary>Which role does which step (角色分工).</summary>
    /// <value>Never null.</value>
    public RaciTable Roles { get; }

    /// <summary>What a project team (项目组) must look like.</summary>
    /// <value>Never null.</value>
    public TeamRules Teams { get; }

    /// <summary>What a sponsor (赞助人) does regularly.</summary>
    /// <value>Never null.</value>
    public SponsorshipRules Sponsorships { get; }

    /// <summary>Which unit watches which projects and targets (关注层级).</summary>
    /// <value>Never null.</value>
    public AttentionRules Attention { get; }

    /// <summary>Who sees which customer card (客户档案).</summary>
    /// <value>Never null.</value>
    public CardAccessRules CardAccess { get; }

    /// <summary>Who may adapt which layer of the process (流程裁剪).</summary>
    /// <value>Never null.</value>
    public TailoringRules Tailoring { get; }

    /// <summary>How long the nodes of an approval have, and how many there may be (审批节点).</summary>
    /// <value>Never null.</value>
    public NodeTerms Nodes { get; }

    /// <summary>What leads are qualified by: three questions, conversion test, score.</summary>
    /// <value>Never null.</value>
    public LeadQualifier Qualification { get; }

    /// <summary>Who takes a lead.</summary>
    /// <value>Every lead to the lead manager; a company makes its own with <see cref="LeadDistribution.TryCreate"/>.</value>
    public LeadDistribution Distribution { get; }

    /// <summary>The duties that have a date, from the visits of a week to guarantees that expire.</summary>
    /// <value>Never null.</value>
    public DatedRules DatedRules { get; }

    /// <summary>What an event with a customer needs.</summary>
    /// <value>Never null.</value>
    public Checklist<CustomerEventFacts> CustomerEvent { get; }

    /// <summary>The dunning ladder (催收阶梯): which step an unpaid receivable has reached.</summary>
    /// <value>Never null; its days are those that the machine of a receivable asks for.</value>
    public DunningLadder Dunning { get; }

    /// <summary>Who has to look for a settlement of a dispute, by its age.</summary>
    /// <value>Never null; its days are those that the machine of a dispute asks for.</value>
    public DisputeEscalation DisputeEscalation { get; }

    /// <summary>The named lists: steps, looks, scenes, chapters.</summary>
    /// <value>Never null.</value>
    public NamedLists Lists { get; }

    /// <summary>Deciding (决策): the decision points, what each outcome requires, and whether a case may be decided as it says.</summary>
    /// <value>Never null; its matrix is <see cref="Authority"/>.</value>
    public DecisionRights Decisions { get; }

    /// <summary>The scores: qualification, win chance, project grade, customer tier, contract and payment quality.</summary>
    /// <value>Never null.</value>
    public LtcScores Scores { get; }

    /// <summary>Every machine.</summary>
    /// <value>In the order from lead to cash.</value>
    public IReadOnlyList<StageMachine> Machines => AllMachines.All;

    /// <summary>Says which rules these are: the book, its version, a hash over what it means, and the number of the evaluator.</summary>
    /// <value>The same for the same rules on every platform.</value>
    public RuleStamp Stamp => Book.Stamp;

    internal RuleMachines AllMachines { get; }

    internal RuleScores AllScores { get; }

    /// <summary>Takes the rules of a book.</summary>
    /// <param name="book">The book; it was checked when it was made, so that nothing is left to fail.</param>
    /// <returns>The rules; the same instance on every call.</returns>
    /// <exception cref="ArgumentNullException">The book is null.</exception>
    public static LtcRules From(Rulebook book) => (book ?? throw new ArgumentNullException(nameof(book))).Rules;

    /// <summary>Finds a machine.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The machine, or null.</returns>
    public StageMachine? FindMachine(string id) => Machines.FirstOrDefault(machine => machine.Definition.Id == id);

    private static TRules Take<TRules>(Fields<Rulebook>? fields, Property<Rulebook, TRules> property, Func<TRules> define) =>
        fields is { } read ? read.Of(property) : define();
}
