using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>Says an assessment as one JSON document.</summary>
internal sealed class AssessJson
{
    private readonly AssessReport _report;
    private readonly AssessRequest _request;
    private readonly CommandContext _context;
    private readonly Utf8JsonWriter _json;
    private readonly Contribution[] _contributions;

    private AssessJson(AssessReport report, AssessRequest request, CommandContext context, Utf8JsonWriter json)
    {
        _report = report;
        _request = request;
        _context = context;
        _json = json;
        _contributions = new Contribution[request.Rules.Qualification.Card.Definition.MostContributions];
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="context">Where and in which language.</param>
    internal static void Write(AssessReport report, AssessRequest request, CommandContext context)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new AssessJson(report, request, context, json).Write();
        context.Host.Out.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("file", _report.Path);
        _json.WriteString("rules", _request.Rules.Stamp.ToString());
        _json.WriteNumber("rows", _report.Rows);
        _json.WriteString("asOf", _report.AsOf?.ToString());
        _json.WriteStartArray("leads");
        foreach (var lead in _report.Leads)
            WriteLead(lead);
        _json.WriteEndArray();
        _json.WriteStartArray("dated");
        foreach (var finding in _report.Dated)
            WriteDated(finding);
        _json.WriteEndArray();
        FindingJson.Write(_report.Findings, _context.Language, _json);
        WritePhrases("notChecked", _report.Unchecked);
        WritePhrases("next", _report.NextSteps);
        _json.WriteEndObject();
    }

    private void WriteLead(LeadRow lead)
    {
        var said = lead.Qualification;
        _json.WriteStartObject();
        _json.WriteNumber("rank", lead.Rank);
        _json.WriteString("id", lead.Id);
        _json.WriteNumber("line", lead.Line);
        _json.WriteString("outcome", EnumIds<LeadOutcome>.IdOf(said.Outcome!.Value));
        _json.WriteString("answer", EnumIds<Answer>.IdOf(said.Answer));
        _json.WriteNumber("score", said.Score);
        _json.WriteNumber("highest", said.Highest);
        _json.WriteString("value", EnumIds<LeadValue>.IdOf(said.Value!.Value));
        _json.WriteString("highestValue", EnumIds<LeadValue>.IdOf(said.HighestValue!.Value));
        _json.WriteString("temperature", EnumIds<LeadTemperature>.IdOf(said.Temperature!.Value));
        _json.WriteString("highestTemperature", EnumIds<LeadTemperature>.IdOf(said.HighestTemperature!.Value));
        _json.WriteString("maturity", said.Maturity is { } maturity ? EnumIds<LeadMaturity>.IdOf(maturity) : null);
        _json.WriteStartObject("questions");
        WriteTruth("lead", said.IsLead);
        WriteTruth("near", said.IsNear);
        WriteTruth("win", said.CanWin);
        _json.WriteEndObject();
        WriteContributions(lead);
        WriteIds("missing", said.Missing.Select(fact => fact.Id));
        WriteReasons(lead);
        WriteAssignment(lead);
        _json.WriteEndObject();
    }

    private void WriteContributions(LeadRow lead)
    {
        var count = _request.Rules.Qualification.Card.Explain(lead.Answers, _contributions);
        _json.WriteStartObject("contributions");
        foreach (var one in _contributions.Take(count))
        {
            if (one.IsMissing)
                _json.WriteNull(one.Id);
            else
                _json.WriteNumber(one.Id, one.Points);
        }

        _json.WriteEndObject();
    }

    private void WriteReasons(LeadRow lead)
    {
        _json.WriteStartArray("reasons");
        foreach (var reason in lead.Qualification.Explain(lead.Answers))
        {
            _json.WriteStartObject();
            _json.WriteString("id", reason.Id);
            _json.WriteString("kind", EnumIds<ReasonKind>.IdOf(reason.Kind));
            _json.WriteString("fact", reason.Fact);
            _json.WriteString("value", reason.Value(_context.Language));
            _json.WriteString("bound", reason.Bound(_context.Language));
            _json.WriteString("text", reason.Text(_context.Language));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteAssignment(LeadRow lead)
    {
        if (lead.Qualification.Outcome == LeadOutcome.Close)
            return;
        _json.WriteString("owner", lead.Assignment.Owner);
        _json.WriteString("ground", EnumIds<AssignmentGround>.IdOf(lead.Assignment.Ground));
        _json.WriteString("row", lead.Assignment.Row?.Id);
        WriteIds("unknownColumns", lead.Assignment.Unknown.Select(column => column.Id));
    }

    private void WriteDated(DatedFinding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("id", finding.Id);
        _json.WriteString("lead", finding.Subject);
        _json.WriteString("kind", EnumIds<DatedFindingKind>.IdOf(finding.Kind));
        _json.WriteString("owner", finding.Owner);
        _json.WriteString("dueOn", finding.DueOn?.ToString());
        if (finding.DaysLate is { } days)
            _json.WriteNumber("daysLate", days);
        _json.WriteString("text", finding.Text(_context.Language));
        _json.WriteEndObject();
    }

    private void WriteTruth(string name, Truth truth) => _json.WriteString(name, truth.IsTrue ? "yes" : truth.IsFalse ? "no" : "unknown");

    private void WriteIds(string name, IEnumerable<string> ids)
    {
        _json.WriteStartArray(name);
        foreach (var id in ids)
            _json.WriteStringValue(id);
        _json.WriteEndArray();
    }

    private void WritePhrases(string name, List<Phrase> phrases)
    {
        _json.WriteStartArray(name);
        foreach (var phrase in phrases)
            _json.WriteStringValue(phrase.Say(_context.Language));
        _json.WriteEndArray();
    }
}
