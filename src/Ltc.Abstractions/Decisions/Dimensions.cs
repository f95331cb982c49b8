using System;

namespace Ltc;

/// <summary>The dimensions in which a decision can limit what happens.</summary>
[Flags]
public enum Dimensions
{
    /// <summary>No limit in any dimension.</summary>
    None = 0,

    /// <summary>The level of the decider.</summary>
    Level = 1,

    /// <summary>The amount of money.</summary>
    Amount = 2,

    /// <summary>The gross margin.</summary>
    Margin = 4,

    /// <summary>The concession from the approved price.</summary>
    Concession = 8,

    /// <summary>The deviation of the terms.</summary>
    Terms = 16,

    /// <summary>The text that was approved.</summary>
    TextHash = 32,
}
