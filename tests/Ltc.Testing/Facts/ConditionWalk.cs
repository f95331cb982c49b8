using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Walks conditions as data.</summary>
public static class ConditionWalk
{
    /// <summary>The leaves of a condition, negated ones without their negation.</summary>
    public static IEnumerable<ConditionData> Leaves(ConditionData data) => data.Parts.Count > 0 ? data.Parts.SelectMany(Leaves) : [data];

    /// <summary>The ids of the facts that a condition reads.</summary>
    public static IEnumerable<string> Facts(ConditionData data) => Leaves(data).SelectMany(Reads).Distinct();

    /// <summary>Whether a condition of a kind occurs anywhere.</summary>
    public static bool Has(ConditionData data, Func<ConditionData, bool> wanted) => wanted(data) || data.Parts.Any(part => Has(part, wanted));

    /// <summary>Whether a condition cannot hold without a verified decision for a purpose.</summary>
    public static bool Demands(ConditionData data, Purpose purpose) => data.Kind switch
    {
        ConditionKind.Covers => ScopeValue(data, "purpose") is { } id && string.Equals(id, purpose.ToString(), StringComparison.OrdinalIgnoreCase),
        ConditionKind.All => data.Parts.Any(part => Demands(part, purpose)),
        ConditionKind.Any => data.Parts.Count > 0 && data.Parts.All(part => Demands(part, purpose)),
        _ => false,
    };

    /// <summary>What the scope of a coverage says under a name.</summary>
    public static string? ScopeValue(ConditionData data, string name) => data.Scope.Where(pair => pair.Key == name).Select(pair => pair.Value).FirstOrDefault();

    private static IEnumerable<string> Reads(ConditionData leaf)
    {
        if (leaf.Fact is not null && leaf.Kind != ConditionKind.Code)
            yield return leaf.Fact;
        if (leaf.Other is not null)
            yield return leaf.Other;
        foreach (var pair in leaf.Scope.Where(pair => pair.Key is not ("kind" or "point" or "purpose")))
            yield return pair.Value;
    }
}
