using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>Runs conformance cases.</summary>
internal static class CaseRunner
{
    /// <summary>Runs the cases of files and folders and writes every failure and the counts.</summary>
    /// <param name="paths">Files, and folders that are searched for <c>*.json</c> with everything below them.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="json">Whether to write one JSON object instead of lines.</param>
    /// <returns>0 all passed, 1 failures, 2 a file could not be read.</returns>
    internal static int Run(IEnumerable<string> paths, TextWriter output, bool json = false)
    {
        var files = CaseFiles.Read(paths);
        var failures = files.Cases.Select(Check).OfType<CaseFailure>().ToArray();
        var report = new CaseReport(files.Cases.Count - failures.Length, failures, files.Unreadable);
        if (json)
            CaseReportWriter.WriteJson(report, output);
        else
            CaseReportWriter.WriteText(report, output);
        return report.ExitCode;
    }

    /// <summary>Checks one case.</summary>
    /// <returns>Null when it passed.</returns>
    internal static CaseFailure? Check(ConformanceCase one)
    {
        if (CaseSubjects.Find(one.Subject) is not { } subject)
            return Problem(one, $"unknown subject `{one.Subject}`; known: {string.Join(", ", CaseSubjects.All.Select(known => known.Id))}");
        if (one.Expect.ValueKind != JsonValueKind.Object || !one.Expect.EnumerateObject().Any())
            return Problem(one, "`expect` names no field");
        try
        {
            var differences = CaseComparer.Compare(one, subject.Answer(new Given(one.Given, "given")));
            return differences.Count == 0 ? null : new CaseFailure(one, null, differences);
        }
        catch (CaseException wrong)
        {
            return Problem(one, wrong.Message);
        }
        catch (OverflowException)
        {
            return Problem(one, "`given` has a number that is too large to reckon with");
        }
    }

    private static CaseFailure Problem(ConformanceCase one, string problem) => new(one, problem, Array.Empty<CaseDifference>());
}
