using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Checks the bins of a number: no hole in the range, no bin outside it, points that keep the direction.</summary>
internal static class NumberBinCheck
{
    internal static void Run(ScoreCharacteristic one, string pointer, List<Finding> findings)
    {
        var bins = one.Bins.Select((bin, i) => (Bin: bin, At: i)).Where(pair => pair.Bin.HasRange && !pair.Bin.Range.IsEmpty)
            .OrderBy(pair => pair.Bin.From ?? decimal.MinValue).ToArray();
        foreach (var (bin, at) in bins.Where(pair => pair.Bin.Range.Intersect(one.Range).IsEmpty))
            findings.Add(ScorecardFindings.UnreachableBin(one.Id, bin, $"{pointer}/bins/{Numbers.ToText(at)}"));
        if (!one.IsPartial && !one.Range.IsEmpty)
            findings.AddRange(Holes(one.Range, bins.Select(pair => pair.Bin)).Select(hole => ScorecardFindings.Hole(one.Id, hole.ToString(), pointer + "/bins")));
        for (var i = 1; i < bins.Length; i++)
        {
            if (Breaks(one.Direction, bins[i - 1].Bin.Points, bins[i].Bin.Points))
                findings.Add(ScorecardFindings.BrokenDirection(one.Id, bins[i - 1].Bin, bins[i].Bin, $"{pointer}/bins/{Numbers.ToText(bins[i].At)}"));
        }

        if (one.Values is not null)
            findings.Add(ScorecardFindings.ValuesOfNumber(one.Id, pointer + "/values"));
    }

    internal static bool Breaks(ScoreDirection direction, decimal before, decimal after) =>
        (direction == ScoreDirection.Increasing && after < before) || (direction == ScoreDirection.Decreasing && after > before);

    /// <summary>The parts of a range that no bin takes. Bins are sorted by their lower end.</summary>
    private static IEnumerable<Interval> Holes(Interval range, IEnumerable<ScoreBin> bins)
    {
        var rest = range;
        foreach (var bin in bins)
        {
            if (bin.From is { } from)
            {
                var before = rest.Intersect(new Interval(null, from, upperOpen: true));
                if (!before.IsEmpty)
                    yield return before;
            }

            if (bin.To is not { } to)
                yield break;
            rest = rest.Intersect(new Interval(to, null));
        }

        if (!rest.IsEmpty)
            yield return rest;
    }
}
