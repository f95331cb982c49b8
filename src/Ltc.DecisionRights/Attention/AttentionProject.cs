namespace Ltc;

/// <summary>A project, as far as watching it asks.</summary>
public record struct AttentionProject
{
    /// <summary>The id under which the answer names it.</summary>
    /// <value>Null is not known.</value>
    public string? Id { get; set; }

    /// <summary>The grade that it was given first.</summary>
    /// <value>Null is not known.</value>
    public ProjectGrade? Grade { get; set; }

    /// <summary>What became of the grade since.</summary>
    /// <value>In the order of time; null or empty for nothing. Not to be changed once the project is used.</value>
    public GradeChange[]? Changes { get; set; }

    /// <summary>The region that it belongs to.</summary>
    /// <value>An id; null is not known.</value>
    public string? Region { get; set; }

    /// <summary>The rep office that it belongs to.</summary>
    /// <value>An id; null is not known.</value>
    public string? RepOffice { get; set; }
}
