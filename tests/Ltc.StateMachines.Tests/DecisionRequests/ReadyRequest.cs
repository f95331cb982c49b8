using Ltc.Tests.Support;

namespace Ltc.Tests.DecisionRequests;

/// <summary>Decision requests that are ready for a move.</summary>
internal static class ReadyRequest
{
    internal static DecisionRequestFacts Bid => new()
    {
        SubjectId = "s-1",
        Point = DecisionPoint.Bid,
        Version = 2m,
        DecidedVersion = 1m,
        PapersComplete = true,
        CalculationPresent = true,
        Recommender = "wang",
        Reviewer = "li",
        Decider = "chen",
        RequiredLevel = OrgLevel.Region,
        OpinionsIn = true,
        VetoHoldersHeard = true,
        VetoRaised = false,
        KnownDeviation = false,
        ReviewDue = Decided.Today,
        DecisionDue = Decided.Today,
        TieOrOutsideGrant = false,
        QuorumShare = 0.7m,
        ConditionsAssigned = true,
        ChangesNamed = true,
        ResumeCondition = "the budget is released",
        ResumeConditionMet = true,
        HoldSince = Decided.Today,
        HoldUntil = Decided.Today.AddDays(90),
        ValidUntil = Decided.Today,
        ResultSent = true,
        ReasonGiven = true,
        WithdrawnBy = "wang",
        At = Decided.Now,
    };

    internal static DecisionRequestFacts With(DecisionOutcome outcome, bool conditionClosed = false) =>
        Bid with { Decision = On(outcome, conditionClosed: conditionClosed) };

    internal static VerifiedDecision On(
        DecisionOutcome outcome,
        string kind = "opportunity",
        string id = "s-1",
        DecisionPoint point = DecisionPoint.Bid,
        OrgLevel level = OrgLevel.Region,
        bool conditionClosed = false) => Decided.On(kind, id, point, outcome, level, conditionClosed: conditionClosed);
}
