using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Ltc.Cli;

/// <summary>Says a lint report as one JSON document. Its names are stable; only texts depend on the language.</summary>
internal static class LintJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="context">Where and in which language.</param>
    internal static void Write(LintReport report, CommandContext context)
    {
        var json = new JsonObject
        {
            ["file"] = report.Path,
            ["exitCode"] = report.ExitCode,
            ["rows"] = report.Rows,
            ["complete"] = !report.IsCut && report.Problems.Count == 0,
            ["problems"] = new JsonArray([.. report.Problems.Select(problem => Problem(problem, context))]),
            ["findings"] = new JsonArray([.. report.Findings.Select(finding => Finding(finding, report, context))]),
        };
        if (report.Sheet is { } sheet)
        {
            json["currency"] = sheet.Currency;
            json["order"] = CaseAnswer.List(sheet.Order);
        }

        context.Host.Out.WriteLine(json.ToJsonString(Indented));
    }

    private static JsonNode Problem(SheetProblem problem, CommandContext context) => new JsonObject
    {
        ["row"] = problem.Line,
        ["column"] = problem.Column,
        ["heading"] = problem.Heading,
        ["value"] = problem.Value,
        ["expected"] = problem.Expected.Say(context.Language),
    };

    private static JsonNode Finding(LintFinding finding, LintReport report, CommandContext context)
    {
        var json = new JsonObject
        {
            ["kind"] = EnumIds<LintKind>.IdOf(finding.Kind),
            ["text"] = LintScreen.Say(finding, report, context),
            ["rows"] = CaseAnswer.List(finding.Rows.Select(row => row.Id)),
        };
        if (finding.Range is { } range)
            json["range"] = range.ToString();
        if (finding.Witness is { } witness)
            json["witness"] = Case(finding.Columns, witness);
        if (finding.Other is { } other)
            json["other"] = Case(finding.Columns, other);
        if (finding.Period is { } period)
            json["period"] = new JsonObject { ["from"] = period.From?.ToString(), ["until"] = period.Until?.ToString() };
        return json;
    }

    private static JsonObject Case(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableInput> inputs)
    {
        var json = new JsonObject();
        for (var i = 0; i < columns.Count; i++)
            json[columns[i].Id] = inputs[i].Number is { } number ? number : inputs[i].Value;
        return json;
    }
}
