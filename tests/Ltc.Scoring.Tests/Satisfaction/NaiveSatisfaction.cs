using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Scoring.Tests;

/// <summary>Means and gaps of satisfaction in a few lines, aspect by aspect in their order.</summary>
internal static class NaiveSatisfaction
{
    internal static readonly IReadOnlyList<NumberFact<SatisfactionFacts>> Aspects = [.. SatisfactionFact.All.Facts.OfType<NumberFact<SatisfactionFacts>>()];

    internal static IEnumerable<int> Of(SatisfactionArea? area) => area switch
    {
        SatisfactionArea.Product => Enumerable.Range(0, 4),
        SatisfactionArea.Service => Enumerable.Range(4, 8),
        SatisfactionArea.Brand => Enumerable.Range(12, 6),
        _ => Enumerable.Range(0, 18),
    };

    internal static decimal Mean(IEnumerable<int> aspects, IReadOnlyList<decimal> weights, Func<int, decimal> points) =>
        aspects.Sum(at => weights[at] * points(at)) / aspects.Sum(at => weights[at]);

    /// <summary>Whether we fall short, for every way to say what is not known: one answer when it is certain.</summary>
    internal static bool[] IsShort(decimal? ours, decimal? rival, CustomerTier? tier, IReadOnlyList<decimal> expectations)
    {
        var expected = tier is { } known ? [expectations[(int)known]] : expectations.ToArray();
        decimal[] candidates = [1m, 5m];
        return [.. Completion.Of([ours, rival], [candidates, candidates])
            .SelectMany(one => expected.Select(least => one[0] < Math.Max(one[1], least))).Distinct()];
    }
}
