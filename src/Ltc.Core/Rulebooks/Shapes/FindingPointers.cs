using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc;

/// <summary>Tells the findings of a definition where its parts stand in a book.</summary>
internal static class FindingPointers
{
    /// <summary>Names the items of a list that stands in the book as an object: <c>/weights/1</c> becomes <c>/weights/growth</c>.</summary>
    internal static IReadOnlyList<Finding> Named(this IReadOnlyList<Finding> findings, string list, IReadOnlyList<string> names) =>
        findings.Count == 0 ? findings : findings.Select(finding => At(finding, Name(finding.Pointer, list + "/", names))).ToArray();

    /// <summary>Moves what is below one part to another: <c>/bands/2</c> becomes <c>/card/bands/2</c>.</summary>
    internal static IReadOnlyList<Finding> Moved(this IReadOnlyList<Finding> findings, string from, string to) =>
        findings.Count == 0 ? findings : findings.Select(finding => At(finding, Move(finding.Pointer, from, to))).ToArray();

    private static Finding At(Finding finding, string pointer) => pointer == finding.Pointer ? finding : finding.WithPlace(pointer, 0, 0);

    private static string Name(string pointer, string list, IReadOnlyList<string> names) =>
        pointer.StartsWith(list, System.StringComparison.Ordinal)
        && int.TryParse(pointer.Substring(list.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && at < names.Count
            ? list + names[at]
            : pointer;

    private static string Move(string pointer, string from, string to) =>
        pointer == from || pointer.StartsWith(from + "/", System.StringComparison.Ordinal) ? to + pointer.Substring(from.Length) : pointer;
}
