using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Delegations;

/// <summary>What following delegations means, said as simply as can be.</summary>
internal static class NaiveDelegations
{
    internal static (IReadOnlyList<string> Approvers, int Hops) Follow(DelegationData[] data, string[] approvers, DateTimeOffset at, string? unit)
    {
        var ways = approvers.Select(approver => Way([approver], data, at, unit)).ToArray();
        return ([.. ways.Select(way => way[^1]).Distinct()], ways.Sum(way => way.Length - 1));
    }

    private static string[] Way(string[] passed, DelegationData[] data, DateTimeOffset at, string? unit)
    {
        var next = data.FirstOrDefault(one =>
            one.From == passed[^1] && one.To != one.From && one.Start <= at && at < one.End && (one.Unit is null || one.Unit == unit));
        return next is null || passed.Contains(next.To) ? passed : Way([.. passed, next.To!], data, at, unit);
    }
}
