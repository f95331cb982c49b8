using System;

namespace Ltc;

/// <summary>The parts that a role can have in a step.</summary>
[Flags]
public enum RaciMarks
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>R: does it.</summary>
    Responsible = 1,

    /// <summary>A: answers for it.</summary>
    Accountable = 2,

    /// <summary>C: is asked before.</summary>
    Consulted = 4,

    /// <summary>I: is told after.</summary>
    Informed = 8,

    /// <summary>Can stop it, for one ground that the cell names.</summary>
    Veto = 16,
}
