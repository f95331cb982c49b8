using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Policies;

/// <summary>The theorems of Cedar's authorizer, and the two things that are ours: a forbid that cannot be evaluated applies, and the answer says what is not known.</summary>
public sealed class PolicySetPropertyTests(ITestOutputHelper output)
{
    private static readonly Gen<(NamedPolicy[] Policies, AccessRequest Request)> Few = Cases(8);
    private static readonly Gen<(NamedPolicy[] Policies, AccessRequest Request)> Many = Cases(150);

    [Fact]
    public void A_set_answers_as_a_naive_evaluator_does() => Holds(Few, Agree);

    [Fact]
    public void A_set_of_more_than_one_word_answers_as_a_naive_evaluator_does() => Holds(Many, Agree);

    [Fact]
    public void A_forbid_that_applies_trumps_every_permit() => Holds(Few, (policies, request) =>
    {
        var applies = policies.Any(policy => policy.Effect == PolicyEffect.Forbid && !policy.Condition.Test(request).IsFalse);
        var verdict = PolicyGenerators.Make(policies).Evaluate(request);
        Assert.False(applies && verdict.IsAllowed);
        return applies ? "forbidden" : verdict.Answer.ToString();
    });

    [Fact]
    public void What_nothing_permits_is_refused() => Holds(Few, (policies, request) =>
    {
        var permits = policies.Where(policy => policy.Effect == PolicyEffect.Permit).Any(policy => policy.Condition.Test(request).IsTrue);
        var verdict = PolicyGenerators.Make(policies).Evaluate(request);
        Assert.True(permits || !verdict.IsAllowed);
        return permits ? "permitted" : "default deny";
    });

    [Fact]
    public void Order_and_repeats_never_matter() => Holds(Few, (policies, request) =>
    {
        var other = PolicyGenerators.Make([.. policies.Reverse(), .. policies.Take(3)]);
        var verdict = PolicyGenerators.Make(policies).Evaluate(request);
        Same(verdict, other.Evaluate(request));
        return verdict.Answer.ToString();
    });

    [Fact]
    public void One_more_permit_keeps_what_is_allowed_and_one_more_forbid_what_is_not() => Holds(Few, (policies, request) =>
    {
        if (policies.Length == 0)
            return "no policy";
        var verdict = PolicyGenerators.Make([.. policies.SkipLast(1)]).Evaluate(request);
        var permit = PolicyGenerators.Make([.. policies.SkipLast(1), policies[^1] with { Effect = PolicyEffect.Permit }]).Evaluate(request);
        var forbid = PolicyGenerators.Make([.. policies.SkipLast(1), policies[^1] with { Effect = PolicyEffect.Forbid }]).Evaluate(request);
        Assert.True(permit.IsAllowed || !verdict.IsAllowed);
        Assert.True(verdict.IsAllowed || !forbid.IsAllowed);
        return $"{verdict.Answer} then {permit.Answer} or {forbid.Answer}";
    });

    [Fact]
    public void Removing_a_policy_that_did_not_determine_changes_nothing() => Holds(Few, (policies, request) =>
    {
        var verdict = PolicyGenerators.Make(policies).Evaluate(request);
        string[] kept = [.. verdict.Determining];
        var less = PolicyGenerators.Make([.. policies.Where(policy => kept.Contains(policy.Id))]).Evaluate(request);
        Assert.Equal(verdict.IsAllowed, less.IsAllowed);
        Assert.Equal(kept, less.Determining);
        return verdict.Answer + (kept.Length == 0 ? " by none" : " by some");
    });

    [Fact]
    public void Knowing_more_never_turns_allowed_or_refused_into_something_else() => Holds(Few, (policies, request) =>
    {
        var set = PolicyGenerators.Make(policies);
        var verdict = set.Evaluate(request);
        var full = set.Evaluate(request with
        {
            Actor = request.Actor ?? "ann",
            Roles = request.Roles ?? ["rep"],
            Action = string.IsNullOrEmpty(request.Action) ? "sign" : request.Action,
            Unit = request.Unit ?? "north",
            Amount = request.Amount ?? 100m,
        });
        Assert.NotEqual(Answer.Unknown, full.Answer);
        Assert.True(verdict.Answer == Answer.Unknown || verdict.Answer == full.Answer);
        Assert.Empty(full.Indeterminate);
        return $"{verdict.Answer} then {full.Answer}";
    });

    private static string Agree(NamedPolicy[] policies, AccessRequest request)
    {
        var expected = NaivePolicies.Evaluate(policies.Select(policy => (policy.Id, policy.Effect, policy.Condition)), request);
        var got = PolicyGenerators.Make(policies).Evaluate(request);
        Assert.Equal(expected.Answer, got.Answer);
        Assert.Equal(expected.Determining, got.Determining);
        Assert.Equal(expected.Indeterminate, got.Indeterminate);
        return got.Answer.ToString();
    }

    private static void Same(Verdict<AccessRequest> one, Verdict<AccessRequest> other)
    {
        Assert.Equal(one.Answer, other.Answer);
        Assert.Equal(one.Determining, other.Determining);
        Assert.Equal(one.Indeterminate, other.Indeterminate);
    }

    private static Gen<(NamedPolicy[] Policies, AccessRequest Request)> Cases(int most) => from policies in PolicyGenerators.Policies(most)
                                                                                           from request in PolicyGenerators.Requests
                                                                                           select (policies, request);

    private void Holds(Gen<(NamedPolicy[] Policies, AccessRequest Request)> cases, Func<NamedPolicy[], AccessRequest, string> check) =>
        Law.Holds(cases, one => check(one.Policies, one.Request), output.WriteLine, PolicyGenerators.Show);
}
