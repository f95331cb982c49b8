using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What the table of who may adapt which layer must be: an answer to every case, one, and none that nobody can ever meet.</summary>
internal static class TailoringRightsCheck
{
    /// <summary>Far more than four levels, six layers and one flag need, also with a row for each of their cases.</summary>
    private const long Budget = 100_000;

    internal static IReadOnlyList<Finding> Run(DecisionTable<TailoringRequest, TailoringRight> rights)
    {
        var known = new Fact<TailoringRequest>[] { TailoringFact.Level, TailoringFact.Layer, TailoringFact.CompanyApproved };
        var strangers = rights.Definition.Columns.Where(column => known.All(fact => fact.Id != column.Id)).ToArray();
        if (strangers.Length > 0)
            return [.. strangers.Select(column => TailoringFindings.Column(column.Id, string.Join(", ", known.Select(fact => fact.Id))))];
        var report = rights.Analyze(Budget);
        if (report.BudgetExhausted)
            return [TailoringFindings.TooLarge(rights.Definition.Rows.Count)];
        var found = report.Gaps.Select(gap => TailoringFindings.Gap(gap.ToString())).ToList();
        if (rights.Definition.Hit == HitPolicy.Unique)
            found.AddRange(report.Overlaps.Select(overlap => TailoringFindings.Overlap(overlap)));
        found.AddRange(
            from level in EnumIds<OrgLevel>.Values
            from layer in EnumIds<ProcessLayer>.Values
            let answer = rights.Decide(new TailoringRequest { Level = level, Layer = layer, CompanyApproved = true })
            where answer.Result == TailoringRight.NeedsApproval
            select TailoringFindings.ApprovalNever(level, layer, answer.Hits.First().Id));
        return found;
    }
}
