using System.Collections.Generic;

namespace Ltc;

/// <summary>Checks that no grade asks for less than a lower one.</summary>
internal static class TeamTermsCheck
{
    internal static IEnumerable<Finding> Run(TeamTerms[] terms)
    {
        for (var i = 1; i < terms.Length; i++)
        {
            foreach (var name in Weaker(terms[i], terms[i - 1]))
                yield return TeamFindings.TermsOrder(terms[i].Grade, terms[i - 1].Grade, name);
        }
    }

    private static IEnumerable<string> Weaker(TeamTerms own, TeamTerms lower)
    {
        if (own.MayCombine && !lower.MayCombine)
            yield return "mayCombine";
        if (!own.AccountFullTime && lower.AccountFullTime)
            yield return "accountFullTime";
        if (!own.SolutionFullTime && lower.SolutionFullTime)
            yield return "solutionFullTime";
        if (!own.ExpertPool && lower.ExpertPool)
            yield return "expertPool";
        if (lower.DirectorFrom is { } from && !(own.DirectorFrom >= from))
            yield return "directorFrom";
        if (lower.SponsorRank is { } rank && !(own.SponsorRank >= rank))
            yield return "sponsorRank";
    }
}
