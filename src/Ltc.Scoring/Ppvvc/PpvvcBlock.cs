namespace Ltc;

/// <summary>Says that a dimension without any yes keeps a decision point shut.</summary>
/// <remarks>Immutable. Source: domain.md §7.3: without a yes about power there is no bid.</remarks>
public sealed class PpvvcBlock
{
    /// <summary>Creates a block.</summary>
    /// <param name="dimension">The dimension that must have a yes.</param>
    /// <param name="point">The decision point that stays shut without one.</param>
    public PpvvcBlock(PpvvcDimension dimension, DecisionPoint point)
    {
        Dimension = dimension;
        Point = point;
    }

    /// <summary>The dimension that must have a yes.</summary>
    /// <value>One of the five.</value>
    public PpvvcDimension Dimension { get; }

    /// <summary>The decision point that stays shut without one.</summary>
    /// <value>One of the five.</value>
    public DecisionPoint Point { get; }

    /// <summary>The dimension and the decision point.</summary>
    /// <returns>For example <c>Power blocks Bid</c>.</returns>
    public override string ToString() => $"{Dimension} blocks {Point}";
}
