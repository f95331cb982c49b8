using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The stages that occur in the export, in the order of their first row.</summary>
internal sealed class StageUses
{
    /// <summary>The most stages that are told apart; a column with more is not a stage.</summary>
    internal const int Maximum = 500;

    private readonly Dictionary<string, StageUse> _uses = new(StringComparer.Ordinal);
    private readonly StageUse _others = new("…");

    /// <summary>The stages.</summary>
    internal IReadOnlyList<StageUse> All => [.. _uses.Values.OrderBy(use => use.FirstLine), .. _others.Count > 0 ? [_others] : Array.Empty<StageUse>()];

    /// <summary>Counts a row.</summary>
    /// <param name="name">Its stage.</param>
    /// <param name="line">Its line.</param>
    internal void Count(ReadOnlySpan<char> name, int line)
    {
        if (Find(name) is { } found)
            found.Count++;
        else if (_uses.Count >= Maximum)
            _others.Count++;
        else
            _uses.Add(name.ToString(), new StageUse(name.ToString()) { FirstLine = line, Count = 1 });
    }

    /// <summary>Finds a stage.</summary>
    /// <param name="name">Its name in the file.</param>
    /// <returns>The stage, or null when it was not counted by itself.</returns>
    internal StageUse? Find(ReadOnlySpan<char> name) => _uses.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var use) ? use : null;
}
