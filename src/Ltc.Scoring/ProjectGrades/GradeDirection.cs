namespace Ltc;

/// <summary>Which way a project moves when it is graded again.</summary>
public enum GradeDirection : byte
{
    /// <summary>The grade stays.</summary>
    Same = 0,

    /// <summary>升级: it is watched from higher up.</summary>
    Raised,

    /// <summary>降级: it is watched from lower down, which has to be approved.</summary>
    Lowered,
}
