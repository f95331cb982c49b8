using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Finds the columns of a pipeline export by their usual headings or by what the caller says.</summary>
internal static class ColumnMapper
{
    /// <summary>Maps the headings of a file.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="chosen">The headings that the caller chose by field (<c>--map</c>).</param>
    /// <param name="line">The line of the headings.</param>
    /// <param name="findings">Takes duplicate headings, ambiguous and missing columns.</param>
    /// <returns>The map; a column that is not found or not clear is absent.</returns>
    internal static ColumnMap Map(IReadOnlyList<string> headings, IReadOnlyDictionary<DealField, string> chosen, int line, FindingBag findings)
    {
        ReportDuplicates(headings, line, findings);
        var folded = headings.Select(DealFields.Fold).ToArray();
        var columns = new int[DealFields.All.Count];
        foreach (var info in DealFields.All)
        {
            columns[(int)info.Field] = chosen.TryGetValue(info.Field, out var heading)
                ? Chosen(info, heading, headings, line, findings)
                : Usual(info, headings, folded, line, findings);
        }

        return new ColumnMap(headings, columns);
    }

    private static int Chosen(DealFieldInfo info, string heading, IReadOnlyList<string> headings, int line, FindingBag findings)
    {
        var index = IndexOf(headings, heading);
        if (index < 0)
            findings.Add(FindingKinds.ColumnMissing, Missing(info, heading, headings, line));
        return index;
    }

    private static int Usual(DealFieldInfo info, IReadOnlyList<string> headings, string[] folded, int line, FindingBag findings)
    {
        foreach (var names in info.Headings)
        {
            var fitting = Enumerable.Range(0, folded.Length).Where(i => names.Contains(folded[i], StringComparer.Ordinal)).ToArray();
            if (fitting.Length == 1)
                return fitting[0];
            if (fitting.Length == 0)
                continue;
            findings.Add(FindingKinds.ColumnAmbiguous, new Finding
            {
                Line = line,
                Column = info.Id,
                Found = string.Join(", ", fitting.Select(i => Shortened.Of(headings[i]))),
                Expected = new Phrase(Texts.ExpectedOneColumn, info.Name, info.Id, Shortened.Of(headings[fitting[0]])),
            });
            return -1;
        }

        if (info.Field == DealField.Stage)
            findings.Add(FindingKinds.ColumnMissing, Missing(info, info.Id, headings, line));
        return -1;
    }

    /// <summary>Finds the heading that comes nearest to the usual headings of a field.</summary>
    /// <param name="info">The field.</param>
    /// <param name="headings">The headings of the file.</param>
    /// <returns>The nearest heading, or null.</returns>
    internal static string? NearestTo(DealFieldInfo info, IEnumerable<string> headings) => headings
        .Select(heading => (Heading: heading, Folded: DealFields.Fold(heading)))
        .Where(pair => pair.Folded.Length > 0 && Nearest.Of(pair.Folded, info.Headings.SelectMany(names => names)) is not null)
        .Select(pair => pair.Heading)
        .FirstOrDefault();

    /// <summary>Reports a field that is needed and has no column.</summary>
    internal static void ReportMissing(DealField field, IReadOnlyList<string> headings, FindingBag findings) =>
        findings.Add(FindingKinds.ColumnMissing, Missing(DealFields.Of(field), DealFields.Of(field).Id, headings, 1));

    private static Finding Missing(DealFieldInfo info, string wanted, IReadOnlyList<string> headings, int line) => new()
    {
        Line = line,
        Column = info.Id,
        Found = Shortened.Headings(headings),
        Expected = new Phrase(Texts.ExpectedColumn, info.Name, wanted, info.Id),
        Nearest = Nearest.Of(wanted, headings) ?? NearestTo(info, headings),
    };

    private static int IndexOf(IReadOnlyList<string> headings, string heading)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i] == heading.Trim())
                return i;
        }

        return -1;
    }

    /// <summary>Reports headings that occur twice.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="line">Their line.</param>
    /// <param name="findings">Takes the findings.</param>
    internal static void ReportDuplicates(IReadOnlyList<string> headings, int line, FindingBag findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            if (heading.Length == 0 || seen.Add(heading))
                continue;
            var finding = new Finding { Line = line, Column = Shortened.Of(heading), Expected = new Phrase(Texts.ExpectedUniqueHeading) };
            findings.Add(FindingKinds.HeadingDuplicate, finding);
        }
    }
}
