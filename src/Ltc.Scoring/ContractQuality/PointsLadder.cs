using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A ladder of points over all numbers: every number is on exactly one step, and the points go one way.</summary>
/// <remarks>Immutable. Numbers are compared exactly.</remarks>
public sealed class PointsLadder
{
    private readonly PointsStep[] _steps;

    private PointsLadder(PointsStep[] steps) => _steps = steps;

    /// <summary>The ranges of numbers and their points.</summary>
    /// <value>From the smallest to the largest numbers, without a gap and without an overlap.</value>
    public IReadOnlyList<PointsStep> Steps => [.. _steps];

    /// <summary>Makes a ladder, or says everything that is wrong with it.</summary>
    /// <param name="steps">The steps, from the smallest to the largest numbers; the first has no lower end, the last no upper end.</param>
    /// <param name="ladder">The ladder, or null.</param>
    /// <param name="findings">Everything that is wrong: no step, gaps, overlaps, empty steps, points that turn round.</param>
    /// <returns>Whether the ladder was made.</returns>
    public static bool TryCreate(IReadOnlyList<PointsStep> steps, out PointsLadder? ladder, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        if (steps.Count == 0 || steps[0].Range.HasLower || steps[steps.Count - 1].Range.HasUpper)
            found.Add(ContractQualityFindings.OpenEnds());
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Range.IsEmpty)
                found.Add(ContractQualityFindings.EmptyStep(steps[i].ToString()));
            if (i > 0 && !Meet(steps[i - 1].Range, steps[i].Range))
                found.Add(ContractQualityFindings.DoNotMeet(steps[i - 1].ToString(), steps[i].ToString()));
        }

        var signs = steps.Zip(steps.Skip(1), (one, next) => decimal.Compare(next.Points, one.Points)).Distinct().ToArray();
        if (signs.Contains(1) && signs.Contains(-1))
            found.Add(ContractQualityFindings.Turning());
        findings = found;
        ladder = found.Count == 0 ? new PointsLadder([.. steps]) : null;
        return ladder is not null;
    }

    /// <summary>Gives the points of a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The points of its step.</returns>
    public decimal Of(decimal value)
    {
        foreach (var step in _steps)
        {
            if (step.Range.Contains(value))
                return step.Points;
        }

        return _steps[_steps.Length - 1].Points;
    }

    /// <summary>Two steps meet when the end they share belongs to exactly one of them.</summary>
    private static bool Meet(Interval one, Interval next) => one.HasUpper && next.HasLower && one.Upper == next.Lower && one.UpperOpen != next.LowerOpen;
}
