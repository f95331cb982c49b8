using System;
using System.Linq;
using Ltc.Tests.Support;
using static Ltc.Tests.DecisionRequests.ReadyRequest;

namespace Ltc.Tests.DecisionRequests;

/// <summary>The five outcomes and what follows them.</summary>
public sealed class DecisionRequestOutcomeTests
{
    private static readonly StageMachine<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> Machine = DecisionRequestMachine.Define();

    private static readonly DecisionRequestTrigger[] Decides =
    [
        DecisionRequestTrigger.DecideNoGo, DecisionRequestTrigger.DecideGo, DecisionRequestTrigger.DecideConditionalGo,
        DecisionRequestTrigger.DecideRedirect, DecisionRequestTrigger.DecideHold,
    ];

    [Theory]
    [InlineData(DecisionRequestTrigger.DecideGo, DecisionRequestStage.Go, DecisionOutcome.Go, "decided-go")]
    [InlineData(DecisionRequestTrigger.DecideConditionalGo, DecisionRequestStage.ConditionalGo, DecisionOutcome.ConditionalGo, "decided-conditional-go")]
    [InlineData(DecisionRequestTrigger.DecideRedirect, DecisionRequestStage.Redirect, DecisionOutcome.Redirect, "decided-redirect")]
    [InlineData(DecisionRequestTrigger.DecideHold, DecisionRequestStage.Hold, DecisionOutcome.Hold, "decided-hold")]
    [InlineData(DecisionRequestTrigger.DecideNoGo, DecisionRequestStage.NoGo, DecisionOutcome.NoGo, "decided-no-go")]
    public void Each_outcome_needs_quorum_separation_and_its_own_decision(
        DecisionRequestTrigger trigger, DecisionRequestStage to, DecisionOutcome outcome, string gate)
    {
        var ready = With(outcome);
        (string, DecisionRequestFacts)[] spoiled =
        [
            ("quorum-reached", ready with { QuorumShare = 0.666666665m }),
            ("decider-not-recommender", ready with { Decider = "wang" }),
            ("decider-not-reviewer", ready with { Decider = "li" }),
            (gate, ready with { Decision = On(outcome, kind: "contract") }),
            (gate, ready with { Decision = On(outcome, id: "another") }),
            (gate, ready with { Decision = On(outcome, point: DecisionPoint.Sign) }),
            (gate, ready with { Decision = On(outcome, level: OrgLevel.RepOffice) }),
            (gate, ready with { At = Decided.Now.AddDays(1), HoldUntil = Decided.Today.AddDays(2) }),
            .. Enum.GetValues<DecisionOutcome>().Where(other => other != outcome).Select(other => (gate, ready with { Decision = On(other) })),
            .. Own(trigger, ready),
        ];
        Alone.Blocks(Machine, DecisionRequestStage.ReadyForDecision, trigger, to, ready, spoiled);
        Assert.True(Machine.Fire(DecisionRequestStage.ReadyForDecision, trigger, ready with { QuorumShare = 2m / 3m }).IsAllowed);
        Assert.Equal(Answer.Unknown, Machine.Fire(DecisionRequestStage.ReadyForDecision, trigger, ready with { Decision = null }).Answer);
    }

