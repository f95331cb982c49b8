using System.Collections.Generic;

namespace Ltc;

/// <summary>Gathers policies.</summary>
/// <remarks>The order never matters, and a policy that is added twice counts once.</remarks>
/// <typeparam name="TRequest">The request.</typeparam>
public sealed class PolicySetBuilder<TRequest>
    where TRequest : struct
{
    private readonly List<Policy<TRequest>> _policies = [];

    internal PolicySetBuilder()
    {
    }

    /// <summary>Permits the requests that are known to meet a condition.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="condition">When it permits. Where it cannot be evaluated, it does not.</param>
    /// <param name="text">The policy in words; null for none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="System.ArgumentNullException">The id or the condition is null.</exception>
    public PolicySetBuilder<TRequest> Permit(string id, Condition<TRequest> condition, Text? text = null) => Add(id, PolicyEffect.Permit, condition, text);

    /// <summary>Forbids the requests that meet a condition.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="condition">When it forbids. Where it cannot be evaluated, it does too.</param>
    /// <param name="text">The policy in words; null for none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="System.ArgumentNullException">The id or the condition is null.</exception>
    public PolicySetBuilder<TRequest> Forbid(string id, Condition<TRequest> condition, Text? text = null) => Add(id, PolicyEffect.Forbid, condition, text);

    /// <summary>Makes the set.</summary>
    /// <returns>The set.</returns>
    /// <exception cref="DefinitionException">Two different policies have one id, or an id is empty.</exception>
    public PolicySet<TRequest> Build() => TryBuild(out var set, out var findings) ? set! : throw new DefinitionException("policies", findings);

    /// <summary>Makes the set, or says everything that is wrong with it.</summary>
    /// <param name="set">The set, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the set was made.</param>
    /// <returns>Whether the set was made.</returns>
    public bool TryBuild(out PolicySet<TRequest>? set, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        var byId = new SortedDictionary<string, Policy<TRequest>>(System.StringComparer.Ordinal);
        foreach (var policy in _policies)
        {
            if (policy.Id.Length == 0)
                found.Add(PolicyFindings.EmptyId());
            else if (policy.Effect > PolicyEffect.Permit)
                found.Add(PolicyFindings.UnknownEffect(policy.Id));
            else if (!byId.TryGetValue(policy.Id, out var other))
                byId.Add(policy.Id, policy);
            else if (!other.Data.Equals(policy.Data))
                found.Add(PolicyFindings.DuplicateId(policy.Id));
        }

        findings = found;
        set = found.Count == 0 ? new PolicySet<TRequest>([.. byId.Values]) : null;
        return set is not null;
    }

    internal PolicySetBuilder<TRequest> Add(string id, PolicyEffect effect, Condition<TRequest> condition, Text? text)
    {
        _policies.Add(new Policy<TRequest>(id, effect, condition, text));
        return this;
    }
}
