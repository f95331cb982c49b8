using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Starts sets of policies.</summary>
public static class PolicySet
{
    /// <summary>Starts a set; while it is empty it refuses everything.</summary>
    /// <typeparam name="TRequest">The request, a struct of nullable properties.</typeparam>
    /// <returns>A builder.</returns>
    public static PolicySetBuilder<TRequest> For<TRequest>()
        where TRequest : struct => new();

    /// <summary>Lays policies that are data over the facts of a request.</summary>
    /// <typeparam name="TRequest">The request.</typeparam>
    /// <param name="policies">The policies, in any order.</param>
    /// <param name="facts">The facts of the request.</param>
    /// <param name="set">The set, or null.</param>
    /// <param name="findings">Everything that does not fit, at once.</param>
    /// <returns>Whether the set was made.</returns>
    /// <exception cref="ArgumentNullException">The policies or the facts are null.</exception>
    public static bool TryBind<TRequest>(
        IEnumerable<PolicyData> policies, FactSet<TRequest> facts, out PolicySet<TRequest>? set, out IReadOnlyList<Finding> findings)
        where TRequest : struct
    {
        if (facts is null)
            throw new ArgumentNullException(nameof(facts));
        var builder = For<TRequest>();
        var found = new List<Finding>();
        foreach (var policy in policies ?? throw new ArgumentNullException(nameof(policies)))
        {
            if (facts.TryBind(policy.Condition, out var condition, out var wrong))
                builder.Add(policy.Id, policy.Effect, condition!, policy.Text);
            foreach (var one in wrong)
                found.Add(one.WithPlace($"/policies/{policy.Id}/condition{one.Pointer}", one.Line, one.Column));
        }

        builder.TryBuild(out set, out var own);
        findings = [.. found, .. own];
        set = findings.Count == 0 ? set : null;
        return set is not null;
    }
}
