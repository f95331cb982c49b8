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
    /// <param name="language">The language of every text.</param>
    /// <returns>0 all passed, 1 failures, 2 a file could not be read, or holds no case.</returns>
    internal static int Run(IEnumerable<string> paths, TextWriter output, bool json = false, Language language = Language.English)
    {
        var files = CaseFiles.Read(paths);
        var failures = files.Cases.Select(Check).OfType<CaseFailure>().ToArray();
        var report = new CaseReport(files.Cases.Count - failures.Length, failures, files.Problems);
        if (json)
            CaseReportWriter.WriteJson(report, output, language);
        else
            CaseReportWriter.WriteText(report, output, language);
        return report.ExitCode;
    }

    /// <summary>Checks one case.</summary>
    /// <returns>Null when it passed.</returns>
    internal static CaseFailure? Check(ConformanceCase one)
    {
        if (CaseSubjects.Find(one.Subject) is not { } subject)
            return Problem(one, Unknown(one.Subject));
        if (one.Expect.ValueKind != JsonValueKind.Object || !one.Expect.EnumerateObject().Any())
            return Problem(one, Texts.CaseExpectEmpty);
        try
        {
            var differences = CaseComparer.Compare(one, subject.Answer(new Given(one.Given, "given")));
            return differences.Count == 0 ? null : new CaseFailure(one, null, differences);
        }
        catch (CaseException wrong)
        {
            return Problem(one, wrong.Problem);
        }
        catch (OverflowException)
        {
            return Problem(one, Texts.CaseTooLarge);
        }
    }

    private static Text Unknown(string subject)
    {
        var known = string.Join(", ", CaseSubjects.All.Select(one => one.Id));
        return new(
            Texts.CaseSubjectUnknown.Say(Language.English, subject, known),
            Texts.CaseSubjectUnknown.Say(Language.SimplifiedChinese, subject, known),
            Texts.CaseSubjectUnknown.Say(Language.TraditionalChinese, subject, known));
    }

    private static CaseFailure Problem(ConformanceCase one, Text problem) => new(one, problem, Array.Empty<CaseDifference>());
}
