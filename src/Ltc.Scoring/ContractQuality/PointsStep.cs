namespace Ltc;

/// <summary>One step of a ladder of points: the values that it takes, and their points.</summary>
/// <remarks>
/// Immutable. Unlike a bin of a scorecard either end may be open or closed, because the source prints some edges as inside and some as outside.
/// </remarks>
public sealed class PointsStep
{
    /// <summary>Creates a step.</summary>
    /// <param name="range">The values.</param>
    /// <param name="points">Their points.</param>
    public PointsStep(Interval range, decimal points)
    {
        Range = range;
        Points = points;
    }

    /// <summary>The values that the step takes.</summary>
    /// <value>Never empty in a ladder.</value>
    public Interval Range { get; }

    /// <summary>The points of a value in the step.</summary>
    /// <value>Any number.</value>
    public decimal Points { get; }

    /// <summary>The values and their points.</summary>
    /// <returns>For example <c>[0.25,0.35]: 4</c>.</returns>
    public override string ToString() => $"{Range}: {Numbers.ToText(Points)}";
}
