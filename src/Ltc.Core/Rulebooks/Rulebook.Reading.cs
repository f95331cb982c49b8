using System;
using System.Collections.Generic;

namespace Ltc;

/// <content>Reading.</content>
public sealed partial class Rulebook
{
    /// <summary>How large a book may be: ten times the book of the library.</summary>
    internal const int MostBytes = 4_000_000;

    /// <summary>How many items a list of a book may have.</summary>
    internal const int MostItems = 1_000;

    /// <summary>Reads a book.</summary>
    /// <param name="json">The text, at most 4,000,000 bytes of UTF-8.</param>
    /// <param name="book">The book, or null.</param>
    /// <param name="findings">Everything that is wrong, at once, each with JSON pointer, line and column; empty when the book was read.</param>
    /// <returns>Whether the book was read.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool TryParse(string json, out Rulebook? book, out IReadOnlyList<Finding> findings)
    {
        return TryParse(json, [], out book, out findings);
    }

    /// <summary>Reads a book from UTF-8.</summary>
    /// <param name="utf8">The bytes, at most 4,000,000.</param>
    /// <param name="book">The book, or null.</param>
    /// <param name="findings">Everything that is wrong, at once, each with JSON pointer, line and column; empty when the book was read.</param>
    /// <returns>Whether the book was read.</returns>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    public static bool TryParse(byte[] utf8, out Rulebook? book, out IReadOnlyList<Finding> findings)
    {
        return TryParse(utf8, [], out book, out findings);
    }

    private static bool TryParse(int size, Func<List<Finding>, JsonPart?> parse, IReadOnlyList<Rulebook> known, out Rulebook? book, out IReadOnlyList<Finding> findings)
    {
        book = null;
        var found = new List<Finding>();
        if (size > MostBytes)
            found.Add(BookFindings.TooLong(size, MostBytes));
        else if (parse(found) is { } root)
            book = root.Has("extends") ? OverlayReader.Read(root, known, found) : Read(root, found);
        findings = found.AsReadOnly();
        return book is not null;
    }

    private static Rulebook? Read(JsonPart root, List<Finding> found) => BookShape.Shape.TryRead(root, found, out var read) && found.Count == 0 ? read : null;
}
