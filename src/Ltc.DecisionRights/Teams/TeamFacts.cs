namespace Ltc;

/// <summary>What is known about the team of a project. Null is not known; a person whom nobody has named, null or empty, is not there.</summary>
public record struct TeamFacts
{
    /// <summary>The grade of the project.</summary>
    /// <value>Null is not known.</value>
    public ProjectGrade? Grade { get; set; }

    /// <summary>Who carries the responsibility for the account (AR).</summary>
    /// <value>A person; null or empty when nobody is named.</value>
    public string? Account { get; set; }

    /// <summary>Who carries the responsibility for the solution (SR).</summary>
    /// <value>A person; null or empty when nobody is named.</value>
    public string? Solution { get; set; }

    /// <summary>Who carries the responsibility for fulfilment (FR).</summary>
    /// <value>A person; null or empty when nobody is named.</value>
    public string? Fulfilment { get; set; }

    /// <summary>Whether the account responsible works on it full time.</summary>
    /// <value>Null is not known.</value>
    public bool? AccountFullTime { get; set; }

    /// <summary>Whether the solution responsible works on it full time.</summary>
    /// <value>Null is not known.</value>
    public bool? SolutionFullTime { get; set; }

    /// <summary>Whether the team can call on the expert pool.</summary>
    /// <value>Null is not known.</value>
    public bool? ExpertPool { get; set; }

    /// <summary>Who directs the project (PD).</summary>
    /// <value>A person; null or empty when nobody is named.</value>
    public string? Director { get; set; }

    /// <summary>The level that nominated the project director.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? DirectorNominatedBy { get; set; }

    /// <summary>Whether the project director is a senior account responsible.</summary>
    /// <value>Null is not known.</value>
    public bool? DirectorIsSeniorAccount { get; set; }

    /// <summary>Who sponsors the project.</summary>
    /// <value>A person; null or empty when nobody is named.</value>
    public string? Sponsor { get; set; }

    /// <summary>How high the sponsor stands.</summary>
    /// <value>Null is not known.</value>
    public SponsorRank? SponsorRank { get; set; }

    /// <summary>The rank of the customer's highest person whom the sponsor faces.</summary>
    /// <value>Null is not known.</value>
    public SponsorRank? CounterpartRank { get; set; }

    /// <summary>Which tier the customer is in.</summary>
    /// <value>S, A, B or C; null is not known.</value>
    public string? CustomerTier { get; set; }

    /// <summary>Whether the business of the sponsor matches that of the counterpart.</summary>
    /// <value>Null is not known.</value>
    public bool? SponsorMatchesBusiness { get; set; }

    /// <summary>Whether sponsor and counterpart have had contact before.</summary>
    /// <value>Null is not known.</value>
    public bool? SponsorHasPastContact { get; set; }

    /// <summary>Whether the sponsor is able and willing to solve problems.</summary>
    /// <value>Null is not known.</value>
    public bool? SponsorAbleAndWilling { get; set; }
}
