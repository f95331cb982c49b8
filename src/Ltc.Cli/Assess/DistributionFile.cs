using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Reads the table that leads are distributed by: JSON as the library writes it, or CSV with a row a rule.</summary>
/// <remarks>In CSV a cell names values separated by <c>|</c>; a blank cell or <c>*</c> is any. The column <c>owner</c> says who takes it.</remarks>
internal static class DistributionFile
{
    private static readonly (string Id, Text Name, string[] Headings)[] Columns =
    [
        ("owner", new("owner", "责任人", "責任人"), ["owner", "then", "责任人", "責任人", "负责人", "負責人"]),
        ("row", new("row", "规则行", "規則列"), ["row", "id", "rule", "规则", "規則", "编号", "編號"]),
        .. LeadColumns.Places.Select(place => (place.Id, place.Name, place.Headings.SelectMany(names => names).ToArray())),
        ("value", DistributionFact.Value.Text, ["value", "leadvalue", "价值", "價值", "线索价值", "線索價值"]),
    ];

    /// <summary>Reads the distribution of a request.</summary>
    /// <param name="request">Table, owners and fallback.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="loads">How many leads each owner has.</param>
    /// <returns>The distribution; null when it cannot be read.</returns>
    internal static LeadDistribution? Read(AssessRequest request, FindingBag findings, out IReadOnlyDictionary<string, int> loads)
    {
        var limits = OwnerFile.Read(request, findings, out loads);
        if (request.Distribution is not { } path)
            return request.Rules.Distribution;
        if (Table(path, request, findings) is not { } table)
            return null;
        if (!LeadDistribution.TryCreate(table, request.Fallback, limits, null, out var distribution, out var wrong))
            Add(path, wrong, findings);
        if (request.Owners is not null)
            ReportUnknown(request, table, limits, findings);
        return distribution;
    }

    private static TableDefinition? Table(string path, AssessRequest request, FindingBag findings)
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return SideTable.Read(path, request, Columns, findings) is { } rows ? OfRows(path, rows, findings) : null;
        var file = new JsonFile();
        var table = file.Read<TableDefinition>(path, DefinitionJson.TryReadTable);
        Add(path, [.. file.Problems.Select(problem => problem.Defect).OfType<Ltc.Finding>()], findings);
        if (file.Problems.Any(problem => problem.Defect is null))
            findings.Add(FindingKinds.FileUnreadable, UnreadableFile.Of(path));
        return table;
    }

    private static TableDefinition? OfRows(string path, IReadOnlyList<(int Line, Dictionary<string, string> Cells)> rows, FindingBag findings)
    {
        var columns = Columns.Skip(2).Select(column => column.Id).ToArray();
        var made = rows.Select(row => new TableRow(
            row.Cells["row"].Length > 0 ? row.Cells["row"] : Wording.Row(row.Line),
            columns.Where(column => row.Cells[column] is not ("" or "*")).Select(column => new KeyValuePair<string, TableCell>(column, CellOf(column, row.Cells[column]))),
            row.Cells["owner"]));
        var sets = columns.Select(column => column == "value" ? TableColumn.Set(column, EnumIds<LeadValue>.Ids) : TableColumn.Set(column, null));
        if (!TableDefinition.TryCreate("lead-distribution", HitPolicy.First, sets, made, null, out var table, out var wrong))
            Add(path, wrong, findings);
        return table;
    }

    private static TableCell CellOf(string column, string cell) => TableCell.In(
        [.. cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => column == "value" ? ValueOf(word) : word)]);

    private static string ValueOf(string word) =>
        LeadWords.TryRead(LeadColumnKind.Value, word, out var value) && value is LeadValue known ? EnumIds<LeadValue>.IdOf(known) : word;

    private static void ReportUnknown(AssessRequest request, TableDefinition table, IReadOnlyList<OwnerLimit> limits, FindingBag findings)
    {
        var known = limits.Select(limit => limit.Owner).ToArray();
        var named = table.Rows.Select(row => row.Then).Concat(request.Fallback is { } fallback ? [fallback] : []).Distinct(StringComparer.Ordinal);
        foreach (var owner in named.Where(owner => !known.Contains(owner, StringComparer.Ordinal)))
        {
            findings.Add(FindingKinds.LeadOwnerUnknown, new Finding
            {
                File = request.Distribution,
                Found = Shortened.Of(owner),
                Expected = new Phrase(Texts.ExpectedListedOwner),
                Nearest = Nearest.Of(owner, known),
            });
        }
    }

    private static void Add(string path, IReadOnlyList<Ltc.Finding> wrong, FindingBag findings)
    {
        foreach (var one in wrong)
        {
            findings.Add(FindingKinds.DistributionInvalid, new Finding
            {
                File = path,
                Line = one.Line,
                Character = one.Column,
                Found = one.Pointer.Length == 0 ? null : one.Pointer,
                Expected = new Phrase(new Text(one.Text(Language.English), one.Text(Language.SimplifiedChinese), one.Text(Language.TraditionalChinese))),
            });
        }
    }
}
