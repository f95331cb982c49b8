namespace Ltc;

/// <summary>What a rule does to the grade that the score gives.</summary>
/// <remarks>Source: domain.md §4.2.</remarks>
public enum GradeRuleKind : byte
{
    /// <summary>The grade is at least this one.</summary>
    AtLeast = 0,

    /// <summary>The grade is the lowest one, where no rule asks for at least another: the fast lane.</summary>
    FastLane,

    /// <summary>The grade is one higher, once, however many such rules apply.</summary>
    Lift,
}
