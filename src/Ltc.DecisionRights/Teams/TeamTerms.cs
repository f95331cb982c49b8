namespace Ltc;

/// <summary>What a project of one grade asks of its team.</summary>
/// <remarks>Immutable. Source: domain.md §4.2, effect table; every value is a default (ours).</remarks>
public sealed class TeamTerms
{
    /// <summary>Creates the terms of a grade.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="mayCombine">Whether one person may carry several of the three responsibilities.</param>
    /// <param name="accountFullTime">Whether the account responsible works on it full time.</param>
    /// <param name="solutionFullTime">Whether the solution responsible works on it full time.</param>
    /// <param name="expertPool">Whether the team can call on the expert pool.</param>
    /// <param name="directorFrom">The lowest level that may nominate the project director; null where the account responsible directs.</param>
    /// <param name="sponsorRank">The lowest rank of the sponsor; null where no sponsor is asked for.</param>
    public TeamTerms(
        ProjectGrade grade, bool mayCombine, bool accountFullTime, bool solutionFullTime, bool expertPool, OrgLevel? directorFrom, SponsorRank? sponsorRank)
    {
        Grade = grade;
        MayCombine = mayCombine;
        AccountFullTime = accountFullTime;
        SolutionFullTime = solutionFullTime;
        ExpertPool = expertPool;
        DirectorFrom = directorFrom;
        SponsorRank = sponsorRank;
    }

    /// <summary>The grade of the project.</summary>
    /// <value>One of the four.</value>
    public ProjectGrade Grade { get; }

    /// <summary>Whether one person may carry several of the three responsibilities. None may be dropped at any grade.</summary>
    /// <value>By default only for an ordinary project.</value>
    public bool MayCombine { get; }

    /// <summary>Whether the account responsible works on it full time.</summary>
    /// <value>By default from the rep-office grade up.</value>
    public bool AccountFullTime { get; }

    /// <summary>Whether the solution responsible works on it full time.</summary>
    /// <value>By default from the region grade up.</value>
    public bool SolutionFullTime { get; }

    /// <summary>Whether the team can call on the expert pool.</summary>
    /// <value>By default at the company grade.</value>
    public bool ExpertPool { get; }

    /// <summary>The lowest level that may nominate the project director.</summary>
    /// <value>Null where the account responsible, or a senior one, directs.</value>
    public OrgLevel? DirectorFrom { get; }

    /// <summary>The lowest rank of the sponsor.</summary>
    /// <value>Null where no sponsor is asked for.</value>
    public SponsorRank? SponsorRank { get; }
}
