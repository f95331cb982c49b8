namespace Ltc;

/// <summary>One rule that changes the grade which the score gives: when it applies, and what it does.</summary>
/// <remarks>Immutable. Source: domain.md §4.2.</remarks>
public sealed class GradeRule
{
    private GradeRule(GradeRuleKind kind, ProjectGrade grade, Requirement<ProjectGradeFacts> when)
    {
        Kind = kind;
        Grade = grade;
        When = when;
    }

    /// <summary>What it does.</summary>
    /// <value>One of the three kinds.</value>
    public GradeRuleKind Kind { get; }

    /// <summary>The least grade that it asks for.</summary>
    /// <value>General for a rule that asks for none.</value>
    public ProjectGrade Grade { get; }

    /// <summary>When it applies: its id, its text and its condition.</summary>
    /// <value>Never null.</value>
    public Requirement<ProjectGradeFacts> When { get; }

    /// <summary>Makes a rule that asks for at least a grade.</summary>
    /// <param name="grade">The least grade.</param>
    /// <param name="when">When it applies.</param>
    /// <returns>The rule.</returns>
    public static GradeRule AtLeast(ProjectGrade grade, Requirement<ProjectGradeFacts> when) => new(GradeRuleKind.AtLeast, grade, when);

    /// <summary>Makes the rule of the fast lane.</summary>
    /// <param name="when">When it applies.</param>
    /// <returns>The rule.</returns>
    public static GradeRule FastLane(Requirement<ProjectGradeFacts> when) => new(GradeRuleKind.FastLane, ProjectGrade.General, when);

    /// <summary>Makes a rule that lifts the grade by one.</summary>
    /// <param name="when">When it applies.</param>
    /// <returns>The rule.</returns>
    public static GradeRule Lift(Requirement<ProjectGradeFacts> when) => new(GradeRuleKind.Lift, ProjectGrade.General, when);

    /// <summary>The id of the rule.</summary>
    /// <returns>For example <c>amount-for-region</c>.</returns>
    public override string ToString() => When.Id;
}
