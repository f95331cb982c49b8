using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Starts bands: thresholds that cut scores into grades.</summary>
public static class ScoreBands
{
    /// <summary>Starts bands with the lowest one, which has no lower end.</summary>
    /// <typeparam name="TBand">The bands, an enum.</typeparam>
    /// <param name="id">The id of the bands, kebab-case.</param>
    /// <param name="lowest">The band of every score below the first threshold.</param>
    /// <param name="text">Its name.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static ScoreBandsBuilder<TBand> For<TBand>(string id, TBand lowest, Text text)
        where TBand : unmanaged, Enum => new(id ?? throw new ArgumentNullException(nameof(id)), lowest, text);

    /// <summary>Everything that is wrong with bands: no lowest one, thresholds out of order, a band twice.</summary>
    internal static void Check(IReadOnlyList<ScoreBand> bands, string pointer, List<Finding> findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < bands.Count; i++)
        {
            var at = $"{pointer}/{Numbers.ToText(i)}";
            if (!seen.Add(bands[i].Id))
                findings.Add(ScorecardFindings.DuplicateBand(bands[i].Id, at));
            if (bands[i].From is null != (i == 0))
                findings.Add(ScorecardFindings.BandWithoutEnd(bands[i].Id, at));
            else if (i > 1 && bands[i].From <= bands[i - 1].From)
                findings.Add(ScorecardFindings.BandOrder(bands[i].Id, at));
        }
    }

    /// <summary>The band of a score: the last one that begins at it or below.</summary>
    internal static int PositionOf(ScoreBand[] bands, decimal score)
    {
        var at = bands.Length - 1;
        while (at > 0 && score < bands[at].From)
            at--;
        return at;
    }
}
