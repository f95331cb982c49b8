using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Finds bands that no score of a card can have.</summary>
/// <remarks>
/// Every score that the bins can sum to is tried, values that are not known included, as long as there are at most <see cref="MostSums"/> of them and nothing is
/// weighted or fades; beyond that the lowest and the highest score decide.
/// </remarks>
internal static class BandCheck
{
    private const int MostSums = 50_000;

    internal static IReadOnlyList<Finding> Run(ScorecardDefinition card)
    {
        if (card.Bands.Count == 0)
            return [];
        var reached = Reached(card.Index);
        return [.. card.Bands.Select((band, i) => (Band: band, Next: i + 1 < card.Bands.Count ? card.Bands[i + 1].From : null, At: i))
            .Where(one => reached is null ? IsOutside(card, one.Band, one.Next) : !reached.Any(score => (one.Band.From is not { } from || score >= from) && (one.Next is not { } next || score < next)))
            .Select(one => ScorecardFindings.UnreachableBand(card, one.Band, $"/bands/{Numbers.ToText(one.At)}"))];
    }

    private static bool IsOutside(ScorecardDefinition card, ScoreBand band, decimal? next) => card.Highest < band.From || card.Lowest >= next;

    /// <summary>Every score; null when there are too many to try.</summary>
    private static decimal[]? Reached(CardIndex card)
    {
        if (card.Signals.Length > 0 || card.Characteristics.Any(one => one.Characteristic.Kind == CharacteristicKind.Weighted))
            return null;
        HashSet<long> total = [card.Initial];
        HashSet<long> group = [0];
        for (var step = 0; step < card.Order.Length; step++)
        {
            var at = card.Order[step];
            var points = card.Characteristics[at].BinPoints.Append(card.Characteristics[at].MissingPoints).Distinct().ToArray();
            if (card.GroupOf[at] < 0)
                total = Sums(total, points);
            else
                group = Sums(group, points);
            if (card.EndsGroup[step])
                (total, group) = (Sums(total, [.. Capped(card, card.GroupOf[at], group)]), [0]);
            if (total.Count + group.Count > MostSums)
                return null;
        }

        return [.. total.Select(raw => Points.ToDecimal(card.ValueOf(raw), card.Decimals)).Distinct()];
    }

    private static IEnumerable<long> Capped(CardIndex card, int group, HashSet<long> sums) =>
        sums.Select(sum => Points.Clamp(sum, card.GroupMinimum[group], card.GroupMaximum[group])).Distinct();

    private static HashSet<long> Sums(HashSet<long> sums, long[] points)
    {
        var next = new HashSet<long>();
        foreach (var sum in sums)
        {
            if (next.Count > MostSums)
                break;
            foreach (var more in points)
                next.Add(sum + more);
        }

        return next;
    }
}
