using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The levels of attention: which unit watches which targets and projects, and how often it goes through them.</summary>
/// <remarks>
/// Immutable. Source: seeds 001 and 004; domain.md §1.1, §4.2. Seed 004 names only region-level projects for a region, seed 001 the company-level ones of the
/// region as well: the wider one counts, since a higher grade is never seen by fewer. Decided here: raising a grade counts at once for everybody; lowering it
/// counts for a level only when that level, or one above it, decided it, so that nobody hides a project from a level that watches it.
/// </remarks>
public sealed class AttentionRules
{
    private readonly AttentionTerm[] _terms;

    private AttentionRules(AttentionTerm[] terms) => _terms = terms;

    /// <summary>Who watches what, and how often.</summary>
    /// <value>In the order given.</value>
    public IReadOnlyList<AttentionTerm> Terms => Array.AsReadOnly(_terms);

    /// <summary>Defines the rules of the seeds with the rhythms of the domain.</summary>
    /// <returns>The rules.</returns>
    public static AttentionRules Define() => TryCreate(
        [
            new(OrgLevel.Company, ProjectGrade.Company, ReviewRhythm.Monthly),
            new(OrgLevel.Region, ProjectGrade.Company, ReviewRhythm.Weekly),
            new(OrgLevel.Region, ProjectGrade.Region, ReviewRhythm.Weekly),
            new(OrgLevel.RepOffice, ProjectGrade.Company, ReviewRhythm.Weekly),
            new(OrgLevel.RepOffice, ProjectGrade.Region, ReviewRhythm.Weekly),
            new(OrgLevel.RepOffice, ProjectGrade.RepOffice, ReviewRhythm.EveryTwoWeeks),
            new(OrgLevel.RepOffice, ProjectGrade.General, ReviewRhythm.Monthly),
        ],
        out var rules,
        out var findings) ? rules! : throw new DefinitionException("attention", findings);

    /// <summary>Checks terms and makes the rules.</summary>
    /// <param name="terms">Who watches what, and how often.</param>
    /// <param name="rules">The rules, or null.</param>
    /// <param name="findings">
    /// Everything that is wrong, at once: a term said twice, a level that watches a grade and not a higher one, a grade that a level watches and one below it
    /// does not.
    /// </param>
    /// <returns>Whether the rules were made.</returns>
    public static bool TryCreate(IEnumerable<AttentionTerm> terms, out AttentionRules? rules, out IReadOnlyList<Finding> findings)
    {
        var given = terms.ToArray();
        var made = new AttentionRules(given);
        var found = given.GroupBy(term => (term.Level, term.Grade))
            .Where(group => group.Count() > 1)
            .Select(group => AttentionFindings.Twice(group.Last()))
            .ToList();
        found.AddRange(
            from term in given
            from higher in EnumIds<ProjectGrade>.Values
            where higher > term.Grade && made.RhythmOf(term.Level, higher) is null
            select AttentionFindings.Gap(term.Level, term.Grade, higher));
        found.AddRange(
            from term in given
            from lower in EnumIds<OrgLevel>.Values
            where lower < term.Level && given.Any(other => other.Level == lower) && made.RhythmOf(lower, term.Grade) is null
            select AttentionFindings.Hidden(lower, term.Level, term.Grade));
        rules = found.Count == 0 ? made : null;
        findings = found;
        return rules is not null;
    }

    /// <summary>Says how often a level goes through projects of a grade.</summary>
    /// <param name="level">The level.</param>
    /// <param name="grade">The grade.</param>
    /// <returns>Null when it does not watch them.</returns>
    public ReviewRhythm? RhythmOf(OrgLevel level, ProjectGrade grade)
    {
        foreach (var term in _terms)
        {
            if (term.Level == level && term.Grade == grade)
                return term.Rhythm;
        }

        return null;
    }

    /// <summary>Says which grade of a project counts for a level.</summary>
    /// <param name="project">The project.</param>
    /// <param name="level">The level that watches.</param>
    /// <returns>Null when it is not known.</returns>
    public static ProjectGrade? GradeFor(in AttentionProject project, OrgLevel level)
    {
        var grade = project.Grade;
        foreach (var change in project.Changes ?? [])
        {
            if (change.To is null || grade is null)
                grade = change.DecidedBy >= level ? change.To : null;
            else if (change.To >= grade || change.DecidedBy >= level)
                grade = change.To;
        }

        return grade;
    }

    /// <summary>Lists what a unit watches.</summary>
    /// <param name="level">The level of the unit.</param>
    /// <param name="unit">The id of the unit; of no matter for the company.</param>
    /// <param name="projects">All projects.</param>
    /// <param name="targets">All targets.</param>
    /// <returns>What it watches; what cannot be told is listed as not known.</returns>
    public AttentionList Evaluate(OrgLevel level, string? unit, IReadOnlyList<AttentionProject> projects, IReadOnlyList<AttentionTarget> targets)
    {
        if (_terms.All(term => term.Level != level))
            return new AttentionList(Answer.NotDefined, [], []);
        var watched = projects.Select(project => Watch(project, level, unit)).OfType<WatchedProject>().ToArray();
        var aims = targets.Select(target => (target, own: IsOwn(target, level, unit))).Where(pair => !pair.own.IsFalse).ToArray();
        var isKnown = watched.All(project => project.Answer == Answer.Allowed) && aims.All(pair => pair.own.IsTrue);
        return new AttentionList(isKnown ? Answer.Allowed : Answer.Unknown, watched, [.. aims.Select(pair => pair.target)]);
    }

    private WatchedProject? Watch(in AttentionProject project, OrgLevel level, string? unit)
    {
        var belongs = level == OrgLevel.Company ? Truth.True : Same(level == OrgLevel.Region ? project.Region : project.RepOffice, unit);
        var grade = GradeFor(project, level);
        var rhythm = grade is { } known ? RhythmOf(level, known) : null;
        if (belongs.IsFalse || (grade is not null && rhythm is null))
            return null;
        return new WatchedProject(project.Id ?? string.Empty, grade, rhythm, belongs.IsTrue && rhythm is not null ? Answer.Allowed : Answer.Unknown);
    }

    private static Truth IsOwn(in AttentionTarget target, OrgLevel level, string? unit)
    {
        var sameLevel = target.Level is { } given ? given == level : Truth.Unknown;
        return level == OrgLevel.Company ? sameLevel : sameLevel & Same(target.Unit, unit);
    }

    private static Truth Same(string? one, string? other) =>
        string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other) ? Truth.Unknown : string.Equals(one, other, StringComparison.Ordinal);
}
