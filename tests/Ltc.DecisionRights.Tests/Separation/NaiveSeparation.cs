using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Separation;

/// <summary>The reference: a walk from each person, counts by LINQ, and every way to fill posts.</summary>
internal static class NaiveSeparation
{
    /// <summary>Everybody from whom a walk over the first delegations that apply meets the person.</summary>
    internal static HashSet<string> ActsFor(string person, DelegationData[] delegations, DateTimeOffset at, string? unit)
    {
        var next = delegations.Where(one => one.Start <= at && at < one.End && one.From != one.To && (one.Unit is null || one.Unit == unit))
            .GroupBy(one => one.From!)
            .ToDictionary(group => group.Key, group => group.First().To!);
        return [.. next.Keys.Where(from => from != person && Walk(from, next).Contains(person))];
    }

    private static HashSet<string> Walk(string from, Dictionary<string, string> next)
    {
        var met = new HashSet<string>();
        for (string? one = from; one is not null && met.Add(one);)
            one = next.GetValueOrDefault(one);
        return met;
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
