using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Ltc.Cli;

/// <summary>Writes the leads as CSV: what the rules say, and a column for each contribution to the score.</summary>
internal static class AssessCsv
{
    private static readonly string[] Headings =
        ["rank", "id", "outcome", "answer", "score", "highest", "value", "temperature", "maturity", "owner", "ground", "row"];

    /// <summary>Writes the file that was asked for.</summary>
    /// <param name="request">Where to.</param>
    /// <param name="report">The leads; takes a finding when the file cannot be written.</param>
    internal static void Write(AssessRequest request, AssessReport report)
    {
        try
        {
            var card = request.Rules.Qualification.Card;
            using var writer = new StreamWriter(request.Out!, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            Line(writer, Headings.Concat(card.Definition.Characteristics.Select(one => one.Id)).Concat(["missing", "reasons"]));
            var into = new Contribution[card.Definition.MostContributions];
            foreach (var lead in report.Leads)
                Line(writer, Cells(lead, card, into));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            report.Findings.Add(FindingKinds.FileUnwritable, new Finding { File = request.Out, Expected = new Phrase(Texts.ExpectedWritable) });
        }
    }

    private static IEnumerable<string> Cells(LeadRow lead, Scorecard<QualificationFacts> card, Contribution[] into)
    {
        var said = lead.Qualification;
        var count = card.Explain(lead.Answers, into);
        var points = into.Take(count).ToDictionary(one => one.Id, one => one);
        return
        [
            Number(lead.Rank), lead.Id, EnumIds<LeadOutcome>.IdOf(said.Outcome!.Value), EnumIds<Answer>.IdOf(said.Answer), Number(said.Score), Number(said.Highest),
            EnumIds<LeadValue>.IdOf(said.Value!.Value), EnumIds<LeadTemperature>.IdOf(said.Temperature!.Value),
            said.Maturity is { } maturity ? EnumIds<LeadMaturity>.IdOf(maturity) : string.Empty,
            lead.Assignment.Owner ?? string.Empty, said.Outcome == LeadOutcome.Close ? string.Empty : EnumIds<AssignmentGround>.IdOf(lead.Assignment.Ground),
            lead.Assignment.Row?.Id ?? string.Empty,
            .. card.Definition.Characteristics.Select(one => points.TryGetValue(one.Id, out var part) && !part.IsMissing ? Number(part.Points) : string.Empty),
            string.Join(' ', said.Missing.Select(fact => fact.Id)), string.Join(' ', said.Reasons.Select(reason => reason.Id)),
        ];
    }

    private static string Number(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture);

    private static void Line(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells.Select(Quoted)));
        writer.Write("\r\n");
    }

    /// <summary>A cell that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
