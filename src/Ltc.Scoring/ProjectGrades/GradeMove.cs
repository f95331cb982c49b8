using System;

namespace Ltc;

/// <summary>A project that was graded before and is graded again: which way it moves, and who has to approve.</summary>
/// <remarks>
/// <c>default</c> says that nothing changes. Source: domain.md §4.2: lowering a grade needs the approval of the level that set it;
/// raising may be asked for by any member.
/// </remarks>
public readonly struct GradeMove : IEquatable<GradeMove>
{
    private GradeMove(ProjectGrade from, ProjectGrade to, OrgLevel setBy)
    {
        From = from;
        To = to;
        Approval = to < from ? setBy : null;
    }

    /// <summary>The grade until now.</summary>
    /// <value>One of the four.</value>
    public ProjectGrade From { get; }

    /// <summary>The grade that is proposed.</summary>
    /// <value>One of the four.</value>
    public ProjectGrade To { get; }

    /// <summary>Which way the project moves.</summary>
    /// <value>Lowered is never silent: see <see cref="Approval"/>.</value>
    public GradeDirection Direction => To > From ? GradeDirection.Raised : To < From ? GradeDirection.Lowered : GradeDirection.Same;

    /// <summary>The level that has to approve.</summary>
    /// <value>The level that set the grade, when it is lowered; null when nobody has to.</value>
    public OrgLevel? Approval { get; }

    /// <summary>Whether the change may take effect.</summary>
    /// <param name="approvedBy">The level that has approved it; null for none.</param>
    /// <returns>Allowed when nobody has to approve or the approval is from that level or above, else Refused.</returns>
    public Answer Decide(OrgLevel? approvedBy) =>
        Approval is null || (approvedBy is { } level and <= OrgLevel.Company && level >= Approval) ? Answer.Allowed : Answer.Refused;

    /// <summary>Compares two grades of a project.</summary>
    /// <param name="from">The grade until now.</param>
    /// <param name="setBy">The level that set it.</param>
    /// <param name="to">The grade that is proposed.</param>
    /// <returns>The change.</returns>
    public static GradeMove Between(ProjectGrade from, OrgLevel setBy, ProjectGrade to) => new(from, to, setBy);

    /// <inheritdoc/>
    public bool Equals(GradeMove other) => From == other.From && To == other.To && Approval == other.Approval;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GradeMove other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)From * 4) + (int)To;

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether grades and approval agree.</returns>
    public static bool operator ==(GradeMove left, GradeMove right) => left.Equals(right);

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether a grade or the approval differs.</returns>
    public static bool operator !=(GradeMove left, GradeMove right) => !left.Equals(right);

    /// <summary>The change in words.</summary>
    /// <returns>For example <c>Region to General, approved by Region</c>.</returns>
    public override string ToString() => Approval is { } level ? $"{From} to {To}, approved by {level}" : $"{From} to {To}";
}
