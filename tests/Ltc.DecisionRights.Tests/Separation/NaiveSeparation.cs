using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Separation;

/// <summary>The reference: a closure over pairs, counts by LINQ, and every way to fill posts.</summary>
internal static class NaiveSeparation
{
    /// <summary>Everybody for whom a person acts: pairs are joined until nothing new comes.</summary>
    internal static HashSet<string> ActsFor(string person, DelegationData[] delegations, DateTimeOffset at, string? unit)
    {
        var pairs = delegations.Where(one => one.Start <= at && at < one.End && one.From != one.To && (one.Unit is null || one.Unit == unit))
            .Select(one => (one.To!, one.From!))
            .ToHashSet();
        for (var before = -1; before != pairs.Count;)
        {
            before = pairs.Count;
            pairs.UnionWith([.. from one in pairs from other in pairs where one.Item2 == other.Item1 select (one.Item1, other.Item2)]);
        }

        return [.. pairs.Where(pair => pair.Item1 == person && pair.Item2 != person).Select(pair => pair.Item2)];
    }

    internal static string[] Violations(SeparationRequest request, DelegationData[] delegations) =>
    [
        .. from decider in request.Deciders!.Distinct()
           let everybody = ActsFor(decider, delegations, request.At!.Value, request.Unit).Append(decider).ToArray()
           from part in new[]
           {
               ("beneficiary", request.Beneficiaries!),
               ("recommender", request.Recommenders!),
               ("requester", [request.Requester!]),
               ("reviewer", request.Reviewers!),
           }
           where part.Item2.Intersect(everybody).Any()
           orderby decider, part.Item1
           select decider + ":" + part.Item1,
    ];

    internal static string[] Breaches(IEnumerable<SeparationConstraint> constraints, DutyAssignment[] assignments) =>
    [
        .. from person in assignments.Select(one => one.Person!).Distinct().Order(StringComparer.Ordinal)
           from constraint in constraints
           let held = constraint.Duties.Count(duty => assignments.Contains(new DutyAssignment(person, duty)))
           where held > constraint.AtMost
           select person + ":" + constraint.Id,
    ];

    internal static bool CanBeStaffed(SeparationConstraint[] constraints, string[] posts, DutyAssignment[] candidates, DutyAssignment[] taken)
    {
        if (taken.Length == posts.Length)
            return taken.Distinct().Count() == posts.Length && Breaches(constraints, taken).Length == 0;
        return candidates.Where(one => one.Duty == posts[taken.Length]).Any(one => CanBeStaffed(constraints, posts, candidates, [.. taken, one]));
    }
}
