namespace Ltc;

/// <summary>A project gets another grade.</summary>
/// <remarks>Source: domain.md §4.2.</remarks>
public record struct GradeChange
{
    /// <summary>The new grade.</summary>
    /// <value>Null is not known.</value>
    public ProjectGrade? To { get; set; }

    /// <summary>The level that decided it.</summary>
    /// <value>Null is not known, and then no level counts it as its own decision.</value>
    public OrgLevel? DecidedBy { get; set; }
}
