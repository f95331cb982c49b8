using System;
using System.Linq;
using Ltc.Tests.Support;
using Xunit.Abstractions;
using static Ltc.Tests.DecisionRequests.ReadyRequest;

namespace Ltc.Tests.DecisionRequests;

public sealed class DecisionRequestProperties(ITestOutputHelper output)
{
    [Fact]
    public void A_request_is_decided_only_by_a_decision_with_its_outcome_taken_by_somebody_else() => Walks.Hold(
        DecisionRequestMachine.Define(),
        [
            Bid, With(DecisionOutcome.Go), With(DecisionOutcome.ConditionalGo), With(DecisionOutcome.ConditionalGo, conditionClosed: true),
            With(DecisionOutcome.Redirect), With(DecisionOutcome.Hold), With(DecisionOutcome.NoGo), Bid with { VetoRaised = true },
            Bid with { ReviewDue = Decided.Today.AddDays(-1), ValidUntil = Decided.Today.AddDays(-1), HoldUntil = Decided.Today.AddDays(-1) },
        ],
        [
            .. Enum.GetValues<DecisionOutcome>().Select(outcome => On(outcome)),
            On(DecisionOutcome.Go, point: DecisionPoint.Sign),
            On(DecisionOutcome.Go, level: OrgLevel.FrontUnit),
            On(DecisionOutcome.Go, kind: "contract"),
            On(DecisionOutcome.Go, id: "wang"),
        ],
        Arrive,
        output.WriteLine);

    private static void Arrive(DecisionRequestStage from, DecisionRequestTrigger trigger, DecisionRequestStage to, DecisionRequestFacts facts)
    {
        if (from == DecisionRequestStage.ReadyForDecision && Outcome(to) is { } outcome)
        {
            CheckRecord(facts, outcome);
            Assert.NotEqual(facts.Recommender, facts.Decider);
            Assert.NotEqual(facts.Reviewer, facts.Decider);
            Assert.True(facts.QuorumShare >= 0.66m);
        }

        if (to == DecisionRequestStage.Closed && from == DecisionRequestStage.Go)
            CheckRecord(facts, DecisionOutcome.Go);
        if (to == DecisionRequestStage.Closed && from == DecisionRequestStage.ConditionsTracking)
            Assert.All(facts.Decision!.Record.ToData().Conditions, condition => Assert.True(condition.ClosedAt <= facts.At));
        if (to == DecisionRequestStage.Submitted)
            Assert.True(facts.Version > facts.DecidedVersion);
        if (trigger == DecisionRequestTrigger.Resume)
            Assert.True(facts.HoldSince!.Value.DaysUntil(CalendarDate.Of(facts.At!.Value)) <= 90);
        if (to == DecisionRequestStage.Withdrawn)
            Assert.Equal(facts.Recommender, facts.WithdrawnBy);
    }

    private static void CheckRecord(DecisionRequestFacts facts, DecisionOutcome outcome)
    {
        var record = facts.Decision!.Record;
        Assert.Equal(outcome, record.Outcome);
        Assert.Equal(facts.Point, record.Point);
        Assert.Equal(facts.SubjectId, record.SubjectId);
        Assert.True(record.Level >= facts.RequiredLevel);
        Assert.True(record.DecidedAt <= facts.At && facts.At < record.ValidUntil);
    }

    private static DecisionOutcome? Outcome(DecisionRequestStage stage) => stage switch
    {
        DecisionRequestStage.Go => DecisionOutcome.Go,
        DecisionRequestStage.ConditionalGo => DecisionOutcome.ConditionalGo,
        DecisionRequestStage.Redirect => DecisionOutcome.Redirect,
        DecisionRequestStage.Hold => DecisionOutcome.Hold,
        DecisionRequestStage.NoGo => DecisionOutcome.NoGo,
        _ => null,
    };
}
