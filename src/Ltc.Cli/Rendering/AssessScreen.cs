using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says an assessment in text: the leads by rank, what each lacks, the findings, what to do next.</summary>
internal sealed class AssessScreen
{
    private readonly AssessReport _report;
    private readonly AssessRequest _request;
    private readonly CommandContext _context;
    private readonly Screen _screen;

    private AssessScreen(AssessReport report, AssessRequest request, CommandContext context)
    {
        _report = report;
        _request = request;
        _context = context;
        _screen = context.OpenScreen();
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="context">Where and in which language.</param>
    internal static void Write(AssessReport report, AssessRequest request, CommandContext context) => new AssessScreen(report, request, context).Write();

    private void Write()
    {
        if (_report.Columns is { } columns)
        {
            _screen.Line(_context.Say(Texts.RowsRead, _report.Path, Wording.Count(_report.Rows), columns.Headings.Count));
            _screen.Line(_report.AsOf is { } asOf ? _context.Say(_report.AsOfGiven ? Texts.AsOfGiven : Texts.AsOfLatest, asOf) : _context.Say(Texts.AsOfUnknown));
            _screen.Line(_context.Say(Texts.LeadRules, _request.Rules.Stamp));
        }

        if (_report.Leads.Count > 0)
        {
            WriteLeads();
            WriteLacks();
        }

        FindingScreen.Write(_report.Findings, _context, _screen);
        WriteList(Texts.HeadingUnchecked, _report.Unchecked);
        WriteList(Texts.HeadingNext, _report.NextSteps);
    }

    private void WriteLeads()
    {
        var language = _context.Language;
        var rules = _request.Rules.Qualification;
        _screen.Heading(_context.Say(Texts.HeadingLeads));
        _screen.Table(
            [
                ">#", _context.Say(Texts.ColumnLead), _context.Say(Texts.ColumnOutcome), ">" + _context.Say(Texts.ColumnScore), _context.Say(Texts.ColumnValue),
                _context.Say(Texts.ColumnTemperature), _context.Say(Texts.ColumnMaturity), _context.Say(Texts.ColumnTaker), _context.Say(Texts.ColumnWhy),
            ],
            _report.Leads.Take(_request.Limit).Select(lead => new[]
            {
                Wording.Count(lead.Rank), Shortened.Of(lead.Id), _context.Say(AssessWords.Of(lead.Qualification.Outcome)), AssessWords.Score(lead.Qualification, language),
                AssessWords.Grade(rules.Values, lead.Qualification.Value, lead.Qualification.HighestValue, language),
                AssessWords.Grade(rules.Temperatures, lead.Qualification.Temperature, lead.Qualification.HighestTemperature, language),
                AssessWords.Of(lead.Qualification.Maturity) is { } maturity ? _context.Say(maturity) : "–",
                lead.Assignment.Owner is { } owner ? Shortened.Of(owner) : "–",
                lead.Qualification.Outcome == LeadOutcome.Close ? "–" : lead.Assignment.Text(language),
            }));
        if (_report.Leads.Count > _request.Limit)
            _screen.Line(_context.Say(Texts.AndMore, Wording.Count(_report.Leads.Count - _request.Limit)), indent: 2);
    }

    private void WriteLacks()
    {
        _screen.Heading(_context.Say(Texts.HeadingLacks));
        foreach (var lead in _report.Leads.Take(_request.Limit))
        {
            var said = lead.Qualification;
            var reasons = said.Outcome == LeadOutcome.Close ? Grounds(lead) : [.. said.Explain(lead.Answers).Select(reason => reason.Text(_context.Language))];
            var first = reasons.Length == 0 ? _context.Say(Texts.LeadLacksNothing) : _context.Say(AssessWords.Of(said.Outcome));
            _screen.Line(_context.Say(Texts.LeadIs, Shortened.Of(lead.Id), Shortened.Of(lead.Name), first).Replace("  ", " ", System.StringComparison.Ordinal), indent: 2);
            foreach (var reason in reasons)
                _screen.Line(reason, indent: 4);
            if (said.Outcome == LeadOutcome.Nurture && said.Missing.Count > 0)
                _screen.Line(_context.Say(Texts.LeadAsks, string.Join(", ", said.Missing.Select(fact => _context.Say(fact.Text)))), indent: 4);
        }
    }

    /// <summary>A lead that is to be closed lacks nothing: it says why.</summary>
    private string[] Grounds(LeadRow lead)
    {
        var grounds = lead.Qualification.GroundsToClose.Select(reason => reason.Id).ToArray();
        return [.. lead.Qualification.Explain(lead.Answers).Where(reason => grounds.Contains(reason.Id)).Select(reason => reason.Text(_context.Language))];
    }

    private void WriteList(Text heading, List<Phrase> phrases)
    {
        if (phrases.Count == 0)
            return;
        _screen.Heading(_context.Say(heading));
        foreach (var phrase in phrases)
            _screen.Line(phrase.Say(_context.Language), indent: 2);
    }
}
