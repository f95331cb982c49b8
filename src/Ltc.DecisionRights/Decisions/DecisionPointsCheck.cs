using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What decision points must be before anything is decided at them.</summary>
internal static class DecisionPointsCheck
{
    private const int MostRequirements = 32;

    internal static IReadOnlyList<Finding> Run(DecisionPointsData data)
    {
        var findings = new List<Finding>();
        findings.AddRange(data.Limits is null ? [DecisionPointFindings.NoLimits()] : DecisionLimitsCheck.Run(data.Limits, "/limits"));
        var points = (data.Points ?? []).Where(one => one is not null).ToArray();
        findings.AddRange(
            EnumIds<DecisionPoint>.Values.Select(point => (Point: point, Count: points.Count(one => one.Point == point)))
                .Where(pair => pair.Count != 1)
                .Select(pair => DecisionPointFindings.NotOnce(pair.Point, pair.Count)));
        findings.AddRange(
            points.Where(one => !string.IsNullOrEmpty(one.Label))
                .GroupBy(one => one.Label, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => DecisionPointFindings.LabelTwice(group.Key!, PlaceOf(group.Last()))));
        var papers = new HashSet<string>(points.SelectMany(one => one.Papers).Select(paper => paper.Id), StringComparer.Ordinal);
        var rules = new HardRuleSet(findings.Count == 0 ? data.Limits! : new DecisionLimits());
        foreach (var point in points)
            CheckPoint(findings, point, papers, rules);
        return findings;
    }

    private static void CheckPoint(List<Finding> findings, DecisionPointData point, HashSet<string> papers, HardRuleSet rules)
    {
        var at = PlaceOf(point);
        if (string.IsNullOrEmpty(point.Label))
            findings.Add(DecisionPointFindings.NoLabel(at + "/label"));
        if (point.ValidDays < 1)
            findings.Add(DecisionPointFindings.NoDays(point.ValidDays, at + "/validDays"));
        if (point.Document > AuthorityDocument.Credit)
            findings.Add(DecisionPointFindings.NoDocument(at + "/document"));
        Once(findings, point.Papers.Select(paper => paper.Id), at + "/papers");
        Once(findings, point.Calculations.Select(EnumIds<Calculation>.IdOf), at + "/calculations");
        Once(findings, point.Clearances.Select(EnumIds<AuthorityDocument>.IdOf), at + "/clearances");
        Once(findings, point.Rules, at + "/rules");
        Once(findings, point.ReviewsInsideGrant.Select(EnumIds<LtcRole>.IdOf), at + "/reviewsInsideGrant");
        findings.AddRange(
            point.Clearances.Where(document => document == point.Document || HardRuleSet.ClearanceOf(document) is null)
                .Select(document => DecisionPointFindings.NoClearance(document, at + "/clearances")));
        findings.AddRange(point.Rules.Where(id => rules.Find(id) is null).Select(id => DecisionPointFindings.NoRule(id, at + "/rules")));
        CheckReviews(findings, point, at, papers);
        var required = OutcomeChecklists.ForGo(new DecisionPointParts
        {
            Papers = [.. point.Papers],
            Calculations = [.. point.Calculations.Distinct()],
            Rules = [.. DecisionPointParts.RulesOf(point, rules).Distinct()],
        });
        findings.AddRange(ChecklistFindings.Of([.. required], MostRequirements).Select(finding => finding.WithPlace(at + "/requirements/" + finding.Pointer, 0, 0)));
    }

    private static void CheckReviews(List<Finding> findings, DecisionPointData point, string at, HashSet<string> papers)
    {
        for (var i = 0; i < point.Reviews.Count; i++)
        {
            var mandate = point.Reviews[i];
            var place = at + "/reviews/" + EnumIds<LtcRole>.IdOf(mandate.Role);
            ReviewCheck.Check(findings, mandate, point.Reviews.Take(i), place);
            findings.AddRange(mandate.Papers.Where(paper => !papers.Contains(paper)).Select(paper => DecisionPointFindings.NoPaper(paper, place + "/papers")));
        }

        findings.AddRange(
            point.ReviewsInsideGrant.Where(role => point.Reviews.All(mandate => mandate.Role != role))
                .Select(role => NodeFindings.NotAReview(RoleTexts.IdOf(role), at + "/reviewsInsideGrant")));
        if (point.DecisionHours < 1)
            findings.Add(NodeFindings.NoHours(point.DecisionHours.GetValueOrDefault(), at + "/decisionHours"));
    }

    private static void Once(List<Finding> findings, IEnumerable<string> ids, string pointer) => findings.AddRange(
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => DecisionPointFindings.Twice(group.Key, pointer)));

    private static string PlaceOf(DecisionPointData point) => "/points/" + EnumIds<DecisionPoint>.IdOf(point.Point);
}
