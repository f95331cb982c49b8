using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Reads the dates of leads in the format that their column decides, and asks the dated rules about them.</summary>
internal static class LeadDates
{
    /// <summary>Adds what is late to a report.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="report">Takes the day of the question and the dated findings.</param>
    /// <param name="rows">The leads.</param>
    internal static void Add(AssessRequest request, AssessReport report, IReadOnlyList<LeadRow> rows)
    {
        var columns = report.Columns!;
        var reviewed = Decide(LeadColumns.ReviewedOn, rows.Select(row => row.Reviewed), request, report);
        var activity = Decide(LeadColumns.ActivityOn, rows.Select(row => row.Activity), request, report);
        report.AsOfGiven = request.AsOf is not null;
        var subjects = rows.Select(row => Subject(row, reviewed, activity, report)).ToArray();
        report.AsOf = request.AsOf ?? subjects.SelectMany(subject => subject.Dates.Values).Max();
        if (report.AsOf is not { } at)
            return;
        report.Dated = [.. request.Rules.DatedRules.Evaluate(subjects, at).Where(finding => columns.Has(ColumnOf(finding.Rule)))];
        foreach (var finding in report.Dated)
        {
            var kind = finding.Kind == DatedFindingKind.Unknown ? FindingKinds.LeadDutyUnknown : FindingKinds.LeadDutyLate;
            report.Findings.Add(kind, new Finding { Column = finding.Subject, What = new Phrase(Texts.Dated, AssessWords.Said(finding), finding.Owner ?? "–") });
        }
    }

    /// <summary>Where the date of a rule about leads comes from.</summary>
    internal static LeadColumn ColumnOf(DatedRule rule) => rule.From == "reviewed" ? LeadColumns.ReviewedOn : LeadColumns.ActivityOn;

    private static DateFormat? Decide(LeadColumn column, IEnumerable<string> cells, AssessRequest request, AssessReport report)
    {
        var survey = new DateSurvey();
        foreach (var cell in cells.Where(cell => cell.Length > 0))
            survey.See(cell);
        var format = survey.Decide(request.Dates, out var other);
        if (other is not null)
        {
            report.Findings.Add(FindingKinds.DateFormatAmbiguous, new Finding
            {
                Column = report.Columns!.HeadingOf(column),
                Expected = new Phrase(Texts.ExpectedDatesOption),
            });
        }

        return format;
    }

    private static DatedSubject Subject(LeadRow row, DateFormat? reviewed, DateFormat? activity, AssessReport report) => new()
    {
        About = "lead",
        Id = row.Id,
        Dates =
        {
            ["reviewed"] = Read(row, LeadColumns.ReviewedOn, row.Reviewed, reviewed, report),
            ["customer-activity"] = Read(row, LeadColumns.ActivityOn, row.Activity, activity, report),
        },
        Flags = { ["open"] = true },
        People = { ["owner"] = row.Owner ?? row.Assignment.Owner, ["lead-manager"] = row.Manager },
    };

    private static CalendarDate? Read(LeadRow row, LeadColumn column, string cell, DateFormat? format, AssessReport report)
    {
        if (cell.Length == 0)
            return null;
        if (format is not null && format.TryRead(cell, out var date))
            return date;
        if (report.Findings.Of(FindingKinds.DateFormatAmbiguous) is null)
        {
            report.Findings.Add(FindingKinds.DateUnreadable, new Finding
            {
                Line = row.Line,
                Column = report.Columns!.HeadingOf(column),
                Found = Shortened.Of(cell),
                Expected = format is null ? new Phrase(Texts.ExpectedAnyDate) : new Phrase(Texts.ExpectedDate, format.Name),
            });
        }

        return null;
    }
}
