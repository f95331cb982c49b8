using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says what was not checked and what to do next.</summary>
internal static class NextSteps
{
    private const int Most = 3;

    private static readonly (DealField Field, string Option, string[] Names)[] Lists =
    [
        (DealField.Account, "--accounts", ["accounts.csv"]),
        (DealField.Product, "--products", ["products.csv"]),
        (DealField.Owner, "--owners", ["owners.csv", "sales_teams.csv", "users.csv"]),
    ];

    /// <summary>Adds the steps to a report.</summary>
    /// <param name="report">The report, otherwise complete.</param>
    /// <param name="request">What was asked.</param>
    internal static void Add(CheckReport report, CheckRequest request)
    {
        AddInput(report, request);
        if (report.Columns is { } columns && report.Formats is not null)
        {
            AddMissingColumns(report, columns);
            AddStages(report, request);
            AddLists(report, request);
            AddStale(report);
        }

        if (report.Findings.Groups.Count > report.Findings.Groups.Count(group => group.Count <= report.Findings.Limit))
            report.NextSteps.Add(new Phrase(Texts.NextLimit, report.Findings.Limit));
    }

    private static void AddInput(CheckReport report, CheckRequest request)
    {
        if (report.Findings.Of(FindingKinds.EncodingInvalid) is not null && request.Encoding is null)
            report.NextSteps.Add(new Phrase(Texts.NextEncoding));
        if (report.Findings.Of(FindingKinds.ColumnMissing) is not null || report.Findings.Of(FindingKinds.ColumnAmbiguous) is not null)
            report.NextSteps.Add(new Phrase(Texts.NextMap, string.Join(", ", DealFields.All.Select(field => field.Id))));
        if (report.Findings.Of(FindingKinds.DateFormatAmbiguous) is not null)
            report.NextSteps.Add(new Phrase(Texts.NextDates));
        if (report.Findings.Of(FindingKinds.AmountFormatAmbiguous) is not null)
            report.NextSteps.Add(new Phrase(Texts.NextDecimals));
    }

    private static void AddMissingColumns(CheckReport report, ColumnMap columns)
    {
        foreach (var field in DealFields.Expected.Where(field => !columns.Has(field)))
        {
            var info = DealFields.Of(field);
            var nearest = ColumnMapper.NearestTo(info, columns.Headings);
            report.Unchecked.Add(nearest is null
                ? new Phrase(Texts.UncheckedField, info.Name, info.Id)
                : new Phrase(Texts.UncheckedFieldNearest, info.Name, info.Id, Shortened.Of(nearest)));
        }

        var closed = report.Findings.Of(FindingKinds.CloseDateNotAllowed);
        if (closed is not null && !columns.Has(DealField.ExpectedCloseDate))
            report.NextSteps.Add(new Phrase(Texts.NextExpectedClose, columns.HeadingOf(DealField.CloseDate)));
    }

    private static void AddStages(CheckReport report, CheckRequest request)
    {
        if (report.Findings.Of(FindingKinds.StageUnknown) is { } unknown)
        {
            var pairs = unknown.Subjects.Take(Most).Select(subject => $"{Shortened.Of(subject.Subject)}=…");
            report.NextSteps.Add(new Phrase(Texts.NextStages, string.Join(',', pairs)));
        }

        foreach (var name in request.Stages.Chosen.Where(name => report.Stages.All(use => use.Name != name)))
        {
            var nearest = Nearest.Of(name, report.Stages.Select(use => use.Name));
            report.Unchecked.Add(nearest is null ? new Phrase(Texts.StageNotInFile, name) : new Phrase(Texts.StageNotInFileNearest, name, nearest));
        }
    }

    private static void AddLists(CheckReport report, CheckRequest request)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(request.Path)) ?? string.Empty;
        foreach (var (field, option, names) in Lists)
        {
            if (request.References.Any(list => list.Field == field) || !report.Columns!.Has(field))
                continue;
            var found = names.FirstOrDefault(name => File.Exists(Path.Combine(folder, name)));
            if (found is not null)
                report.NextSteps.Add(new Phrase(Texts.NextList, option, Path.Combine(Path.GetDirectoryName(request.Path) ?? string.Empty, found)));
        }
    }

    private static void AddStale(CheckReport report)
    {
        var stale = report.Staleness?.Stages.Sum(stage => stage.Stale) ?? 0;
        if (stale > 0)
            report.NextSteps.Add(new Phrase(Texts.NextStale, Wording.Count(stale)));
        if (report.Findings.Of(FindingKinds.OwnerWithoutDeal) is { } idle)
            report.NextSteps.Add(new Phrase(Texts.NextIdle, Wording.Count(idle.Count)));
    }
}
