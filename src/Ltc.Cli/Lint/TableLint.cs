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
        try
        {
            return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OfTable(path) : OfSheet(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return LintReport.Unread(path, [Unopened(path)]);
        }
    }

    /// <summary>A file that cannot be opened, with the one that may be meant.</summary>
    internal static SheetProblem Unopened(string path)
    {
        var expected = UnreadableFile.Of(path).Nearest is { } nearest ? new Phrase(Texts.LintNearestFile, nearest) : new Phrase(Texts.ExpectedFile);
        return new SheetProblem(0, 0, null, path, expected);
    }

    private static LintReport OfTable(string path)
    {
        if (!DefinitionJson.TryReadTable(File.ReadAllBytes(path), out var table, out var defects))
            return LintReport.Unread(path, [.. defects.Select(Problem)]);
        var report = table!.Analyze();
        return new LintReport(path, null, table.Rows.Count, [], [.. Findings(table, report, _ => true, null)], report.BudgetExhausted);
    }

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
        var cut = false;
        var periods = sheet.Periods();
        foreach (var period in periods)
            cut |= Analyse(sheet, period, periods.Count > 1 || period.From is not null || period.Until is not null ? period : null, findings);
        return new LintReport(path, sheet, sheet.Rows.Count, [], findings, cut);
    }

    /// <summary>Gaps and overlaps are those of all rows together; what never decides, and in which order, those of the rows as they answer.</summary>
    private static bool Analyse(AuthoritySheet sheet, SheetPeriod period, SheetPeriod? named, List<LintFinding> findings)
    {
        var rows = period.Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var all = SheetTable.Unique(sheet, period.Rows);
        var shared = all.Analyze();
        findings.AddRange(Findings(all, shared, pair => !SheetTable.IsNested(rows[pair.First.Id], rows[pair.Second.Id], sheet), named)
            .Where(finding => finding.Kind is LintKind.Gap or LintKind.Overlap));
        var answering = SheetTable.First(sheet, period.Rows);
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
