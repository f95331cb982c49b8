using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Policies;

/// <summary>The reference: policies tested one after the other.</summary>
internal static class NaivePolicies
{
    internal static (Answer Answer, string[] Determining, string[] Indeterminate) Evaluate(
        IEnumerable<(string Id, PolicyEffect Effect, Condition<AccessRequest> Condition)> policies, AccessRequest request)
    {
        var tested = policies.Select(policy => (policy.Id, policy.Effect, Truth: policy.Condition.Test(request))).Distinct().ToArray();
        var forbids = tested.Where(policy => policy.Effect == PolicyEffect.Forbid && !policy.Truth.IsFalse).ToArray();
        var permits = tested.Where(policy => policy.Effect == PolicyEffect.Permit && policy.Truth.IsTrue).ToArray();
        var mayPermit = tested.Any(policy => policy.Effect == PolicyEffect.Permit && !policy.Truth.IsFalse);
        var answer = forbids.Any(policy => policy.Truth.IsTrue) || !mayPermit
            ? Answer.Refused
            : forbids.Length == 0 && permits.Length > 0 ? Answer.Allowed : Answer.Unknown;
        return (answer, Ids(forbids.Length > 0 ? forbids : permits), Ids(tested.Where(policy => policy.Truth.IsUnknown)));
    }

    private static string[] Ids(IEnumerable<(string Id, PolicyEffect Effect, Truth Truth)> policies) =>
        [.. policies.Select(policy => policy.Id).Order(StringComparer.Ordinal)];
}
