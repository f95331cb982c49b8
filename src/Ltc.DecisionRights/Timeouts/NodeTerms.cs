using System.Collections.Generic;

namespace Ltc;

/// <summary>How long the nodes of an approval have, and how many there may be.</summary>
/// <remarks>Immutable. Source: domain.md §3.1 items 13 and 15, §3.5; the hours are defaults.</remarks>
public sealed class NodeTerms
{
    private NodeTerms(int standardHours, int expressHours, int topGradeHours, int mostNodesInsideGrant)
    {
        StandardHours = standardHours;
        ExpressHours = expressHours;
        TopGradeHours = topGradeHours;
        MostNodesInsideGrant = mostNodesInsideGrant;
    }

    /// <summary>The hours of a node.</summary>
    /// <value>At least 1.</value>
    public int StandardHours { get; }

    /// <summary>The hours of a node on the express path.</summary>
    /// <value>At least 1.</value>
    public int ExpressHours { get; }

    /// <summary>The hours of a node on a project of the company's grade, or of a grade that is not known.</summary>
    /// <value>Not less than <see cref="StandardHours"/>.</value>
    public int TopGradeHours { get; }

    /// <summary>How many nodes an item inside a standing grant may have, the applicant counted as the first.</summary>
    /// <value>At least 2: an applicant and an approver.</value>
    public int MostNodesInsideGrant { get; }

    /// <summary>Defines the terms: 24 hours, 8 on the express path, 120 for the top grade, three nodes (三点闭环: applicant, reviewer, approver).</summary>
    /// <remarks>The source gives three to five working days for the papers of the top grade; five days are taken, which are hours here like all others.</remarks>
    /// <returns>The terms.</returns>
    public static NodeTerms Define() => new(24, 8, 120, 3);

    /// <summary>Checks numbers and makes the terms.</summary>
    /// <param name="standardHours">The hours of a node.</param>
    /// <param name="expressHours">The hours of a node on the express path; not more than the standard.</param>
    /// <param name="topGradeHours">The hours of a node on a project of the top grade; not less than the standard.</param>
    /// <param name="mostNodesInsideGrant">How many nodes an item inside a standing grant may have, the applicant counted.</param>
    /// <param name="terms">The terms, or null.</param>
    /// <param name="findings">Everything that is wrong, at once.</param>
    /// <returns>Whether the terms were made.</returns>
    public static bool TryCreate(
        int standardHours, int expressHours, int topGradeHours, int mostNodesInsideGrant, out NodeTerms? terms, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        if (standardHours < 1)
            found.Add(NodeFindings.NoHours(standardHours, "/standardHours"));
        if (expressHours < 1)
            found.Add(NodeFindings.NoHours(expressHours, "/expressHours"));
        if (expressHours > standardHours)
            found.Add(NodeFindings.SlowExpress(expressHours, standardHours));
        if (topGradeHours < standardHours)
            found.Add(NodeFindings.FastTopGrade(topGradeHours, standardHours));
        if (mostNodesInsideGrant < 2)
            found.Add(NodeFindings.TooFewNodes(mostNodesInsideGrant));
        terms = found.Count == 0 ? new NodeTerms(standardHours, expressHours, topGradeHours, mostNodesInsideGrant) : null;
        findings = found;
        return terms is not null;
    }
}
