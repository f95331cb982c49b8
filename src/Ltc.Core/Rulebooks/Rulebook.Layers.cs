using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ltc;

/// <content>Books that lie over each other.</content>
public sealed partial class Rulebook
{
    /// <summary>The book that this one changes.</summary>
    /// <value>Null for a book that says everything itself.</value>
    public Rulebook? Below => _layers.Below;

    /// <summary>Whose book it is.</summary>
    /// <value>Company for a book that says everything itself; otherwise the level that its overlay names.</value>
    public OrgLevel Level => _layers.Level;

    /// <summary>What does not come from the lowest book: each change, and the book that says it.</summary>
    /// <value>In the order of the pointers; empty for a book that says everything itself.</value>
    public IReadOnlyList<RuleOrigin> Origins => _layers.Origins;

    /// <summary>The numbers that the levels below may set for themselves.</summary>
    /// <value>Empty in the book of the library.</value>
    public IReadOnlyList<FreeValue> FreeValues => _header.Free;

    /// <summary>Reads a book, or an overlay that changes one.</summary>
    /// <remarks>An overlay has <c>extends</c>, <c>level</c> and <c>changes</c>; what it gives is a complete book. The books of the library are always known.</remarks>
    /// <param name="json">The text, at most 4,000,000 bytes of UTF-8.</param>
    /// <param name="knownBooks">The books that it can lie over.</param>
    /// <param name="book">The complete book, or null.</param>
    /// <param name="findings">Everything that is wrong, at once, each with JSON pointer, line and column in the text; empty when the book was read.</param>
    /// <returns>Whether the book was read.</returns>
    /// <exception cref="ArgumentNullException">The text or the books are null.</exception>
    public static bool TryParse(string json, IEnumerable<Rulebook> knownBooks, out Rulebook? book, out IReadOnlyList<Finding> findings)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        Rulebook[] known = [.. knownBooks ?? throw new ArgumentNullException(nameof(knownBooks))];
        var size = json.Length > MostBytes ? json.Length : Encoding.UTF8.GetByteCount(json);
        return TryParse(size, found => JsonTree.Parse(json, found, most: MostItems), known, out book, out findings);
    }

    /// <summary>Reads a book, or an overlay that changes one, from UTF-8.</summary>
    /// <param name="utf8">The bytes, at most 4,000,000.</param>
    /// <param name="knownBooks">The books that it can lie over.</param>
    /// <param name="book">The complete book, or null.</param>
    /// <param name="findings">Everything that is wrong, at once, each with JSON pointer, line and column in the text; empty when the book was read.</param>
    /// <returns>Whether the book was read.</returns>
    /// <exception cref="ArgumentNullException">The bytes or the books are null.</exception>
    public static bool TryParse(byte[] utf8, IEnumerable<Rulebook> knownBooks, out Rulebook? book, out IReadOnlyList<Finding> findings)
    {
        _ = utf8 ?? throw new ArgumentNullException(nameof(utf8));
        Rulebook[] known = [.. knownBooks ?? throw new ArgumentNullException(nameof(knownBooks))];
        return TryParse(utf8.Length, found => JsonTree.Parse(utf8, found, most: MostItems), known, out book, out findings);
    }

    /// <summary>Lays an overlay over this book.</summary>
    /// <remarks>
    /// A level changes what the book lets it change (domain.md §11.2), and makes nothing looser, except a number that this book leaves free (design.md, law 8).
    /// The company may change everything.
    /// </remarks>
    /// <param name="json">The overlay; its <c>extends</c> must name this book.</param>
    /// <param name="book">The complete book that results, or null.</param>
    /// <param name="findings">Everything that is wrong, at once, each with JSON pointer, line and column in the overlay; empty when the book was made.</param>
    /// <returns>Whether the book was made.</returns>
    /// <exception cref="ArgumentNullException">The overlay is null.</exception>
    public bool TryOverlay(string json, out Rulebook? book, out IReadOnlyList<Finding> findings) => TryParse(json, [this], out book, out findings);

    /// <summary>Says which book a rule comes from.</summary>
    /// <param name="pointer">A JSON pointer that names the items of a list by their ids.</param>
    /// <returns>The nearest place at or above it that a book changed; the lowest book as a whole when there is none.</returns>
    /// <exception cref="ArgumentNullException">The pointer is null.</exception>
    public RuleOrigin OriginOf(string pointer)
    {
        _ = pointer ?? throw new ArgumentNullException(nameof(pointer));
        var lowest = this;
        while (lowest.Below is { } below)
            lowest = below;
        return Origins.Where(origin => BookLayers.IsAt(pointer, origin.Pointer)).OrderByDescending(origin => origin.Pointer.Length).FirstOrDefault()
            ?? new RuleOrigin(string.Empty, lowest.Id, lowest.Version, lowest.Level, ProcessLayer.L3);
    }

    /// <summary>The same book, lying over another one.</summary>
    internal Rulebook LaidOver(BookLayers layers) => new LtcRules(Rules, _header, layers).Book;
}
