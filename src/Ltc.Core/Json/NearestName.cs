using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Finds what somebody meant by a name that is not known.</summary>
internal static class NearestName
{
    private const int LongestName = 60;

    /// <summary>The known name with the fewest slips, letters of either size counted alike; null when none is near.</summary>
    internal static string? Of(string name, IEnumerable<string> known)
    {
        string? best = null;
        var least = Math.Max(1, Math.Min(name.Length, LongestName) / 3) + 1;
        foreach (var candidate in known)
        {
            if (name.Length > LongestName || Math.Abs(candidate.Length - name.Length) >= least)
                continue;
            var slips = Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (slips < least)
                (least, best) = (slips, candidate);
        }

        return best;
    }

    private static int Distance(string one, string two)
    {
        var row = new int[two.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= two.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == two[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[two.Length];
    }
}
