using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about the withdrawal of a decision. A property that is null is not known.</summary>
[StructLayout(LayoutKind.Auto)]
public record struct WithdrawalFacts
{
    /// <summary>Whether the decider withdraws, or somebody who may decide it at the same level or higher.</summary>
    /// <value>Null is not known.</value>
    public bool? ByEntitled { get; set; }

    /// <summary>Whether the decision has been used.</summary>
    /// <value>Null is not known.</value>
    public bool? Used { get; set; }

    /// <summary>Why it is withdrawn.</summary>
    /// <value>Null when no reason is given.</value>
    public string? ReasonCode { get; set; }

    /// <summary>Whether it is withdrawn while it holds.</summary>
    /// <value>Null is not known.</value>
    public bool? InForce { get; set; }
}
