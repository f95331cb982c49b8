using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Qualifies, ranks and distributes the leads of a file.</summary>
internal static class LeadAssessment
{
    /// <summary>Runs the assessment.</summary>
    /// <param name="request">What was asked.</param>
    /// <returns>The report; a file that cannot be read is a finding of it.</returns>
    internal static AssessReport Run(AssessRequest request)
    {
        var report = new AssessReport(request.Path, new FindingBag(request.Limit));
        try
        {
            var rows = LeadFile.Read(request, report);
            if (rows.Count > 0)
                Assess(request, report, rows);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            report.Findings.Add(FindingKinds.FileUnreadable, UnreadableFile.Of(request.Path));
        }

        if (request.Out is not null && report.Leads.Count > 0)
            AssessCsv.Write(request, report);
        AssessSteps.Add(report, request);
        return report;
    }

    private static void Assess(AssessRequest request, AssessReport report, IReadOnlyList<LeadRow> rows)
    {
        foreach (var row in rows)
            row.Qualification = request.Rules.Qualification.Evaluate(row.Answers);
        report.Leads = Rank(rows);
        if (DistributionFile.Read(request, report.Findings, out var loads) is { } distribution)
            Distribute(report, distribution, loads);
        LeadDates.Add(request, report, report.Leads);
    }

    private static LeadRow[] Rank(IReadOnlyList<LeadRow> rows)
    {
        // Ids may repeat in a broken file, so that the line tells rows apart.
        var byLine = rows.ToDictionary(row => row.Line);
        var ranked = LeadRanking.Of(rows.Select(row => new KeyValuePair<string, LeadQualification>($"{row.Id}\0{row.Line:D9}", row.Qualification)));
        return [.. ranked.Select(one =>
        {
            var row = byLine[int.Parse(one.Id.AsSpan(one.Id.LastIndexOf('\0') + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)];
            row.Rank = one.Rank;
            return row;
        })];
    }

    private static void Distribute(AssessReport report, LeadDistribution distribution, IReadOnlyDictionary<string, int> loads)
    {
        // Nobody has to take what is to be closed.
        var open = report.Leads.Where(row => row.Qualification.Outcome != LeadOutcome.Close).ToArray();
        var given = distribution.DecideAll(open.Select(row => row.Place with { Value = row.Qualification.Value }), loads);
        for (var i = 0; i < open.Length; i++)
        {
            open[i].Assignment = given[i];
            if (given[i].Owner is null)
            {
                report.Findings.Add(FindingKinds.LeadUnassigned, new Finding
                {
                    Line = open[i].Line,
                    Column = open[i].Id,
                    Expected = new Phrase(Texts.ExpectedTaker, AssessWords.Ground(given[i])),
                });
            }
        }
    }
}
