using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Writes how a run of cases ended.</summary>
internal static class CaseReportWriter
{
    private const int Width = 100;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void WriteText(CaseReport report, TextWriter output)
    {
        foreach (var failure in report.Failures)
        {
            output.WriteLine($"{failure.Case.File}: {failure.Case.Name} ({failure.Case.Subject})");
            if (failure.Problem is not null)
                output.WriteLine(Fit("  " + failure.Problem));
            foreach (var difference in failure.Differences)
            {
                output.WriteLine(Fit("  " + difference.Field));
                output.WriteLine(Fit("    expected " + difference.Expected));
                output.WriteLine(Fit("    got      " + difference.Got));
            }
        }

        foreach (var problem in report.Unreadable)
            output.WriteLine("cannot read " + problem);
        output.WriteLine($"{report.Passed} passed, {report.Failures.Count} failed");
    }

    internal static void WriteJson(CaseReport report, TextWriter output)
    {
        var json = new JsonObject
        {
            ["passed"] = report.Passed,
            ["failed"] = report.Failures.Count,
            ["failures"] = new JsonArray([.. report.Failures.Select(FailureOf)]),
            ["unreadable"] = CaseAnswer.List(report.Unreadable),
        };
        output.WriteLine(json.ToJsonString(Indented));
    }

    private static JsonObject FailureOf(CaseFailure failure) => new()
    {
        ["file"] = failure.Case.File,
        ["subject"] = failure.Case.Subject,
        ["name"] = failure.Case.Name,
        ["problem"] = failure.Problem,
        ["differences"] = new JsonArray([.. failure.Differences.Select(one => (JsonNode)new JsonObject
        {
            ["field"] = one.Field,
            ["expected"] = one.Expected,
            ["got"] = one.Got,
        })]),
    };

    private static string Fit(string line)
    {
        var oneLine = string.Join(' ', line.Split('\n', '\r').Select((part, i) => i == 0 ? part : part.Trim()));
        return oneLine.Length <= Width ? oneLine : oneLine[..(Width - 1)] + "…";
    }
}
