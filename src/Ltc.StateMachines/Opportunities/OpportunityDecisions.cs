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
    internal static Condition<OpportunityFacts> BidCovers => BidDecision.Covers(Scope(DecisionPoint.Bid, ProposalHash, At));

    /// <summary>ATB, as it held when exactly this proposal was submitted: the facts still say what was offered.</summary>
    internal static Condition<OpportunityFacts> SubmissionCoveredInFull =>
        BidDecision.Covers(Scope(DecisionPoint.Bid, ProposalHash, SubmittedAt)) & SubmittedAt.NotLaterThan(At);

    /// <summary>ATB, as it held when the proposal was submitted: amount, margin and terms may have been negotiated since.</summary>
    internal static Condition<OpportunityFacts> SubmissionWasCovered => SubmittedUnder(null, ProposalHash) & SubmittedAt.NotLaterThan(At);

    /// <summary>The margin as negotiated is still inside what ATB allowed.</summary>
    internal static Condition<OpportunityFacts> MarginInsideBid => SubmittedUnder(Margin, null);

    /// <summary>ATC: go, for exactly this text.</summary>
    internal static Condition<OpportunityFacts> SignCovers => SignDecision.Covers(Scope(DecisionPoint.Sign, ContractHash, At));

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

    private static DecisionScope<OpportunityFacts> Scope(
        DecisionPoint point, TextFact<OpportunityFacts> hash, InstantFact<OpportunityFacts> at) => new()
        {
            SubjectKind = Kind,
            SubjectId = OpportunityId,
            At = at,
            Point = point,
            Level = RequiredLevel,
            Amount = Amount,
            Currency = Currency,
            Margin = Margin,
            Concession = Concession,
            Terms = Terms,
            TextHash = hash,
        };

    private static Condition<OpportunityFacts> SubmittedUnder(NumberFact<OpportunityFacts>? margin, TextFact<OpportunityFacts>? hash) =>
        BidDecision.Covers(new DecisionScope<OpportunityFacts>
        {
            SubjectKind = Kind,
            SubjectId = OpportunityId,
            At = SubmittedAt,
            Point = DecisionPoint.Bid,
            Margin = margin,
            TextHash = hash,
        });

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
