using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What can be wrong with the reviewers of a decision point.</summary>
internal static class ReviewCheck
{
    internal static void Run(string point, IReadOnlyList<ReviewMandate> reviews, IReadOnlyList<ReviewMandate> insideGrant, int? decisionHours)
    {
        var findings = new List<Finding>();
        for (var i = 0; i < reviews.Count; i++)
            Check(findings, reviews[i], reviews.Take(i), "/reviews/" + Numbers.ToText(i));
        for (var i = 0; i < insideGrant.Count; i++)
        {
            if (!reviews.Contains(insideGrant[i]))
                findings.Add(NodeFindings.NotAReview(RoleTexts.IdOf(insideGrant[i].Role), "/reviewsInsideGrant/" + Numbers.ToText(i)));
        }

        if (decisionHours < 1)
            findings.Add(NodeFindings.NoHours(decisionHours.GetValueOrDefault(), "/decisionHours"));
        if (findings.Count > 0)
            throw new DefinitionException(point, findings);
    }

    /// <summary>An item inside a standing grant passes at most so many nodes, the applicant and the approver counted.</summary>
    internal static IReadOnlyList<Finding> FitsInsideGrant(DecisionPoints points, NodeTerms terms) =>
    [
        .. points.All
            .Where(point => point.ReviewsInsideGrant.Count + 2 > terms.MostNodesInsideGrant)
            .Select(point => NodeFindings.TooManyNodes(
                point.ReviewsInsideGrant.Count + 2, terms.MostNodesInsideGrant, "/points/" + EnumIds<DecisionPoint>.IdOf(point.Point) + "/reviewsInsideGrant")),
    ];

    internal static void Check(List<Finding> findings, ReviewMandate mandate, IEnumerable<ReviewMandate> before, string pointer)
    {
        if (before.Any(other => other.Role == mandate.Role))
            findings.Add(NodeFindings.RoleTwice(RoleTexts.IdOf(mandate.Role), pointer + "/role"));
        if (mandate.Hours < 1)
            findings.Add(NodeFindings.NoHours(mandate.Hours.GetValueOrDefault(), pointer + "/hours"));
        if (mandate.OnTimeout > TimeoutAction.AutoPass)
            findings.Add(NodeFindings.Undefined(pointer));
        else if (mandate.MayVeto && mandate.OnTimeout is not null and not TimeoutAction.Escalate)
            findings.Add(NodeFindings.VetoNotEscalated(pointer));
    }
}
