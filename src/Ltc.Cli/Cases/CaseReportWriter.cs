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

    internal static void WriteText(CaseReport report, TextWriter output, Language language)
    {
        foreach (var failure in report.Failures)
        {
            output.WriteLine($"{failure.Case.File}: {failure.Case.Name} ({failure.Case.Subject})");
            if (failure.Problem is { } wrong)
                output.WriteLine(Fit("  " + wrong.In(language)));
            foreach (var difference in failure.Differences)
            {
                output.WriteLine(Fit("  " + difference.Field));
                output.WriteLine(Fit("    " + Texts.CaseWanted.Say(language, Show(difference.Expected, language))));
                output.WriteLine(Fit("    " + Texts.CaseGot.Say(language, Show(difference.Got, language))));
            }
        }

        foreach (var problem in report.Unreadable)
            output.WriteLine(problem.Say(language));
        output.WriteLine(Texts.CaseSum.Say(language, report.Passed, report.Failures.Count));
    }

    internal static void WriteJson(CaseReport report, TextWriter output, Language language)
    {
        var json = new JsonObject
        {
            ["passed"] = report.Passed,
            ["failed"] = report.Failures.Count,
            ["failures"] = new JsonArray([.. report.Failures.Select(failure => FailureOf(failure, language))]),
            ["unreadable"] = new JsonArray([.. report.Unreadable.Select(problem => problem.ToJson(language))]),
        };
        output.WriteLine(json.ToJsonString(Indented));
    }

    private static JsonObject FailureOf(CaseFailure failure, Language language) => new()
    {
        ["file"] = failure.Case.File,
        ["subject"] = failure.Case.Subject,
        ["name"] = failure.Case.Name,
        ["problem"] = failure.Problem?.In(language),
        ["differences"] = new JsonArray([.. failure.Differences.Select(one => (JsonNode)new JsonObject
        {
            ["field"] = one.Field,
            ["expected"] = one.Expected,
            ["got"] = one.Got,
        })]),
    };

    private static string Show(string value, Language language) => value == CaseComparer.Absent ? Texts.CaseNothing.In(language) : value;

    private static string Fit(string line)
    {
        var oneLine = string.Join(' ', line.Split('\n', '\r').Select((part, i) => i == 0 ? part : part.Trim()));
        return oneLine.Length <= Width ? oneLine : oneLine[..(Width - 1)] + "…";
    }
}