    [Theory]
    [InlineData(DecisionPoint.Initiate, "opportunity")]
    [InlineData(DecisionPoint.Bid, "opportunity")]
    [InlineData(DecisionPoint.Sign, "opportunity")]
    [InlineData(DecisionPoint.Amend, "contract-change")]
    [InlineData(DecisionPoint.Close, "contract")]
    public void Each_point_is_decided_on_its_own_kind_of_subject(DecisionPoint point, string kind)
    {
        foreach (var other in new[] { "opportunity", "contract-change", "contract" })
        {
            var facts = Bid with { Point = point, Decision = On(DecisionOutcome.Go, kind: other, point: point) };
            Assert.Equal(other == kind, Machine.Fire(DecisionRequestStage.ReadyForDecision, DecisionRequestTrigger.DecideGo, facts).IsAllowed);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_conditional_Go_is_no_Go_even_when_its_conditions_are_closed(bool closed)
    {
        var facts = With(DecisionOutcome.ConditionalGo, closed);
        Assert.Equal(
            [DecisionRequestTrigger.DecideConditionalGo],
            Decides.Where(trigger => Machine.Fire(DecisionRequestStage.ReadyForDecision, trigger, facts).IsAllowed));
    }

    [Fact]
    public void A_Go_opens_the_next_step_while_it_holds()
    {
        var ready = With(DecisionOutcome.Go);
        Alone.Blocks(
            Machine, DecisionRequestStage.Go, DecisionRequestTrigger.Close, DecisionRequestStage.Closed, ready,
            ("result-sent", ready with { ResultSent = false }),
            ("still-valid", ready with { ValidUntil = Decided.Today.AddDays(-1) }),
            ("decided-go", ready with { Decision = On(DecisionOutcome.NoGo) }));
        Assert.Contains(Machine.Fire(DecisionRequestStage.Go, DecisionRequestTrigger.Close, ready).Effects, effect => effect.Id == "open-next-stage");
    }

    [Fact]
    public void Conditions_are_tracked_until_their_verifiers_close_them()
    {
        var open = With(DecisionOutcome.ConditionalGo);
        Alone.Blocks(
            Machine, DecisionRequestStage.ConditionalGo, DecisionRequestTrigger.TrackConditions, DecisionRequestStage.ConditionsTracking, open,
            ("result-sent", open with { ResultSent = false }),
            ("still-valid", open with { ValidUntil = Decided.Today.AddDays(-1) }),
            ("conditions-assigned", open with { ConditionsAssigned = false }));
        var closed = With(DecisionOutcome.ConditionalGo, conditionClosed: true);
        Alone.Blocks(
            Machine, DecisionRequestStage.ConditionsTracking, DecisionRequestTrigger.Close, DecisionRequestStage.Closed, closed,
            ("still-valid", closed with { ValidUntil = Decided.Today.AddDays(-1) }),
            ("blocking-conditions-closed", open));
    }

    [Theory]
    [InlineData(DecisionRequestStage.Go)]
    [InlineData(DecisionRequestStage.ConditionalGo)]
    [InlineData(DecisionRequestStage.ConditionsTracking)]
    public void It_expires_on_the_day_after_its_last_day(DecisionRequestStage from) => Alone.Blocks(
        Machine, from, DecisionRequestTrigger.Expire, DecisionRequestStage.Expired, Bid with { ValidUntil = Decided.Today.AddDays(-1) },
        ("past-validity", Bid with { ValidUntil = Decided.Today }),
        ("past-validity", Bid with { ValidUntil = Decided.Today.AddDays(1) }));

    [Fact]
    public void A_redirect_goes_back_to_the_draft_and_needs_a_new_version()
    {
        Alone.Blocks(
            Machine, DecisionRequestStage.Redirect, DecisionRequestTrigger.Rework, DecisionRequestStage.Draft, Bid,
            ("result-sent", Bid with { ResultSent = false }));
        Assert.Equal(
            Answer.Refused, Machine.Fire(DecisionRequestStage.Draft, DecisionRequestTrigger.Submit, Bid with { DecidedVersion = 2m }).Answer);
    }

    [Fact]
    public void A_hold_ends_by_its_condition_within_ninety_days()
    {
        var held = Bid with { HoldSince = Decided.Today.AddDays(-90), HoldUntil = Decided.Today };
        Alone.Blocks(
            Machine, DecisionRequestStage.Hold, DecisionRequestTrigger.Resume, DecisionRequestStage.UnderReview, held,
            ("request-resume-condition-met", held with { ResumeConditionMet = false }),
            ("within-hold", held with { HoldSince = Decided.Today.AddDays(-91) }),
            ("within-hold", held with { HoldUntil = Decided.Today.AddDays(-1) }));
    }

    [Theory]
    [InlineData(-91, 5)]
    [InlineData(-30, -1)]
    public void A_hold_past_its_limit_comes_back_with_No_Go_proposed(int since, int until)
    {
        var over = Bid with { HoldSince = Decided.Today.AddDays(since), HoldUntil = Decided.Today.AddDays(until) };
        Alone.Blocks(
            Machine, DecisionRequestStage.Hold, DecisionRequestTrigger.EndHold, DecisionRequestStage.ReadyForDecision, over,
            ("hold-past-limit", Bid with { HoldSince = Decided.Today.AddDays(-90), HoldUntil = Decided.Today }));
        Assert.Contains(Machine.Fire(DecisionRequestStage.Hold, DecisionRequestTrigger.EndHold, over).Effects, effect => effect.Id == "propose-no-go");
    }

    [Fact]
    public void A_No_Go_is_closed_when_its_result_went_out() => Alone.Blocks(
        Machine, DecisionRequestStage.NoGo, DecisionRequestTrigger.Close, DecisionRequestStage.Closed, Bid,
        ("result-sent", Bid with { ResultSent = false }));

    private static (string, DecisionRequestFacts)[] Own(DecisionRequestTrigger trigger, DecisionRequestFacts ready) => trigger switch
    {
        DecisionRequestTrigger.DecideGo => [("no-veto", ready with { VetoRaised = true })],
        DecisionRequestTrigger.DecideConditionalGo =>
            [("no-veto", ready with { VetoRaised = true }), ("conditions-assigned", ready with { ConditionsAssigned = false })],
        DecisionRequestTrigger.DecideRedirect => [("changes-named", ready with { ChangesNamed = false })],
        DecisionRequestTrigger.DecideHold =>
        [
            ("resume-condition-named", ready with { ResumeCondition = null }),
            ("hold-at-most-90-days", ready with { HoldUntil = Decided.Today.AddDays(91) }),
            ("hold-at-most-90-days", ready with { HoldUntil = Decided.Today }),
        ],
        _ => [("request-reason-given", ready with { ReasonGiven = false })],
    };
}
