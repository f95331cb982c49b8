using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Values of a file as they may be shown: short, on one line, without control characters.</summary>
internal static class Shortened
{
    private const int Length = 40;
    private const int Most = 20;

    /// <summary>Lists the headings of a file, the first twenty of them.</summary>
    /// <param name="headings">The headings.</param>
    /// <returns>The list.</returns>
    internal static string Headings(IReadOnlyList<string> headings)
    {
        var list = string.Join(", ", headings.Take(Most).Select(heading => Of(heading)));
        return headings.Count > Most ? $"{list}, …" : list;
    }

    /// <summary>Makes a value fit to be shown.</summary>
    /// <param name="value">The value.</param>
    /// <returns>At most 40 characters; control characters become blanks.</returns>
    internal static string Of(ReadOnlySpan<char> value)
    {
        var kept = value[..Math.Min(value.Length, Length)].ToArray();
        for (var i = 0; i < kept.Length; i++)
        {
            if (char.IsControl(kept[i]))
                kept[i] = ' ';
        }

        if (kept.Length > 0 && char.IsHighSurrogate(kept[^1]))
            kept[^1] = ' ';
        return value.Length > Length ? $"{new string(kept)}…" : new string(kept);
    }
}
