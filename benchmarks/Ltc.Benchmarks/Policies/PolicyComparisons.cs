using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Benchmarks.Policies;

/// <summary>Thirty policies over texts, sets and amounts beside a chain of <c>if</c> by hand.</summary>
internal static class PolicyComparisons
{
    private const int Questions = 4096;
    private const int FewQuestions = 128;
    private const double Limit = 1.5;
    private const double FrameworkLimit = 0.05;

    private static readonly AccessRequest[] Same =
        [.. Enumerable.Repeat(new AccessRequest { Actor = "wang", Roles = ["sales", "region-head"], Action = "sign", Unit = "north", Amount = 3_000_000m }, Questions)];

    private static readonly AccessRequest[] Random = MakeRandom();
    private static readonly AccessRequest[] Few = [.. Random.Take(FewQuestions)];
    private static readonly PolicySet<AccessRequest> Set = Build();
    private static readonly FrameworkPolicies Framework = new(Few);

    internal static IEnumerable<Comparison> All =>
    [
        new("30 policies, predicted", Limit, Questions, () => Run(Same), () => RunByHand(Same)),
        new("30 policies, random", Limit, Questions, () => Run(Random), () => RunByHand(Random)),
        new("30 policies beside ASP.NET Core authorization", FrameworkLimit, FewQuestions, () => CountAllowed(Few), () => Framework.CountAllowed()),
    ];

    private static long CountAllowed(AccessRequest[] requests)
    {
        var sum = 0L;
        foreach (ref readonly var request in requests.AsSpan())
            sum += Set.Evaluate(request).IsAllowed ? 1 : 0;
        return sum;
    }

    private static long Run(AccessRequest[] requests)
    {
        var sum = 0L;
        foreach (ref readonly var request in requests.AsSpan())
            sum += (long)Set.Evaluate(request).Answer;
        return sum;
    }

    private static long RunByHand(AccessRequest[] requests)
    {
        var sum = 0L;
        foreach (ref readonly var request in requests.AsSpan())
            sum += (long)HandPolicies.Evaluate(request).Answer;
        return sum;
    }

    private static PolicySet<AccessRequest> Build()
    {
        var builder = PolicySet.For<AccessRequest>();
        for (var action = 0; action < HandPolicies.Actions.Length; action++)
        {
            var name = HandPolicies.Actions[action];
            var asked = AccessFacts.Action.Is(name);
            builder
                .Permit(name + "-by-role", asked & AccessFacts.Roles.Has(HandPolicies.Roles[action % HandPolicies.Roles.Length]) & AccessFacts.Amount.AtMost(HandPolicies.LimitOf(action)))
                .Permit(name + "-by-unit", asked & AccessFacts.Unit.Is(HandPolicies.Units[action % HandPolicies.Units.Length]))
                .Forbid(name + "-too-much", asked & AccessFacts.Amount.MoreThan(2 * HandPolicies.LimitOf(action)));
        }

        return builder.Build();
    }

    private static AccessRequest[] MakeRandom()
    {
        var random = new Random(20260615);
        bool Known() => random.Next(5) > 0;
        string Any(string[] values) => values[random.Next(values.Length)];
        return [.. Enumerable.Range(0, Questions).Select(_ => new AccessRequest
        {
            Actor = "wang",
            Roles = Known() ? [.. HandPolicies.Roles.Where(_ => random.Next(3) == 0)] : null,
            Action = Known() ? Any(HandPolicies.Actions) : null,
            Unit = Known() ? Any(HandPolicies.Units) : null,
            Amount = Known() ? random.Next(20_000_000) : null,
        })];
    }
}
