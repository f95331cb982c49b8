namespace Ltc.Cli;

/// <summary>What can be wrong with a table.</summary>
internal enum LintKind
{
    /// <summary>Nobody decides.</summary>
    Gap = 0,

    /// <summary>Two rows decide, and neither lies inside the other.</summary>
    Overlap,

    /// <summary>A row never decides.</summary>
    Unreachable,

    /// <summary>A worse case comes to a milder authority.</summary>
    Inversion,
}
