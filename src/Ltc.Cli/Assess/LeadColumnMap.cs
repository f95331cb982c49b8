using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Which column of a file of leads holds what.</summary>
internal sealed class LeadColumnMap
{
    private readonly Dictionary<LeadColumn, int> _columns = [];

    private LeadColumnMap(IReadOnlyList<string> headings) => Headings = headings;

    /// <summary>The headings of the file, in its order.</summary>
    internal IReadOnlyList<string> Headings { get; }

    /// <summary>Maps the headings of a file.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="chosen">The headings that the caller chose by column (<c>--map</c>).</param>
    /// <param name="line">The line of the headings.</param>
    /// <param name="findings">Takes duplicate headings, ambiguous and missing columns.</param>
    /// <returns>The map; a column that is not found or not clear is absent.</returns>
    internal static LeadColumnMap Map(IReadOnlyList<string> headings, IReadOnlyDictionary<string, string> chosen, int line, FindingBag findings)
    {
        ColumnMapper.ReportDuplicates(headings, line, findings);
        var map = new LeadColumnMap(headings);
        var folded = headings.Select(DealFields.Fold).ToArray();
        foreach (var column in LeadColumns.All)
        {
            var at = chosen.TryGetValue(column.Id, out var heading) ? map.Chosen(column, heading, line, findings) : map.Usual(column, folded, line, findings);
            if (at >= 0)
                map._columns[column] = at;
        }

        if (!LeadColumns.Answers.Any(map.Has))
            map.ReportMissing(LeadColumns.Answers[0], LeadColumns.Answers[0].Id, line, findings);
        return map;
    }

    /// <summary>Whether the file has a column.</summary>
    internal bool Has(LeadColumn column) => _columns.ContainsKey(column);

    /// <summary>The cell of a record; empty when the file has no such column.</summary>
    internal string CellOf(CsvRecord record, LeadColumn column) => _columns.TryGetValue(column, out var at) ? record[at].ToString() : string.Empty;

    /// <summary>The heading of a column as the file writes it, or the column's id.</summary>
    internal string HeadingOf(LeadColumn column) => _columns.TryGetValue(column, out var at) ? Headings[at] : column.Id;

    /// <summary>Finds the heading that comes nearest to the usual headings of a column, among those that stand for nothing yet.</summary>
    internal string? NearestTo(LeadColumn column) => Headings
        .Where((heading, i) => !_columns.ContainsValue(i) && DealFields.Fold(heading).Length > 0)
        .FirstOrDefault(heading => Nearest.Of(DealFields.Fold(heading), column.Headings.SelectMany(names => names)) is not null);

    private int Chosen(LeadColumn column, string heading, int line, FindingBag findings)
    {
        var at = Enumerable.Range(0, Headings.Count).FirstOrDefault(i => Headings[i] == heading.Trim(), -1);
        if (at < 0)
            ReportMissing(column, heading, line, findings);
        return at;
    }

    private int Usual(LeadColumn column, string[] folded, int line, FindingBag findings)
    {
        foreach (var names in column.Headings)
        {
            var fitting = Enumerable.Range(0, folded.Length).Where(i => names.Contains(folded[i], StringComparer.Ordinal)).ToArray();
            if (fitting.Length == 1)
                return fitting[0];
            if (fitting.Length == 0)
                continue;
            findings.Add(FindingKinds.ColumnAmbiguous, new Finding
            {
                Line = line,
                Column = column.Id,
                Found = string.Join(", ", fitting.Select(i => Shortened.Of(Headings[i]))),
                Expected = new Phrase(Texts.ExpectedOneColumn, column.Name, column.Id, Shortened.Of(Headings[fitting[0]])),
            });
            return -1;
        }

        if (column == LeadColumns.Id)
            ReportMissing(column, column.Id, line, findings);
        return -1;
    }

    private void ReportMissing(LeadColumn column, string wanted, int line, FindingBag findings) => findings.Add(FindingKinds.ColumnMissing, new Finding
    {
        Line = line,
        Column = column.Id,
        Found = Shortened.Headings(Headings),
        Expected = new Phrase(Texts.ExpectedColumn, column.Name, wanted, column.Id),
        Nearest = Nearest.Of(wanted, Headings) ?? NearestTo(column),
    });
}
