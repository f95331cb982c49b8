using System.Collections.Generic;
using System.Linq;

namespace Ltc.Scoring.Tests;

/// <summary>The attractiveness of a market in two lines: rivalry counts from its other end.</summary>
internal static class NaiveMarket
{
    internal static decimal Score(IReadOnlyList<decimal> weights, IReadOnlyList<decimal> values) =>
        (weights[0] * values[0]) + (weights[1] * values[1]) + (weights[2] * values[2]) + (weights[3] * (100m - values[3]));

    internal static MarketAppeal Appeal(decimal score, IReadOnlyList<decimal> cuts) => (MarketAppeal)cuts.Count(from => score >= from);
}
