using System;
using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Finds the word that somebody most likely meant.</summary>
internal static class Nearest
{
    private const int LettersPerSlip = 3;

    /// <summary>Finds the nearest of some words by edit distance, letter case aside.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What exists.</param>
    /// <returns>The nearest, the first in ordinal order among equals; null when none is within one slip for each three letters.</returns>
    internal static string? Of(string word, IEnumerable<string> candidates)
    {
        var written = word.ToUpperInvariant();
        var best = Math.Max(1, word.Length / LettersPerSlip) + 1;
        string? found = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > best)
                continue;
            var distance = Distance(written, candidate.ToUpperInvariant(), best);
            if (distance > best || (distance == best && (found is null || string.CompareOrdinal(candidate, found) >= 0)))
                continue;
            best = distance;
            found = candidate;
        }

        return found;
    }

    /// <summary>Counts the insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    /// <param name="a">One word.</param>
    /// <param name="b">The other.</param>
    /// <param name="limit">The distance past which counting may stop.</param>
    /// <returns>The distance, or a number above the limit.</returns>
    internal static int Distance(string a, string b, int limit = int.MaxValue - 1)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Step(a, b, i, j, beforeLast, last, row);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return limit + 1;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }

    private static int Step(string a, string b, int i, int j, int[] beforeLast, int[] last, int[] row)
    {
        var replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, beforeLast[j - 2] + 1) : best;
    }
}
