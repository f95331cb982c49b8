using System.Collections.Generic;

namespace Ltc;

/// <summary>The decision points and the numbers of their hard rules, as they are stored.</summary>
/// <remarks>Mutable at the edge; <see cref="DecisionPoints.TryCreate"/> checks it and makes the immutable points.</remarks>
public sealed class DecisionPointsData
{
    /// <summary>The numbers of the hard rules.</summary>
    /// <value>The default ones unless said otherwise.</value>
    public DecisionLimits Limits { get; set; } = new DecisionLimits();

    /// <summary>What each decision point asks for, and who is heard.</summary>
    /// <value>Each of the five once, in any order.</value>
    public IList<DecisionPointData> Points { get; set; } = new List<DecisionPointData>();
}
