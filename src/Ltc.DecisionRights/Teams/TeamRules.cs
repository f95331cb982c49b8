using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Whether a team fits its project: the three responsibilities, staffing by grade, a director, a sponsor at eye level.</summary>
/// <remarks>
/// Immutable. Source: seeds 002 and 004; domain.md §4.2, §5.1, §8.4. One person may carry several responsibilities where the grade allows it; none may be
/// dropped. Where the grade or the customer's tier asks for a sponsor, the stricter of the two ranks counts, and the sponsor never stands below the
/// counterpart.
/// </remarks>
public sealed class TeamRules
{
    private readonly TeamTerms[] _terms;
    private readonly KeyValuePair<string, SponsorRank>[] _tiers;

    private TeamRules(TeamTerms[] terms, KeyValuePair<string, SponsorRank>[] tiers)
    {
        _terms = [.. terms.OrderBy(one => one.Grade)];
        _tiers = tiers;
        Checklist = new Checklist<TeamFacts>("team", new("project team", "项目组", "專案組"), TeamFact.All, [.. TeamRequirements.Of(_terms, _tiers)]);
    }

    /// <summary>What each grade asks.</summary>
    /// <value>From the mildest grade to the strictest.</value>
    public IReadOnlyList<TeamTerms> Terms => Array.AsReadOnly(_terms);

    /// <summary>The lowest rank of the sponsor by the tier of the customer.</summary>
    /// <value>A tier that is not named asks for no sponsor.</value>
    public IReadOnlyList<KeyValuePair<string, SponsorRank>> Tiers => Array.AsReadOnly(_tiers);

    /// <summary>What is asked.</summary>
    /// <value>Never null.</value>
    public Checklist<TeamFacts> Checklist { get; }

    /// <summary>Defines the rules of the domain's effect table and tier default.</summary>
    /// <returns>The rules.</returns>
    public static TeamRules Define() => new(
        [
            new(ProjectGrade.General, mayCombine: true, accountFullTime: false, solutionFullTime: false, expertPool: false, null, null),
            new(
                ProjectGrade.RepOffice,
                mayCombine: false,
                accountFullTime: true,
                solutionFullTime: false,
                expertPool: false,
                null,
                SponsorRank.DepartmentManager),
            new(
                ProjectGrade.Region,
                mayCombine: false,
                accountFullTime: true,
                solutionFullTime: true,
                expertPool: false,
                OrgLevel.Region,
                SponsorRank.Director),
            new(
                ProjectGrade.Company,
                mayCombine: false,
                accountFullTime: true,
                solutionFullTime: true,
                expertPool: true,
                OrgLevel.Region,
                SponsorRank.VicePresident),
        ],
        [new("S", SponsorRank.VicePresident), new("A", SponsorRank.Director), new("B", SponsorRank.DepartmentManager)]);

    /// <summary>Checks terms and makes the rules.</summary>
    /// <param name="terms">What each grade asks: one a grade.</param>
    /// <param name="tiers">The lowest rank of the sponsor by the tier of the customer; a tier that is not named asks for none.</param>
    /// <param name="rules">The rules, or null.</param>
    /// <param name="findings">Everything that is wrong, at once: a grade without terms or with several, one that asks for less than a lower one, a tier named twice.</param>
    /// <returns>Whether the rules were made.</returns>
    public static bool TryCreate(
        IEnumerable<TeamTerms> terms, IEnumerable<KeyValuePair<string, SponsorRank>> tiers, out TeamRules? rules, out IReadOnlyList<Finding> findings)
    {
        var (given, ranks) = (terms.ToArray(), tiers.ToArray());
        var found = EnumIds<ProjectGrade>.Values.Select(grade => (Grade: grade, Count: given.Count(one => one.Grade == grade)))
            .Where(pair => pair.Count != 1).Select(pair => TeamFindings.GradeNotOnce(pair.Grade, pair.Count)).ToList();
        found.AddRange(
            ranks.GroupBy(pair => pair.Key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => TeamFindings.TierTwice(group.Key)));
        if (found.Count == 0)
            found.AddRange(TeamTermsCheck.Run([.. given.OrderBy(one => one.Grade)]));
        rules = found.Count == 0 ? new TeamRules(given, ranks) : null;
        findings = found;
        return rules is not null;
    }

    /// <summary>Judges a team.</summary>
    /// <param name="facts">What is known about it.</param>
    /// <returns>Every reason at once.</returns>
    public ChecklistAnswer Evaluate(in TeamFacts facts) => Checklist.Check(facts);
}
