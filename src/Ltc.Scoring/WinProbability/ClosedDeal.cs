namespace Ltc;

/// <summary>A deal that has ended, to learn from.</summary>
public record struct ClosedDeal
{
    /// <summary>What was known about it.</summary>
    /// <value>Its stage counts when it was lost: the last one it reached.</value>
    public WinProbabilityFacts Facts { get; set; }

    /// <summary>How it ended.</summary>
    /// <value>Null is a finding: an open deal teaches nothing.</value>
    public DealOutcome? Outcome { get; set; }
}
