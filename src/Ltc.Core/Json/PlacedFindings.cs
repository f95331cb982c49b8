using System.Collections.Generic;

namespace Ltc;

/// <summary>Gives what a definition finds wrong with its data a place in the JSON that it came from.</summary>
internal static class PlacedFindings
{
    /// <summary>Adds the defects at their places. A part that could not be read has its finding already, and what follows from it is not said again.</summary>
    internal static void Add(this List<Finding> findings, JsonPart root, IEnumerable<Finding> defects)
    {
        var said = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var finding in findings)
            said.Add(finding.Pointer);
        foreach (var defect in defects)
        {
            var place = root.At(defect.Pointer).Place;
            if (!said.Contains(defect.Pointer))
                findings.Add(defect.WithPlace(defect.Pointer, place.Line, place.Column));
        }
    }

    /// <summary>Adds what is wrong with the value of a part; the pointers of the defects begin at that part, and may name an item of a list by its key.</summary>
    internal static void AddBelow(List<Finding> findings, JsonPart part, Form form, IReadOnlyList<Finding> defects)
    {
        foreach (var defect in defects)
        {
            var (at, missing) = FormPath.Find(form, part, defect.Pointer);
            findings.Add(defect.WithPlace(missing is null ? at.Pointer : at.Below(missing), at.Place.Line, at.Place.Column));
        }
    }
}
