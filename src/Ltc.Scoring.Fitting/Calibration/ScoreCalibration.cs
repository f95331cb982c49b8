using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What probability a score stands for: a map that never falls, learned from scores and their outcomes.</summary>
/// <remarks>
/// Isotonic regression: neighbouring scores whose shares do not rise are pooled until all do (pool adjacent violators), in whole counts and therefore
/// exactly. Immutable. A score below the first step has the probability of the first step.
/// </remarks>
public sealed class ScoreCalibration
{
    private readonly CalibrationStep[] _steps;

    private ScoreCalibration(CalibrationStep[] steps) => _steps = steps;

    /// <summary>Says from which score on which probability holds.</summary>
    /// <value>Ascending by score and by probability; at least one.</value>
    public IReadOnlyList<CalibrationStep> Steps => Array.AsReadOnly(_steps);

    /// <summary>Learns the map.</summary>
    /// <param name="scores">The score of each row; best rows that the card was not learned from.</param>
    /// <param name="outcome">Whether each row has the outcome.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no row, or the lists differ in length.</exception>
    public static ScoreCalibration Learn(IReadOnlyList<int> scores, IReadOnlyList<bool> outcome)
    {
        if (scores is null)
            throw new ArgumentNullException(nameof(scores));
        if (outcome is null)
            throw new ArgumentNullException(nameof(outcome));
        if (scores.Count != outcome.Count || scores.Count == 0)
            throw new ArgumentException("each score needs its outcome, and at least one is needed", nameof(outcome));
        var counts = ScoreCounts.Of(scores, outcome);
        var groups = Enumerable.Range(0, counts.Scores.Length).Select(i => new BinGroup(i, (int)counts.Positive[i], (int)counts.Negative[i])).ToList();
        GroupMerge.ToMonotone(groups, isIncreasing: true, joinEqual: true);
        return new ScoreCalibration([.. groups.Select(group => new CalibrationStep(counts.Scores[group.Values[0]], group.Rows, group.Positive))]);
    }

    /// <summary>Reads the probability of a score.</summary>
    /// <param name="score">The score.</param>
    /// <returns>0 to 1; a higher score never has a lower one.</returns>
    public decimal Probability(decimal score)
    {
        var (low, high) = (0, _steps.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_steps[middle].From <= score)
                low = middle;
            else
                high = middle - 1;
        }

        return _steps[low].Probability;
    }
}
