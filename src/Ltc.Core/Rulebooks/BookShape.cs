using System.Collections.Generic;

namespace Ltc;

/// <summary>The shape of a rule book as a whole: its header, and a property for each section.</summary>
internal static class BookShape
{
    internal static readonly Property<Rulebook, RuleMachines> Machines = new("machines", book => book.Rules.AllMachines, MachinesShape.Shape);
    internal static readonly Property<Rulebook, Funnel> Funnel = new("funnel", book => book.Rules.Funnel, FunnelShape.Shape);
    internal static readonly Property<Rulebook, AuthorityMatrix> Authority = new("authority", book => book.Rules.Authority, AuthorityShape.Shape);
    internal static readonly Property<Rulebook, VotingRule> Voting = new("voting", book => book.Rules.Voting, VotingShape.Shape);
    internal static readonly Property<Rulebook, SeparationRules> Separation = new("separation", book => book.Rules.Separation, SeparationShape.Shape);
    internal static readonly Property<Rulebook, RaciTable> Roles = new("roles", book => book.Rules.Roles, RolesShape.Shape);
    internal static readonly Property<Rulebook, TeamRules> Teams = new("teams", book => book.Rules.Teams, TeamsShape.Shape);
    internal static readonly Property<Rulebook, SponsorshipRules> Sponsorships = new("sponsorships", book => book.Rules.Sponsorships, SponsorshipsShape.Shape);
    internal static readonly Property<Rulebook, AttentionRules> Attention = new("attention", book => book.Rules.Attention, AttentionShape.Shape);
    internal static readonly Property<Rulebook, CardAccessRules> CardAccess = new("cardAccess", book => book.Rules.CardAccess, CardAccessShape.Shape);
    internal static readonly Property<Rulebook, NodeTerms> Nodes = new("nodes", book => book.Rules.Nodes, NodesShape.Shape);
    internal static readonly Property<Rulebook, TailoringRules> Tailoring = new("tailoring", book => book.Rules.Tailoring, TailoringShape.Shape);
    internal static readonly Property<Rulebook, DecisionPoints> DecisionPoints = new("decisionPoints", book => book.Rules.Decisions.Points, DecisionPointsShape.Shape);
    internal static readonly Property<Rulebook, LeadQualifier> Qualification = new("qualification", book => book.Rules.Qualification, QualificationShape.Shape, ProcessLayer.L4);
    internal static readonly Property<Rulebook, LeadDistribution> Distribution = new("distribution", book => book.Rules.Distribution, DistributionShape.Shape, ProcessLayer.L4);
    internal static readonly Property<Rulebook, DatedRules> DatedRules = new("datedRules", book => book.Rules.DatedRules, DatedRulesShape.Shape, ProcessLayer.L4, StricterWhen.More);
    internal static readonly Property<Rulebook, DunningLadder> Dunning = new("dunning", book => book.Rules.Dunning, DunningShape.Shape, ProcessLayer.L4);

    internal static readonly Property<Rulebook, DisputeEscalation> DisputeEscalation =
        new("disputeEscalation", book => book.Rules.DisputeEscalation, DisputeEscalationShape.Shape, ProcessLayer.L4);

    internal static readonly Property<Rulebook, Checklist<CustomerEventFacts>> CustomerEvent =
        new("customerEvent", book => book.Rules.CustomerEvent, ChecklistShape.Of("customer-event", CustomerEventFact.All), ProcessLayer.L4);

    internal static readonly Property<Rulebook, NamedLists> Lists = new("lists", book => book.Rules.Lists, ListsShape.Shape, ProcessLayer.L5, StricterWhen.More);

    internal static readonly Property<Rulebook, RuleScores> Scores = new("scores", book => book.Rules.AllScores, ScoresShape.Shape, ProcessLayer.L4);

    private static readonly Property<Rulebook, string?> Schema = new("$schema", _ => null, HeaderShapes.Words);
    private static readonly Property<Rulebook, string> Id = new("id", book => book.Id, HeaderShapes.Id);
    private static readonly Property<Rulebook, string> Version = new("version", book => book.Version, HeaderShapes.Version);
    private static readonly Property<Rulebook, CalendarDate?> From = new("effectiveFrom", book => book.EffectiveFrom, HeaderShapes.Date);
    private static readonly Property<Rulebook, CalendarDate?> To = new("effectiveTo", book => book.EffectiveTo, HeaderShapes.Date);

    private static readonly Property<Rulebook, IReadOnlyList<FreeValue>> Free = new("free", book => book.FreeValues, FreeShape.Shape, ProcessLayer.L3);

    internal static readonly Shape<Rulebook> Shape = new ObjectShape<Rulebook>(
        Make,
        Schema,
        Id,
        Version,
        From,
        To,
        Free,
        Machines,
        Funnel,
        Authority,
        Voting,
        Separation,
        Roles,
        Teams,
        Sponsorships,
        Attention,
        CardAccess,
        Nodes,
        Tailoring,
        DecisionPoints,
        Scores,
        Qualification,
        Distribution,
        DatedRules,
        CustomerEvent,
        Dunning,
        DisputeEscalation,
        Lists);

    private static IReadOnlyList<Finding> Make(Fields<Rulebook> fields, out Rulebook? book)
    {
        book = null;
        if (fields.Of(To) <= fields.Of(From))
            return [BookFindings.EffectiveOrder(fields.Part.At("/effectiveTo"))];
        var free = fields.Of(Free);
        // These pointers are those of the whole book already.
        Finding[] findings = [.. FreeShape.Check(fields.Part, free)];
        if (findings.Length > 0)
            return findings;
        if (BookChecks.Run(fields) is { Count: > 0 } across)
            return across;
        if (ClockCheck.Of(fields.Of(Machines), fields.Of(Dunning), fields.Of(DisputeEscalation)) is { Count: > 0 } clocks)
            return clocks;
        var header = new BookHeader(fields.Of(Id), fields.Of(Version), fields.Of(From), fields.Of(To), free);
        book = new LtcRules(header, fields).Book;
        return [];
    }
}
