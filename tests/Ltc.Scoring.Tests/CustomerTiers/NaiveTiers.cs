using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Scoring.Tests;

/// <summary>The tiers in a few lines, without the library.</summary>
internal static class NaiveTiers
{
    internal static decimal Score(IReadOnlyList<decimal> weights, IReadOnlyList<decimal> percents) =>
        weights.Zip(percents, (weight, percent) => Math.Floor((weight * percent * 1_000_000_000m) + 0.5m) / 1_000_000_000m).Sum();

    internal static CustomerTierGrade Grade(decimal score, IReadOnlyList<decimal> thresholds) => (CustomerTierGrade)thresholds.Count(from => score >= from);

    internal static CustomerTier ByValue(decimal current, decimal longTerm, decimal onUs, decimal onThem, CustomerValueTiers bounds)
    {
        if (longTerm >= bounds.StrategicFrom && Math.Abs(onUs - onThem) <= bounds.MostImbalance)
            return CustomerTier.Strategic;
        return longTerm >= bounds.PartnerFrom ? CustomerTier.Partner : current >= bounds.CommercialFrom ? CustomerTier.Commercial : CustomerTier.General;
    }

    /// <summary>The tier after reviews that are all known.</summary>
    internal static CustomerTier After(CustomerTier current, IReadOnlyList<CustomerTier> reviews, int inRow, int step)
    {
        var last = reviews.Reverse().Take(inRow).ToArray();
        if (last.Length < inRow)
            return current;
        var move = last.All(one => one > current) ? step : last.All(one => one < current) ? -step : 0;
        return (CustomerTier)Math.Clamp((int)current + move, 0, 3);
    }
}
