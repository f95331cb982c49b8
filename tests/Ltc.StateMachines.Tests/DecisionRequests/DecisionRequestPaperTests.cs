using Ltc.Tests.Support;
using static Ltc.Tests.DecisionRequests.ReadyRequest;

namespace Ltc.Tests.DecisionRequests;

/// <summary>From the draft to the day on which a request is ready for decision.</summary>
public sealed class DecisionRequestPaperTests
{
    private static readonly StageMachine<DecisionRequestStage, DecisionRequestTrigger, DecisionRequestFacts> Machine = DecisionRequestMachine.Define();

    [Fact]
    public void It_is_submitted_complete_and_new()
    {
        Alone.Blocks(
            Machine, DecisionRequestStage.Draft, DecisionRequestTrigger.Submit, DecisionRequestStage.Submitted, Bid,
            ("subject-named", Bid with { SubjectId = null }),
            ("subject-named", Bid with { Point = null }),
            ("recommender-named", Bid with { Recommender = null }),
            ("papers-complete", Bid with { PapersComplete = false }),
            ("calculation-present", Bid with { CalculationPresent = false }),
            ("new-version", Bid with { Version = 1m }));
        Assert.True(Machine.Fire(DecisionRequestStage.Draft, DecisionRequestTrigger.Submit, Bid with { Version = 1m, DecidedVersion = 0m }).IsAllowed);
        Assert.Equal(Answer.Unknown, Machine.Fire(DecisionRequestStage.Draft, DecisionRequestTrigger.Submit, Bid with { DecidedVersion = null }).Answer);
    }

    [Fact]
    public void Nobody_reviews_the_own_recommendation() => Alone.Blocks(
        Machine, DecisionRequestStage.Submitted, DecisionRequestTrigger.StartReview, DecisionRequestStage.UnderReview, Bid,
        ("reviewer-not-recommender", Bid with { Reviewer = "wang" }));

    [Fact]
    public void It_is_ready_with_every_opinion_and_no_veto()
    {
        Alone.Blocks(
            Machine, DecisionRequestStage.UnderReview, DecisionRequestTrigger.FinishReview, DecisionRequestStage.ReadyForDecision, Bid,
            ("opinions-in", Bid with { OpinionsIn = false }),
            ("reviewer-not-recommender", Bid with { Reviewer = "wang" }),
            ("no-veto", Bid with { VetoRaised = true }),
            ("level-known", Bid with { RequiredLevel = null }));
        var deviation = Bid with { VetoRaised = true, KnownDeviation = true };
        Assert.Equal(Answer.Refused, Finish(deviation));
        Assert.Equal(Answer.Allowed, Finish(deviation with { RequiredLevel = OrgLevel.Company }));
        Assert.Equal(Answer.Unknown, Finish(Bid with { VetoRaised = null, KnownDeviation = null, RequiredLevel = OrgLevel.Company }));
    }

    [Fact]
    public void A_late_review_passes_but_not_over_those_who_may_veto()
    {
        var late = Bid with { OpinionsIn = false, ReviewDue = Decided.Today.AddDays(-1) };
        Alone.Blocks(
            Machine, DecisionRequestStage.UnderReview, DecisionRequestTrigger.PassReview, DecisionRequestStage.ReadyForDecision, late,
            ("review-out-of-time", late with { ReviewDue = Decided.Today }),
            ("veto-holders-heard", late with { VetoHoldersHeard = false }),
            ("no-veto", late with { VetoRaised = true }),
            ("level-known", late with { RequiredLevel = null }));
        var move = Machine.Fire(DecisionRequestStage.UnderReview, DecisionRequestTrigger.PassReview, late);
        Assert.Contains(move.Effects, effect => effect.Id == "record-automatic-pass");
    }

    [Fact]
    public void A_vetoed_request_goes_back_or_up()
    {
        var vetoed = Bid with { VetoRaised = true };
        Alone.Blocks(
            Machine, DecisionRequestStage.UnderReview, DecisionRequestTrigger.Rework, DecisionRequestStage.Draft, vetoed, ("veto-raised", Bid));
        Alone.Blocks(
            Machine, DecisionRequestStage.UnderReview, DecisionRequestTrigger.Escalate, DecisionRequestStage.UnderReview, vetoed,
            ("veto-raised", Bid),
            ("below-company", vetoed with { RequiredLevel = OrgLevel.Company }));
    }

    [Fact]
    public void A_late_decision_goes_up_and_is_never_taken_by_the_clock()
    {
        var late = Bid with { DecisionDue = Decided.Today.AddDays(-1) };
        Alone.Blocks(
            Machine, DecisionRequestStage.ReadyForDecision, DecisionRequestTrigger.Escalate, DecisionRequestStage.ReadyForDecision, late,
            ("request-ground-to-escalate", Bid),
            ("below-company", late with { RequiredLevel = OrgLevel.Company }));
        var tie = Machine.Fire(DecisionRequestStage.ReadyForDecision, DecisionRequestTrigger.Escalate, Bid with { TieOrOutsideGrant = true });
        Assert.Contains(tie.Effects, effect => effect.Id == "raise-level");
        Assert.Equal(
            Answer.NotDefined, Machine.Fire(DecisionRequestStage.ReadyForDecision, DecisionRequestTrigger.PassReview, late).Answer);
    }

    [Theory]
    [InlineData(DecisionRequestStage.Draft)]
    [InlineData(DecisionRequestStage.Submitted)]
    [InlineData(DecisionRequestStage.UnderReview)]
    [InlineData(DecisionRequestStage.ReadyForDecision)]
    [InlineData(DecisionRequestStage.Redirect)]
    [InlineData(DecisionRequestStage.Hold)]
    public void Only_who_recommends_takes_it_back(DecisionRequestStage from) => Alone.Blocks(
        Machine, from, DecisionRequestTrigger.Withdraw, DecisionRequestStage.Withdrawn, Bid,
        ("withdrawn-by-recommender", Bid with { WithdrawnBy = "li" }),
        ("request-reason-given", Bid with { ReasonGiven = false }));

    private static Answer Finish(DecisionRequestFacts facts) =>
        Machine.Fire(DecisionRequestStage.UnderReview, DecisionRequestTrigger.FinishReview, facts).Answer;
}
