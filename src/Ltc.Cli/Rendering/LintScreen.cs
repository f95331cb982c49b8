using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says a lint report to people.</summary>
internal static class LintScreen
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="context">Where and in which language.</param>
    internal static void Write(LintReport report, CommandContext context)
    {
        var screen = context.OpenScreen();
        foreach (var problem in report.Problems)
            screen.Line(Say(problem, report.Path, context));
        foreach (var finding in report.Findings)
            screen.Line(Say(finding, report, context));
        if (report.IsCut)
            screen.Line(context.Say(Texts.LintCut));
        screen.Line(report.Problems.Count > 0
            ? context.Say(Texts.LintUnread, Wording.Count(report.Problems.Count))
            : context.Say(Texts.LintSum, Wording.Count(report.Rows), Wording.Count(report.Findings.Count)));
    }

    /// <summary>A case in words: months are months, amounts have their currency.</summary>
    internal static string Case(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableInput> inputs, LintReport report, CommandContext context) =>
        string.Join(", ", columns.Select((column, i) => $"{column.Id} = {Value(column, inputs[i], report, context)}"));

    /// <summary>The line of the file for a row of a sheet, the id for a row of a table in JSON.</summary>
    internal static string RowOf(TableRow row, LintReport report, CommandContext context) =>
        report.Sheet?.Rows.FirstOrDefault(one => one.Id == row.Id) is { } found
            ? context.Say(Texts.LintRow, found.Line, found.Authority)
            : context.Say(Texts.LintTableRow, row.Id, row.Then);

    internal static string Say(LintFinding finding, LintReport report, CommandContext context)
    {
        var rows = finding.Rows.Select(row => (object)RowOf(row, report, context)).ToArray();
        var witness = finding.Witness is null ? string.Empty : Case(finding.Columns, finding.Witness, report, context);
        var sentence = finding.Kind switch
        {
            LintKind.Gap when finding.Range is { } range => context.Say(Texts.LintGapRange, finding.Columns[0].Id, range.ToString(), witness),
            LintKind.Gap => context.Say(Texts.LintGap, witness),
            LintKind.Overlap => context.Say(Texts.LintOverlap, rows[0], rows[1], witness),
            LintKind.Unreachable => context.Say(Texts.LintUnreachable, rows[0]),
            _ => context.Say(Texts.LintInversion, rows[0], witness, rows[1], Case(finding.Columns, finding.Other!, report, context)),
        };
        return finding.Period is { } period ? context.Say(Texts.LintInPeriod, sentence, Day(period.From), Day(period.Until)) : sentence;
    }

    /// <summary>What cannot be read, in words.</summary>
    internal static string Say(SheetProblem problem, string path, CommandContext context)
    {
        var expected = problem.Expected.Say(context.Language);
        if (problem.Line == 0)
            return problem.Value is null ? context.Say(Texts.LintProblemFile, path, expected) : $"{problem.Value}: {expected}";
        if (problem.Column == 0)
            return context.Say(Texts.LintProblemLine, problem.Line, expected);
        return problem.Heading is null
            ? context.Say(Texts.LintProblemPlace, problem.Line, problem.Column, expected)
            : context.Say(Texts.LintProblemCell, problem.Line, problem.Column, problem.Heading, problem.Value ?? string.Empty, expected);
    }

    private static string Value(TableColumn column, TableInput input, LintReport report, CommandContext context)
    {
        if (input.Number is not { } number)
            return input.ToString();
        var kind = report.Sheet?.Conditions.First(one => one.Heading == column.Id).Kind;
        var text = number.ToString("#,0.############################", CultureInfo.InvariantCulture);
        if (kind == SheetColumnKind.Term)
            return context.Say(Texts.LintMonths, text);
        return kind == SheetColumnKind.Amount && report.Sheet?.Currency is { } currency ? text + " " + currency : text;
    }

    private static string Day(CalendarDate? day) => day?.ToString() ?? "…";
}
