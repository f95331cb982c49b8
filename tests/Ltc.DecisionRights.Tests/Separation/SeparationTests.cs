using System;
using System.Linq;

namespace Ltc.Tests.Separation;

public sealed class SeparationTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 27, 10, 0, 0, TimeSpan.Zero);

    private static readonly SeparationRequest Clean = new()
    {
        Recommenders = ["ann"],
        Reviewers = ["leo"],
        Beneficiaries = [],
        Requester = "rita",
        Deciders = ["chair"],
        Delegations = DelegationList.Empty,
        At = Now,
    };

    [Fact]
    public void TheDefaultAnswersRefuse()
    {
        Assert.Equal(Answer.Refused, default(SeparationAnswer).Answer);
        Assert.Equal(Answer.Refused, default(DutyAnswer).Answer);
        Assert.Equal(Answer.Refused, default(StaffingAnswer).Answer);
    }

    [Fact]
    public void NobodyWearsTwoHats() => Assert.True(SeparationOfDuties.Evaluate(Clean).IsAllowed);

    [Theory]
    [InlineData("ann", SeparationConflict.Recommender)]
    [InlineData("leo", SeparationConflict.Reviewer)]
    [InlineData("rita", SeparationConflict.Requester)]
    [InlineData("gil", SeparationConflict.Beneficiary)]
    public void EachPartAloneIsTheOnlyViolation(string decider, SeparationConflict conflict)
    {
        var answer = SeparationOfDuties.Evaluate(Clean with { Deciders = [decider], Beneficiaries = ["gil"] });
        var violation = Assert.Single(answer.Violations);
        Assert.Equal((decider, conflict, null), (violation.Person, violation.Conflict, violation.ActsFor));
        Assert.Contains(decider, violation.ToFinding().Text(Language.SimplifiedChinese), StringComparison.Ordinal);
    }

    [Fact]
    public void AChainOfThreeIsFollowedAndACircleEnds()
    {
        var chain = List(("ann", "bo"), ("bo", "cy"), ("cy", "chair"), ("chair", "ann"));
        var violation = Assert.Single(SeparationOfDuties.Evaluate(Clean with { Delegations = chain }).Violations);
        Assert.Equal(("chair", SeparationConflict.Recommender, "ann"), (violation.Person, violation.Conflict, violation.ActsFor));
    }

    [Fact]
    public void OfSeveralDelegatesOnlyTheFirstActs()
    {
        Assert.True(SeparationOfDuties.Evaluate(Clean with { Delegations = List(("ann", "bo"), ("ann", "chair")) }).IsAllowed);
        Assert.False(SeparationOfDuties.Evaluate(Clean with { Delegations = List(("ann", "chair"), ("ann", "bo")) }).IsAllowed);
        Assert.False(SeparationOfDuties.Evaluate(Clean with { Delegations = List(("ann", "ann"), ("ann", "chair")) }).IsAllowed);
        Assert.False(SeparationOfDuties.Evaluate(Clean with { Delegations = List(("bo", "cy"), ("ann", "chair"), ("ann", "bo"), ("cy", "ann")) }).IsAllowed);
        Assert.True(SeparationOfDuties.Evaluate(Clean with { Delegations = List(("ann", "bo"), ("bo", "cy"), ("bo", "chair")) }).IsAllowed);
    }

    [Fact]
    public void WhoPassesItOnStillActs() =>
        Assert.False(SeparationOfDuties.Evaluate(Clean with { Delegations = List(("ann", "chair"), ("chair", "cy")) }).IsAllowed);

    [Fact]
    public void WhereADeciderDelegatesToIsNotFollowed() =>
        Assert.True(SeparationOfDuties.Evaluate(Clean with { Delegations = List(("chair", "ann")) }).IsAllowed);

    [Fact]
    public void WhatIsNotKnownIsNamed()
    {
        var answer = SeparationOfDuties.Evaluate(default);
        Assert.Equal(Answer.Unknown, answer.Answer);
        Assert.Equal(["beneficiaries", "deciders", "delegations", "recommenders", "requester", "reviewers"], answer.Unknown);
        Assert.Equal(["at"], SeparationOfDuties.Evaluate(Clean with { At = null, Delegations = List(("a", "b")) }).Unknown);
    }

    [Theory]
    [InlineData("submit-lead", "validate-lead", "lead-validation")]
    [InlineData("own-condition", "verify-condition", "condition-verification")]
    [InlineData("recommend", "decide", "recommend-and-decide")]
    [InlineData("review", "decide", "review-and-decide")]
    [InlineData("request", "decide", "request-and-decide")]
    [InlineData("benefit", "decide", "benefit-and-decide")]
    [InlineData("ar", "sdt", "account-and-decision-team")]
    [InlineData("sr", "sdt", "solution-and-decision-team")]
    [InlineData("fr", "sdt", "fulfilment-and-decision-team")]
    [InlineData("pd", "sdt", "director-and-decision-team")]
    public void TheDomainKeepsTwoDutiesApart(string one, string other, string constraint)
    {
        var rules = SeparationRules.Define();
        var breach = Assert.Single(rules.MayTake([new("ann", one)], new("ann", other)).Breaches);
        Assert.Equal(constraint, breach.Constraint.Id);
        Assert.NotEmpty(breach.Constraint.Source);
        Assert.True(rules.MayTake([new("ann", one)], new("bo", other)).IsAllowed);
    }

    [Fact]
    public void WhatWasDoneByWhomSomebodyActsForCounts()
    {
        var rules = SeparationRules.Define();
        var acting = List(("ann", "bo"));
        Assert.False(rules.MayTake([new("ann", "recommend")], new("bo", "decide"), acting, Now).IsAllowed);
        Assert.True(rules.MayTake([new("ann", "recommend")], new("bo", "decide"), acting, Now.AddDays(9)).IsAllowed);
        Assert.Throws<ArgumentException>(() => rules.Evaluate([], acting));
        Assert.Equal(Answer.Unknown, rules.MayTake([new("ann", "recommend")], new(null, "decide")).Answer);
    }

    [Fact]
    public void ConstraintsThatSayNothingAreRefusedAllAtOnce()
    {
        SeparationConstraint[] wrong =
        [
            new("", ["a", "b"], 1, default),
            new("x", ["a", "a"], 1, default),
            new("x", ["a", "b"], 2, default),
            new("y", ["a", "b"], 0, default),
        ];
        Assert.False(SeparationRules.TryCreate(wrong, out _, out var findings));
        Assert.Equal(
            ["constraint-id-missing", "constraint-twice", "constraint-without-force", "constraint-without-force", "constraint-without-force"],
            findings.Select(finding => finding.Code));
    }

    [Fact]
    public void AGreedyChoiceWouldFailWhereMatchingDoesNot()
    {
        Assert.True(SeparationRules.TryCreate([new("apart", ["recommend", "review", "decide"], 1, default)], out var rules, out _));
        DutyAssignment[] candidates = [new("ann", "recommend"), new("bo", "recommend"), new("ann", "review"), new("cy", "review"), new("ann", "decide")];
        var answer = rules!.CanBeStaffed(["recommend", "review", "decide"], candidates);
        Assert.Equal(["bo", "cy", "ann"], answer.Assignment.Select(one => one.Person));
        var short_ = rules.CanBeStaffed(["recommend", "review", "decide"], [.. candidates.Where(one => one.Person != "cy")]);
        Assert.Equal((Answer.Refused, "too-few-people"), (short_.Answer, short_.Obstacle!.Code));
        Assert.Equal("nobody-for-duty", rules.CanBeStaffed(["decide"], []).Obstacle!.Code);
    }

    [Fact]
    public void AnEndedBudgetIsNotAGuess()
    {
        Assert.True(SeparationRules.TryCreate([new("one", ["a", "b"], 1, default), new("two", ["b", "c"], 1, default)], out var rules, out _));
        DutyAssignment[] candidates = [new("x", "a"), new("y", "b"), new("x", "c")];
        Assert.Equal(Answer.Unknown, rules!.CanBeStaffed(["a", "b", "c"], candidates, budget: 2).Answer);
        Assert.Equal(Answer.Allowed, rules.CanBeStaffed(["a", "b", "c"], candidates, budget: 3).Answer);
    }

    private static DelegationList List(params (string From, string To)[] pairs) => SeparationProperties.List(
        [.. pairs.Select(pair => new DelegationData { From = pair.From, To = pair.To, Start = Now.AddDays(-1), End = Now.AddDays(1) })]);
}
