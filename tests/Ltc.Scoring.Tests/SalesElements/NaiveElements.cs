using System.Collections.Generic;
using System.Linq;

namespace Ltc.Scoring.Tests;

/// <summary>Lead, even or behind in a few lines: every way to say what is not known, and the positions that it leads to.</summary>
internal static class NaiveElements
{
    internal static ElementPosition[] Open(decimal? ours, decimal? rival, decimal leadFrom)
    {
        var candidates = Completion.Candidates(0m, 5m, [.. Around(ours, leadFrom), .. Around(rival, leadFrom), leadFrom]);
        return [.. Completion.Of([ours, rival], [candidates, candidates]).Select(one => Position(one[0] - one[1], leadFrom)).Distinct().Order()];
    }

    private static ElementPosition Position(decimal ahead, decimal leadFrom) =>
        ahead >= leadFrom ? ElementPosition.Lead : -ahead >= leadFrom ? ElementPosition.Behind : ElementPosition.Even;

    private static IEnumerable<decimal> Around(decimal? points, decimal leadFrom) => points is { } known ? [known - leadFrom, known, known + leadFrom] : [];
}
