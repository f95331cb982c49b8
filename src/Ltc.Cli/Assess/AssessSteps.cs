using System.Linq;

namespace Ltc.Cli;

/// <summary>Says what was not asked and what to do next.</summary>
internal static class AssessSteps
{
    /// <summary>Adds both to a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="request">What was asked.</param>
    internal static void Add(AssessReport report, AssessRequest request)
    {
        AddInput(report, request);
        if (report.Leads.Count == 0)
            return;
        AddUnasked(report);
        AddLeads(report, LeadOutcome.Convert, Texts.NextConvert);
        AddLeads(report, LeadOutcome.Close, Texts.NextClose);
        AddFindOut(report);
        if (request.Distribution is null)
            report.NextSteps.Add(new Phrase(Texts.NextDistribution));
        if (request.Out is null)
            report.NextSteps.Add(new Phrase(Texts.NextOut));
        if (report.Leads.Count > request.Limit || report.Findings.Groups.Any(group => group.Count > request.Limit))
            report.NextSteps.Add(new Phrase(Texts.NextLimit, request.Limit));
    }

    private static void AddInput(AssessReport report, AssessRequest request)
    {
        if (report.Findings.Of(FindingKinds.EncodingInvalid) is not null && request.Encoding is null)
            report.NextSteps.Add(new Phrase(Texts.NextEncoding));
        if (report.Findings.Of(FindingKinds.ColumnMissing) is not null || report.Findings.Of(FindingKinds.ColumnAmbiguous) is not null)
            report.NextSteps.Add(new Phrase(Texts.NextMapLeads, string.Join(", ", LeadColumns.All.Select(column => column.Id))));
        if (report.Findings.Of(FindingKinds.DateFormatAmbiguous) is not null)
            report.NextSteps.Add(new Phrase(Texts.NextDates));
        if (report.ExitCode == ExitCode.BadInput)
            report.NextSteps.Add(new Phrase(Texts.NextRepair));
    }

    private static void AddUnasked(AssessReport report)
    {
        var missing = LeadColumns.Answers
            .Where(column => !report.Columns!.Has(column) && column.Fact != QualificationFact.RegionException.Id && column.Fact != QualificationFact.PreviousValue.Id)
            .Select(column => column.Id)
            .ToArray();
        if (missing.Length > 0)
            report.Unchecked.Add(new Phrase(Texts.UnaskedColumns, string.Join(", ", missing)));
        foreach (var column in new[] { LeadColumns.ReviewedOn, LeadColumns.ActivityOn }.Where(column => !report.Columns!.Has(column)))
            report.Unchecked.Add(new Phrase(Texts.UndatedLeads, column.Id));
    }

    private static void AddLeads(AssessReport report, LeadOutcome outcome, Text text)
    {
        var leads = report.Leads.Where(lead => lead.Qualification.Outcome == outcome).ToArray();
        if (leads.Length > 0)
            report.NextSteps.Add(new Phrase(text, AssessWords.Leads(leads)));
    }

    /// <summary>The fact that most leads wait for of those that nothing known keeps from converting.</summary>
    private static void AddFindOut(AssessReport report)
    {
        var first = report.Leads
            .Where(lead => lead.Qualification.Answer == Answer.Unknown)
            .SelectMany(lead => lead.Qualification.Missing)
            .GroupBy(fact => fact.Id)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, System.StringComparer.Ordinal)
            .FirstOrDefault();
        if (first is not null)
            report.NextSteps.Add(new Phrase(Texts.NextFindOut, first.First().Text, Wording.Count(first.Count())));
    }
}
