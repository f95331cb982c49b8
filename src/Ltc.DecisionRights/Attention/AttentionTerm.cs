namespace Ltc;

/// <summary>A level watches the projects of one grade, in one rhythm.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AttentionTerm
{
    /// <summary>Creates a term.</summary>
    /// <param name="level">Who watches.</param>
    /// <param name="grade">Which projects.</param>
    /// <param name="rhythm">How often.</param>
    public AttentionTerm(OrgLevel level, ProjectGrade grade, ReviewRhythm rhythm)
    {
        Level = level;
        Grade = grade;
        Rhythm = rhythm;
    }

    /// <summary>Who watches.</summary>
    /// <value>One of the levels.</value>
    public OrgLevel Level { get; }

    /// <summary>Which projects.</summary>
    /// <value>One of the grades.</value>
    public ProjectGrade Grade { get; }

    /// <summary>How often they are gone through.</summary>
    /// <value>One of the rhythms.</value>
    public ReviewRhythm Rhythm { get; }

    /// <summary>Who watches what, and how often.</summary>
    /// <returns>For example <c>region watches company weekly</c>.</returns>
    public override string ToString() => $"{EnumIds<OrgLevel>.IdOf(Level)} watches {EnumIds<ProjectGrade>.IdOf(Grade)} {EnumIds<ReviewRhythm>.IdOf(Rhythm)}";
}
