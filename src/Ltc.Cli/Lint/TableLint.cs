using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Reads a decision table or an authority sheet and analyses it.</summary>
internal static class TableLint
{
    /// <summary>Analyses a file.</summary>
    /// <param name="path">A table in JSON, or a sheet in CSV.</param>
    /// <returns>What was found.</returns>
    internal static LintReport Run(string path)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return OfTable(path);
        try
        {
            return OfSheet(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return LintReport.Unread(path, [Unopened(path)]);
        }
    }

    /// <summary>A file that cannot be opened, with the one that may be meant.</summary>
    internal static SheetProblem Unopened(string path) => Problem(new FileProblem(path, null));

    private static LintReport OfTable(string path)
    {
        var file = new JsonFile();
        if (file.Read<TableDefinition>(path, DefinitionJson.TryReadTable) is not { } table)
            return LintReport.Unread(path, [.. file.Problems.Select(Problem)]);
        var report = table.Analyze();
        return new LintReport(path, null, table.Rows.Count, [], [.. Findings(table, report, _ => true, null)], report.BudgetExhausted);
    }

    private static SheetProblem Problem(FileProblem problem) =>
        new(problem.Defect?.Line ?? 0, problem.Defect?.Column ?? 0, null, problem.File, new Phrase(problem.ToText()));

    /// <summary>A finding of the library as a problem of a file.</summary>
    internal static SheetProblem Problem(Ltc.Finding defect)
    {
        var words = new Text(defect.Text(Language.English), defect.Text(Language.SimplifiedChinese), defect.Text(Language.TraditionalChinese));
        return new SheetProblem(defect.Line, defect.Column, null, defect.Pointer, new Phrase(words));
    }

    private static LintReport OfSheet(string path)
    {
        var sheet = SheetReader.Read(CsvSource.Examine(path), out var problems);
        if (sheet is null)
            return LintReport.Unread(path, problems);
        var findings = new List<LintFinding>();
        var defects = new List<Ltc.Finding>();
        var cut = false;
        var periods = sheet.Periods();
        foreach (var period in periods)
            cut |= Analyse(sheet, period, periods.Count > 1 || period.From is not null || period.Until is not null ? period : null, findings, defects);
        return defects.Count == 0
            ? new LintReport(path, sheet, sheet.Rows.Count, [], findings, cut)
            : LintReport.Unread(path, [.. defects.Select(defect => Problem(new FileProblem(path, defect)))]);
    }

    /// <summary>Gaps and overlaps are those of all rows together; what never decides, and in which order, those of the rows as they answer.</summary>
    private static bool Analyse(AuthoritySheet sheet, SheetPeriod period, SheetPeriod? named, List<LintFinding> findings, List<Ltc.Finding> defects)
    {
        if (SheetTable.Unique(sheet, period.Rows, out var defect) is not { } all || SheetTable.First(sheet, period.Rows, out defect) is not { } answering)
        {
            defects.AddRange(defect);
            return false;
        }

        var rows = period.Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var shared = all.Analyze();
        findings.AddRange(Findings(all, shared, pair => !SheetTable.IsNested(rows[pair.First.Id], rows[pair.Second.Id], sheet), named)
            .Where(finding => finding.Kind is LintKind.Gap or LintKind.Overlap));
        var order = answering.Analyze();
        findings.AddRange(Findings(answering, order, _ => false, named).Where(finding => finding.Kind is LintKind.Unreachable or LintKind.Inversion));
        return shared.BudgetExhausted || order.BudgetExhausted;
    }

    private static IEnumerable<LintFinding> Findings(TableDefinition table, TableReport report, Func<TableOverlap, bool> isWrong, SheetPeriod? period)
    {
        foreach (var gap in report.Gaps)
            yield return new LintFinding(LintKind.Gap, [], table.Columns, gap.Witness, null, gap.Range, period);
        foreach (var pair in report.Overlaps.Where(isWrong))
            yield return new LintFinding(LintKind.Overlap, [pair.First, pair.Second], table.Columns, pair.Witness, null, null, period);
        foreach (var row in report.Unreachable)
            yield return new LintFinding(LintKind.Unreachable, [row], table.Columns, null, null, null, period);
        foreach (var broken in report.Inversions)
            yield return new LintFinding(LintKind.Inversion, [broken.Milder, broken.Stricter], table.Columns, broken.MilderInput, broken.StricterInput, null, period);
    }
}
