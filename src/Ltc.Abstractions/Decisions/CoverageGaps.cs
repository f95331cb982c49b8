using System;

namespace Ltc;

/// <summary>Where a decision does not cover what is about to happen.</summary>
[Flags]
public enum CoverageGaps
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>It was taken on something else.</summary>
    WrongSubject = 1,

    /// <summary>It was taken at another decision point.</summary>
    WrongPoint = 2,

    /// <summary>Its outcome does not allow this.</summary>
    WrongOutcome = 4,

    /// <summary>It does not hold yet.</summary>
    NotYetValid = 8,

    /// <summary>It no longer holds.</summary>
    Expired = 16,

    /// <summary>A blocking condition is open.</summary>
    OpenCondition = 32,

    /// <summary>It was taken at too low a level.</summary>
    LowerLevel = 64,

    /// <summary>The amount is above the limit, in another currency, or no limit is named.</summary>
    OverAmount = 128,

    /// <summary>The margin is below the limit, or no limit is named.</summary>
    UnderMargin = 256,

    /// <summary>The concession is above the limit, or no limit is named.</summary>
    OverConcession = 512,

    /// <summary>The terms are worse than the limit, or no limit is named.</summary>
    WorseTerms = 1024,

    /// <summary>The text is not the one that was approved, or none was.</summary>
    TextChanged = 2048,

    /// <summary>It was withdrawn before it was used.</summary>
    Withdrawn = 4096,
}
