using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Scoring.Tests;

/// <summary>Draws numbers at the bounds of a rule, and tries what unknown ones could be.</summary>
internal static class Completion
{
    /// <summary>One of the ends, a bound, a step beside it, or any number between; null in so many of a hundred cases.</summary>
    internal static decimal? Near(this Draw draw, decimal low, decimal high, int unknown, params decimal[] bounds) =>
        draw.Chance(unknown) ? null : draw.Pick(Candidates(low, high, bounds).Append(low + (draw.Below(1001) / 1000m * (high - low))).ToArray());

    /// <summary>The ends, the bounds and the numbers one step beside them: where an outcome can turn.</summary>
    internal static decimal[] Candidates(decimal low, decimal high, params decimal[] bounds) =>
    [
        .. bounds.SelectMany(bound => new[] { bound - 0.001m, bound, bound + 0.001m }).Append(low).Append(high)
            .Where(value => value >= low && value <= high).Distinct(),
    ];

    /// <summary>Every way to say what is not known: known values stay, an unknown one takes each candidate of its place.</summary>
    internal static IEnumerable<decimal[]> Of(IReadOnlyList<decimal?> values, IReadOnlyList<decimal[]> candidates)
    {
        IEnumerable<decimal[]> all = [[]];
        for (var i = 0; i < values.Count; i++)
        {
            var options = values[i] is { } known ? [known] : candidates[i];
            all = all.SelectMany(start => options.Select(option => start.Append(option).ToArray()));
        }

        return all;
    }

    /// <summary>Weights in hundredths that make 1, each more than 0.</summary>
    internal static decimal[] Weights(this Draw draw, int count)
    {
        var cuts = draw.Shuffle(Enumerable.Range(1, 99)).Take(count - 1).Append(0).Append(100).Order().ToArray();
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => (to - from) / 100m)];
    }
}
