using System.Collections.Generic;
using System.Globalization;

namespace Ltc.Cli;

/// <summary>Reads who takes leads: owner, how many at most, how many already.</summary>
internal static class OwnerFile
{
    private static readonly (string Id, Text Name, string[] Headings)[] Columns =
    [
        ("owner", new("owner", "责任人", "責任人"), ["owner", "name", "leadowner", "责任人", "責任人", "负责人", "負責人", "姓名"]),
        ("limit", new("limit", "上限", "上限"), ["limit", "most", "maximum", "max", "上限", "最多"]),
        ("load", new("leads now", "在手线索", "在手線索"), ["load", "leads", "openleads", "在手", "在手线索", "在手線索", "当前数量", "目前數量"]),
    ];

    /// <summary>Reads the file.</summary>
    /// <param name="request">Where it is.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="loads">How many leads each owner has.</param>
    /// <returns>The owners with their limits; a blank limit is none.</returns>
    internal static IReadOnlyList<OwnerLimit> Read(AssessRequest request, FindingBag findings, out IReadOnlyDictionary<string, int> loads)
    {
        var limits = new List<OwnerLimit>();
        var held = new Dictionary<string, int>(System.StringComparer.Ordinal);
        loads = held;
        if (request.Owners is not { } path || SideTable.Read(path, request, Columns, findings) is not { } rows)
            return limits;
        foreach (var (line, cells) in rows)
        {
            var limit = Count(path, line, "limit", cells, findings);
            var load = Count(path, line, "load", cells, findings);
            if (cells["owner"].Length == 0 || !held.TryAdd(cells["owner"], load ?? 0))
                findings.Add(FindingKinds.LeadOwnerInvalid, new Finding { File = path, Line = line, Column = "owner", Found = Shortened.Of(cells["owner"]), Expected = new Phrase(Texts.ExpectedOwnerOnce) });
            else
                limits.Add(new OwnerLimit(cells["owner"], limit));
        }

        return limits;
    }

    private static int? Count(string path, int line, string column, Dictionary<string, string> cells, FindingBag findings)
    {
        var cell = cells[column];
        if (cell.Length == 0)
            return null;
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        findings.Add(FindingKinds.LeadOwnerInvalid, new Finding { File = path, Line = line, Column = column, Found = Shortened.Of(cell), Expected = new Phrase(Texts.ExpectedCount) });
        return null;
    }
}
