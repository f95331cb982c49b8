using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Looks for decisions that nobody can take: separations that no people of a project can keep, at any point and grade.</summary>
/// <remarks>A search that would take too long finds nothing: what it says is true, what it does not say may be.</remarks>
internal static class RosterCheck
{
    private const long Budget = 50_000;

    /// <summary>What no company can switch off: see <see cref="SeparationOfDuties"/>.</summary>
    private static readonly SeparationConstraint[] Always =
    [
        new("recommender", ["recommend", "decide"], 1, default), new("requester", ["request", "decide"], 1, default), new("reviewer", ["review", "decide"], 1, default),
    ];

    /// <summary>Everything that cannot be staffed; pointers begin with <c>/separation</c> or <c>/decisionPoints</c>.</summary>
    internal static IReadOnlyList<Finding> Run(SeparationRules separation, TeamRules teams, RaciTable roles, DecisionPoints points)
    {
        SeparationConstraint[] constraints = [.. Always, .. separation.Constraints];
        var found = new Dictionary<string, Finding>(System.StringComparer.Ordinal);
        foreach (var grades in teams.Terms.GroupBy(terms => terms.SponsorRank is not null))
        {
            var names = string.Join(", ", grades.Select(terms => EnumIds<ProjectGrade>.IdOf(terms.Grade)));
            foreach (var point in points.All)
            {
                var roster = new Roster(roles, point, RaciTable.DecisionOf(point.Point), grades.Key);
                if (roster.TryFill(constraints, out var blocking) || !IsImpossible(roster, constraints))
                    continue;
                var finding = Of(blocking, separation, point, names);
                if (!found.ContainsKey(finding.Pointer))
                    found.Add(finding.Pointer, finding);
            }
        }

        return [.. found.Values];
    }

    private static bool IsImpossible(Roster roster, SeparationConstraint[] constraints)
    {
        var posts = new HashSet<string>(roster.Posts, System.StringComparer.Ordinal);
        var relevant = constraints.Where(one => one.Duties.Count(posts.Contains) > one.AtMost).ToArray();
        return new StaffingSearch(relevant, roster.Posts, roster.Candidates, Budget / (relevant.Length + 1)).Run().Answer == Answer.Refused;
    }

    private static Finding Of(SeparationConstraint? blocking, SeparationRules separation, DecisionPointDefinition point, string grades) =>
        blocking is not null && separation.Constraints.Contains(blocking)
            ? SeparationFindings.NotStaffed(blocking.Id, EnumIds<DecisionPoint>.IdOf(point.Point), grades)
            : SeparationFindings.NobodyDecides(EnumIds<DecisionPoint>.IdOf(point.Point), grades);
}
