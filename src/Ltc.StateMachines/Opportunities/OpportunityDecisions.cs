using static Ltc.OpportunityFact;

namespace Ltc;

/// <summary>The decisions that the gates of an opportunity ask for, and what each must cover.</summary>
internal static class OpportunityDecisions
{
    private const string Kind = "opportunity";

    /// <summary>ATI: go, for this opportunity, this amount, at the level needed.</summary>
    internal static Condition<OpportunityFacts> InitiationCovers => InitiateDecision.Covers(new DecisionScope<OpportunityFacts>
    {
        SubjectKind = Kind,
        SubjectId = OpportunityId,
        At = At,
        Point = DecisionPoint.Initiate,
        Level = RequiredLevel,
        Amount = Amount,
        Currency = Currency,
    });

    /// <summary>ATB: go, for exactly this proposal.</summary>
    internal static Condition<OpportunityFacts> BidCovers => BidDecision.Covers(Scope(DecisionPoint.Bid, ProposalHash));

    /// <summary>ATB, as it held when the proposal was submitted.</summary>
    internal static Condition<OpportunityFacts> SubmissionWasCovered => BidDecision.Covers(new DecisionScope<OpportunityFacts>
    {
        SubjectKind = Kind,
        SubjectId = OpportunityId,
        At = SubmittedAt,
        Point = DecisionPoint.Bid,
        TextHash = ProposalHash,
    });

    /// <summary>ATC: go, for exactly this text.</summary>
    internal static Condition<OpportunityFacts> SignCovers => SignDecision.Covers(Scope(DecisionPoint.Sign, ContractHash));

    /// <summary>A No-Go at any decision point, at the level needed.</summary>
    internal static Condition<OpportunityFacts> GiveUpCovers => GiveUpDecision.Covers(GiveUpScope(null));

    /// <summary>A No-Go at the bid decision, at the level needed.</summary>
    internal static Condition<OpportunityFacts> NoBidCovers => GiveUpDecision.Covers(GiveUpScope(DecisionPoint.Bid));

    /// <summary>A Hold at any decision point, at the level needed, that still holds.</summary>
    internal static Condition<OpportunityFacts> HoldCovers => HoldDecision.Covers(new DecisionScope<OpportunityFacts>
    {
        SubjectKind = Kind,
        SubjectId = OpportunityId,
        At = At,
        Purpose = Purpose.KeepOnHold,
        Level = RequiredLevel,
    });

    private static DecisionScope<OpportunityFacts> Scope(DecisionPoint point, TextFact<OpportunityFacts> hash) => new()
    {
        SubjectKind = Kind,
        SubjectId = OpportunityId,
        At = At,
        Point = point,
        Level = RequiredLevel,
        Amount = Amount,
        Currency = Currency,
        Margin = Margin,
        Concession = Concession,
        Terms = Terms,
        TextHash = hash,
    };

    private static DecisionScope<OpportunityFacts> GiveUpScope(DecisionPoint? point) => new()
    {
        SubjectKind = Kind,
        SubjectId = OpportunityId,
        At = At,
        Point = point,
        Purpose = Purpose.GiveUp,
        Level = RequiredLevel,
    };
}
