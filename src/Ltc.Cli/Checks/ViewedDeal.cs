namespace Ltc.Cli;

/// <summary>A deal in the view of a unit.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Id">Its id; null without one.</param>
/// <param name="Grade">Its grade; null is not known.</param>
/// <param name="Rhythm">How often the unit goes through it; null while the grade is not known.</param>
/// <param name="IsKnown">Whether it is known that the unit watches it.</param>
internal sealed record ViewedDeal(int Line, string? Id, ProjectGrade? Grade, ReviewRhythm? Rhythm, bool IsKnown);
