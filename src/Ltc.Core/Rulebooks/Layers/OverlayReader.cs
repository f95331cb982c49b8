using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Lays an overlay over the book that it names.</summary>
internal static class OverlayReader
{
    /// <summary>Reads an overlay and makes the complete book of it.</summary>
    /// <param name="root">The overlay.</param>
    /// <param name="known">The books that it can lie over.</param>
    /// <param name="findings">Takes everything that is wrong, each at its place in the overlay.</param>
    internal static Rulebook? Read(JsonPart root, IReadOnlyList<Rulebook> known, List<Finding> findings)
    {
        if (!OverlayShape.Shape.TryRead(root, findings, out var overlay) || findings.Count > 0)
            return null;
        var below = known.LastOrDefault(overlay.Below.IsOf) ?? Rulebook.Builtin.LastOrDefault(overlay.Below.IsOf);
        if (below is null)
            findings.Add(LayerFindings.NoBook(overlay.Below.Id, overlay.Below.Version, root.At("/extends")));
        return below is null ? null : Lay(root, below, overlay, findings);
    }

    /// <summary>Lays an overlay over a book.</summary>
    internal static Rulebook? Lay(JsonPart root, Rulebook below, Overlay overlay, List<Finding> findings)
    {
        CheckChain(root, below, overlay, findings);
        if (findings.Count > 0)
            return null;
        var lower = JsonTree.Parse(below.ToJson(), findings)!;
        var text = OverlayText.Write(lower, overlay, findings);
        if (findings.Count > 0)
            return null;
        var found = new List<Finding>();
        var merged = text.Length > Rulebook.MostBytes ? null : JsonTree.Parse(text, found, most: Rulebook.MostItems);
        if (merged is null)
            findings.AddRange(found.Count > 0 ? found : [BookFindings.TooLong(text.Length, Rulebook.MostBytes)]);
        if (merged is null)
            return null;
        var isRead = BookShape.Shape.TryRead(merged, found, out var book) && found.Count == 0;
        // What a level may set is said of the change itself, below.
        var defects = found.Where(finding => finding.Code != "free-range" || overlay.Level == OrgLevel.Company);
        findings.AddRange(defects.Select(finding => Place(finding, merged, overlay.Changes)));
        var changes = TreeDiff.Books(lower, merged);
        if (isRead || !findings.Any(finding => finding.Code == "json-unknown"))
            findings.AddRange(LayerRules.Check(below, overlay, changes));
        if (!isRead || findings.Count > 0)
            return null;
        return book.LaidOver(BookLayers.Over(below, overlay, changes));
    }

    private static void CheckChain(JsonPart root, Rulebook below, Overlay overlay, List<Finding> findings)
    {
        var mine = new BookReference(overlay.Header.Id, overlay.Header.Version);
        if (overlay.Level > below.Level)
            findings.Add(LayerFindings.Level(overlay.Level, below.Level, root.At("/level")));
        var depth = 1;
        for (var book = below; book is not null; book = book.Below)
        {
            if (mine.IsOf(book))
                findings.Add(LayerFindings.Loop(mine.Id, mine.Version, root.At("/extends")));
            depth++;
        }

        if (depth > BookLayers.Most)
            findings.Add(LayerFindings.TooDeep(BookLayers.Most, root.At("/extends")));
        foreach (var member in overlay.Changes.Members.Where(member => !OverlayText.IsSection(member.Name!)))
            findings.Add(JsonFindings.Unknown(overlay.Changes, member, OverlayText.Sections));
    }

    /// <summary>What is wrong with the whole is said at the change that it comes from, as far as there is one.</summary>
    private static Finding Place(Finding finding, JsonPart merged, JsonPart changes)
    {
        var at = FormPath.Find(BookShape.Shape.Form, changes, FormPath.KeysOf(BookShape.Shape.Form, merged, finding.Pointer)).Part;
        return finding.WithPlace(at.Pointer, at.Place.Line, at.Place.Column);
    }
}
