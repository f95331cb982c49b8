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

    /// <summary>How many letters are missing, added, changed or swapped with their neighbour.</summary>
    private static int Distance(string one, string two)
    {
        var beforeLast = new int[two.Length + 1];
        var last = new int[two.Length + 1];
        var row = new int[two.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            (beforeLast, last, row) = (last, row, beforeLast);
            row[0] = i;
            for (var j = 1; j <= two.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
        }

        return row[two.Length];
    }
}
