using System.Collections.Generic;

namespace Ltc;

/// <summary>Finds bands that no score of a card can have.</summary>
internal static class BandCheck
{
    internal static IReadOnlyList<Finding> Run(ScorecardDefinition card)
    {
        var findings = new List<Finding>();
        for (var i = 0; i < card.Bands.Count; i++)
        {
            var isBelow = i + 1 < card.Bands.Count && card.Lowest >= card.Bands[i + 1].From;
            if (isBelow || card.Highest < card.Bands[i].From)
                findings.Add(ScorecardFindings.UnreachableBand(card, card.Bands[i], $"/bands/{Numbers.ToText(i)}"));
        }

        return findings;
    }
}
