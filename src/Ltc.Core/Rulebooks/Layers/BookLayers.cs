using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a book lies over, and which of its rules come from where.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class BookLayers
{
    /// <summary>How many books may lie over each other.</summary>
    internal const int Most = 16;

    /// <summary>A book that says everything itself.</summary>
    internal static readonly BookLayers None = new(null, OrgLevel.Company, []);

    private BookLayers(Rulebook? below, OrgLevel level, IReadOnlyList<RuleOrigin> origins)
    {
        Below = below;
        Level = level;
        Origins = origins;
    }

    internal Rulebook? Below { get; }

    internal OrgLevel Level { get; }

    internal IReadOnlyList<RuleOrigin> Origins { get; }

    /// <summary>Lays changes over a book; what is said anew is not said by the book below any more.</summary>
    internal static BookLayers Over(Rulebook below, Overlay overlay, IReadOnlyList<TreeChange> changes)
    {
        var mine = changes.Select(change => new RuleOrigin(change.Pointer, overlay.Header.Id, overlay.Header.Version, overlay.Level, change.Seat.Layer)).ToArray();
        var kept = below.Origins.Where(origin => !mine.Any(one => IsAt(origin.Pointer, one.Pointer)));
        return new BookLayers(below, overlay.Level, Array.AsReadOnly(kept.Concat(mine).OrderBy(origin => origin.Pointer, StringComparer.Ordinal).ToArray()));
    }

    /// <summary>Whether a place is another one or inside of it.</summary>
    internal static bool IsAt(string pointer, string other) =>
        pointer.StartsWith(other, StringComparison.Ordinal) && (pointer.Length == other.Length || other.Length == 0 || pointer[other.Length] == '/');
}
