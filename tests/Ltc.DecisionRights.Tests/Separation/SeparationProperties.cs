using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Separation;

public sealed class SeparationProperties(ITestOutputHelper output)
{
    private static readonly string[] People = ["ann", "bo", "cy", "di", "ed"];
    private static readonly string[] Units = ["north", "south"];
    private static readonly string[] Duties = ["one", "two", "three", "four"];
    private static readonly DateTimeOffset Now = new(2026, 5, 27, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void TheNaiveWalkAgrees() => PropertyRun.ForAll("separation, naive", output.WriteLine, draw =>
    {
        var (request, delegations) = Request(draw);
        var expected = NaiveSeparation.Violations(request, delegations);
        var answer = SeparationOfDuties.Evaluate(request);
        draw.Saw(answer.Answer.ToString() + (answer.Violations.Any(one => one.ActsFor is not null) ? " through a chain" : string.Empty));
        Assert.Equal(expected, answer.Violations.Select(one => one.Person + ":" + one.Conflict.ToString().ToLowerInvariant()));
        Assert.Equal(expected.Length == 0, answer.IsAllowed);
        Assert.All(
            answer.Violations,
            one => Assert.True(one.ActsFor is null || NaiveSeparation.ActsFor(one.Person, delegations, Now, request.Unit).Contains(one.ActsFor)));
    }, "Allowed", "Refused", "Refused through a chain");

    [Fact]
    public void OneMoreDelegationOrPartNeverTurnsRefusedIntoAllowed() => PropertyRun.ForAll("separation, monotone", output.WriteLine, draw =>
    {
        var (request, delegations) = Request(draw);
        var before = SeparationOfDuties.Evaluate(request);
        var more = request with { Recommenders = [.. request.Recommenders!, draw.Pick(People)], Delegations = List([.. delegations, Delegation(draw)]) };
        var after = SeparationOfDuties.Evaluate(more);
        draw.Saw(before.Answer + " to " + after.Answer);
        Assert.True(after.Answer == Answer.Refused || before.Answer == Answer.Allowed);
        Assert.Subset(
            after.Violations.Select(one => (one.Person, one.Conflict)).ToHashSet(),
            before.Violations.Select(one => (one.Person, one.Conflict)).ToHashSet());
    }, "Allowed to Allowed", "Allowed to Refused", "Refused to Refused");

    [Fact]
    public void WhatIsNotKnownIsNeverBetterThanWhatIs() => PropertyRun.ForAll("separation, unknown", output.WriteLine, draw =>
    {
        var (request, _) = Request(draw);
        var known = SeparationOfDuties.Evaluate(request);
        var less = draw.Below(4) switch
        {
            0 => request with { Recommenders = null },
            1 => request with { Reviewers = null },
            2 => request with { Requester = null },
            _ => request with { Delegations = null },
        };
        var answer = SeparationOfDuties.Evaluate(less);
        draw.Saw(answer.Answer);
        Assert.False(answer.IsAllowed && less.Deciders!.Length > 0);
        Assert.True(known.Answer == Answer.Refused || answer.Answer != Answer.Refused);
    }, "Unknown", "Refused");

    [Fact]
    public void TheNaiveCountAgreesOnConstraints() => PropertyRun.ForAll("constraints, naive", output.WriteLine, draw =>
    {
        var rules = Rules(draw);
        DutyAssignment[] held = [.. Enumerable.Range(0, draw.Below(7)).Select(_ => new DutyAssignment(draw.Pick(People), draw.Pick(Duties)))];
        var answer = rules.Evaluate(held);
        draw.Saw(answer.Answer);
        Assert.Equal(NaiveSeparation.Breaches(rules.Constraints, held), answer.Breaches.Select(one => one.Person + ":" + one.Constraint.Id));
        var next = new DutyAssignment(draw.Pick(People), draw.Pick(Duties));
        var expected = NaiveSeparation.Breaches(rules.Constraints, [.. held, next]).Where(one => one.StartsWith(next.Person + ":", StringComparison.Ordinal));
        Assert.Equal(expected, rules.MayTake(held, next).Breaches.Select(one => one.Person + ":" + one.Constraint.Id));
    }, "Allowed", "Refused");

    [Fact]
    public void TryingEveryWayAgreesOnStaffing() => PropertyRun.ForAll("staffing, naive", output.WriteLine, draw =>
    {
        var rules = Rules(draw);
        string[] posts = [.. Enumerable.Range(0, draw.Below(5)).Select(_ => draw.Pick(Duties))];
        var few = People.Take(1 + draw.Below(3)).ToArray();
        DutyAssignment[] candidates = [.. Enumerable.Range(0, draw.Below(16)).Select(_ => new DutyAssignment(draw.Pick(few), draw.Pick(Duties))).Distinct()];
        var answer = rules.CanBeStaffed(posts, candidates);
        draw.Saw(answer.Answer + (answer.Obstacle is null ? string.Empty : " with an obstacle"));
        Assert.Equal(NaiveSeparation.CanBeStaffed([.. rules.Constraints], posts, candidates, []) ? Answer.Allowed : Answer.Refused, answer.Answer);
        if (answer.Answer != Answer.Allowed)
            return;
        Assert.Equal(posts, answer.Assignment.Select(one => one.Duty));
        Assert.Subset(candidates.ToHashSet(), answer.Assignment.ToHashSet());
        Assert.Equal(posts.Length, answer.Assignment.Distinct().Count());
        Assert.True(rules.Evaluate([.. answer.Assignment]).IsAllowed);
    }, "Allowed", "Refused", "Refused with an obstacle");

    internal static DelegationList List(DelegationData[] data)
    {
        Assert.True(DelegationList.TryCreate(data, out var list, out var findings), string.Join("; ", findings));
        return list!;
    }

    private static (SeparationRequest Request, DelegationData[] Delegations) Request(Draw draw)
    {
        DelegationData[] delegations = [.. Enumerable.Range(0, draw.Below(6)).Select(_ => Delegation(draw))];
        return (new SeparationRequest
        {
            Recommenders = Some(draw),
            Reviewers = Some(draw),
            Beneficiaries = draw.Chance(70) ? [] : Some(draw),
            Requester = draw.Pick(People),
            Deciders = Some(draw),
            Delegations = List(delegations),
            At = Now,
            Unit = draw.Chance(30) ? null : draw.Pick(Units),
        }, delegations);
    }

    /// <summary>Windows that begin or end at the very moment, a tick before or a tick after it.</summary>
    private static DelegationData Delegation(Draw draw) => new()
    {
        From = draw.Pick(People),
        To = draw.Pick(People),
        Start = Now.AddTicks(draw.Chance(70) ? -1 : draw.Below(3) - 1),
        End = Now.AddTicks(draw.Chance(70) ? 1 : draw.Below(3) - 1),
        Unit = draw.Chance(60) ? null : draw.Pick(Units),
    };

    private static SeparationRules Rules(Draw draw)
    {
        var constraints = Enumerable.Range(0, draw.Below(4)).Select(i =>
        {
            var duties = draw.Shuffle(Duties).Take(2 + draw.Below(3)).ToArray();
            return new SeparationConstraint("c" + i, duties, 1 + draw.Below(duties.Length - 1), Text.Same("apart"));
        });
        Assert.True(SeparationRules.TryCreate(constraints, out var rules, out var findings), string.Join("; ", findings));
        return rules!;
    }

    private static string[] Some(Draw draw) => [.. People.Where(_ => draw.Chance(25))];
}
