namespace Ltc;

/// <summary>A project that a unit watches, or must watch until more is known.</summary>
/// <remarks>Immutable.</remarks>
public sealed class WatchedProject
{
    internal WatchedProject(string id, ProjectGrade? grade, ReviewRhythm? rhythm, Answer answer)
    {
        Id = id;
        Grade = grade;
        Rhythm = rhythm;
        Answer = answer;
    }

    /// <summary>The id of the project.</summary>
    /// <value>Empty when it is not known.</value>
    public string Id { get; }

    /// <summary>The grade that counts for this unit: a lowering that its level did not decide does not.</summary>
    /// <value>Null is not known.</value>
    public ProjectGrade? Grade { get; }

    /// <summary>How often the unit goes through it.</summary>
    /// <value>Null when the grade is not known.</value>
    public ReviewRhythm? Rhythm { get; }

    /// <summary>Whether it is known that the unit watches it.</summary>
    /// <value>Allowed, or Unknown while grade or unit is not known: what is not known is shown, never hidden.</value>
    public Answer Answer { get; }

    /// <summary>Project, grade and rhythm.</summary>
    /// <returns>For example <c>P-7 company weekly</c>.</returns>
    public override string ToString() =>
        $"{Id} {(Grade is { } grade ? EnumIds<ProjectGrade>.IdOf(grade) : "?")} {(Rhythm is { } rhythm ? EnumIds<ReviewRhythm>.IdOf(rhythm) : "?")}";
}
