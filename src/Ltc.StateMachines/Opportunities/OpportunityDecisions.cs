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
    internal static Condition<OpportunityFacts> BidCovers => BidDecision.Covers(BidScope(RequiredLevel));

    /// <summary>ATB, taken one level above the one needed.</summary>
    internal static Condition<OpportunityFacts> BidCoversOneLevelUp => LevelRises & BidDecision.Covers(BidScope(LevelAbove));

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
    internal static Condition<OpportunityFacts> SignCovers => SignDecision.Covers(SignScope(RequiredLevel));

    /// <summary>ATC, taken one level above the one needed.</summary>
    internal static Condition<OpportunityFacts> SignCoversOneLevelUp => LevelRises & SignDecision.Covers(SignScope(LevelAbove));

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

    /// <summary>The level named as the next one is a higher one; nothing is above the company.</summary>
    private static Condition<OpportunityFacts> LevelRises =>
        (RequiredLevel.Is(OrgLevel.FrontUnit) & LevelAbove.In(OrgLevel.RepOffice, OrgLevel.Region, OrgLevel.Company))
        | (RequiredLevel.Is(OrgLevel.RepOffice) & LevelAbove.In(OrgLevel.Region, OrgLevel.Company))
        | LevelAbove.Is(OrgLevel.Company);

    private static DecisionScope<OpportunityFacts> BidScope(ChoiceFact<OpportunityFacts, OrgLevel> level) => Scope(DecisionPoint.Bid, level, ProposalHash);

    private static DecisionScope<OpportunityFacts> SignScope(ChoiceFact<OpportunityFacts, OrgLevel> level) => Scope(DecisionPoint.Sign, level, ContractHash);

    private static DecisionScope<OpportunityFacts> Scope(
        DecisionPoint point, ChoiceFact<OpportunityFacts, OrgLevel> level, TextFact<OpportunityFacts> hash) => new()
        {
            SubjectKind = Kind,
            SubjectId = OpportunityId,
            At = At,
            Point = point,
            Level = level,
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
