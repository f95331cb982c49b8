using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Separation of recommending and deciding (建议权与决策权相分离): who recommends, reviews, asks or gains never decides, at no level.</summary>
/// <remarks>
/// Nor does who acts for such a person through any chain of delegations, of which the first from each person that applies counts, as where approvers are
/// followed. No level is exempt, and no choice switches it off. Source: seed 000; domain.md §3.2, §14.2 step 4; design.md, law 2.
/// </remarks>
public static class SeparationOfDuties
{
    /// <summary>Judges the deciders of one decision.</summary>
    /// <param name="request">Who has which part.</param>
    /// <returns>Every violation at once.</returns>
    public static SeparationAnswer Evaluate(in SeparationRequest request)
    {
        var found = new List<SeparationViolation>();
        foreach (var decider in (request.Deciders ?? []).Distinct(StringComparer.Ordinal))
        {
            var behind = Behind(decider, request);
            Judge(found, decider, behind, SeparationConflict.Beneficiary, request.Beneficiaries);
            Judge(found, decider, behind, SeparationConflict.Recommender, request.Recommenders);
            Judge(found, decider, behind, SeparationConflict.Requester, request.Requester is null ? null : [request.Requester]);
            Judge(found, decider, behind, SeparationConflict.Reviewer, request.Reviewers);
        }

        found.Sort(
            (left, right) => string.CompareOrdinal(left.Person, right.Person) is var order && order != 0 ? order : left.Conflict.CompareTo(right.Conflict));
        return new SeparationAnswer([.. found], [.. Unknown(request)]);
    }

    private static IReadOnlyList<string> Behind(string decider, in SeparationRequest request) => request.Delegations is { } delegations && request.At is { } at
        ? delegations.ActsFor(decider, at, request.Unit)
        : Array.Empty<string>();

    private static void Judge(List<SeparationViolation> found, string decider, IReadOnlyList<string> behind, SeparationConflict conflict, string[]? people)
    {
        if (people is null)
            return;
        if (people.Contains(decider, StringComparer.Ordinal))
            found.Add(new SeparationViolation(decider, conflict, null));
        else if (behind.FirstOrDefault(one => people.Contains(one, StringComparer.Ordinal)) is { } principal)
            found.Add(new SeparationViolation(decider, conflict, principal));
    }

    private static IEnumerable<string> Unknown(SeparationRequest request)
    {
        if (request.Deciders is { Length: 0 })
            yield break;
        if (request.At is null && request.Delegations is { Items.Count: > 0 })
            yield return "at";
        if (request.Beneficiaries is null)
            yield return "beneficiaries";
        if (request.Deciders is null)
            yield return "deciders";
        if (request.Delegations is null)
            yield return "delegations";
        if (request.Recommenders is null)
            yield return "recommenders";
        if (string.IsNullOrEmpty(request.Requester))
            yield return "requester";
        if (request.Reviewers is null)
            yield return "reviewers";
    }
}
