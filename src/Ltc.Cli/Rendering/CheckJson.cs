using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ltc.Cli;

/// <summary>Says a check report as one JSON document. Its names are stable; only texts depend on the language.</summary>
internal sealed class CheckJson
{
    private const int BufferBytes = 1 << 16;
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly CheckReport _report;
    private readonly CommandContext _context;
    private readonly Utf8JsonWriter _json;

    private CheckJson(CheckReport report, CommandContext context, Utf8JsonWriter json)
    {
        _report = report;
        _context = context;
        _json = json;
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="context">Where and in which language.</param>
    internal static void Write(CheckReport report, CommandContext context)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            new CheckJson(report, context, json).Write(bytes);
        PassOn(bytes, context);
        context.Host.Out.WriteLine();
    }

    private void Write(MemoryStream bytes)
    {
        _json.WriteStartObject();
        _json.WriteString("file", _report.Path);
        _json.WriteNumber("exitCode", _report.ExitCode);
        WriteFile();
        WriteStages();
        WritePipeline();
        WriteStaleness();
        if (_report is { View: { } view, Formats: not null })
            ViewJson.Write(view, _json);
        FindingJson.Write(_report.Findings, _context.Language, _json);
        WritePhrases("notChecked", _report.Unchecked);
        WritePhrases("next", _report.NextSteps);
        if (_report.NextMoves is { } moves)
        {
            MoveJson.WriteSituations(moves, _json);
            WriteDeals(bytes);
        }

        _json.WriteEndObject();
    }

    /// <summary>Writes the open deals and passes them on as they come, so that a million of them need no memory.</summary>
    private void WriteDeals(MemoryStream bytes)
    {
        _json.WriteStartArray("deals");
        foreach (var deal in _report.OpenDeals)
        {
            MoveJson.WriteDeal(deal, _json);
            if (_json.BytesPending < BufferBytes)
                continue;
            _json.Flush();
            PassOn(bytes, _context);
        }

        _json.WriteEndArray();
    }

    private static void PassOn(MemoryStream bytes, CommandContext context)
    {
        context.Host.Out.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        bytes.SetLength(0);
    }

    private void WriteFile()
    {
        if (_report.Source is { } source)
        {
            _json.WriteString("encoding", source.EncodingName);
            _json.WriteString("separator", source.Separator.ToString());
        }

        _json.WriteNumber("rows", _report.Rows);
        _json.WriteNumber("rowsNotChecked", _report.BrokenRows);
        _json.WriteString("asOf", _report.AsOf?.ToString());
        _json.WriteBoolean("asOfGiven", _report.AsOfGiven);
        _json.WriteStartObject("columns");
        foreach (var info in DealFields.All.Where(info => _report.Columns?.Has(info.Field) == true))
        {
            _json.WriteStartObject(info.Id);
            _json.WriteString("heading", _report.Columns!.HeadingOf(info.Field));
            if (_report.Formats?.DateOf(info.Field) is { } format)
                _json.WriteString("format", format.Name);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteStages()
    {
        _json.WriteStartArray("stages");
        foreach (var use in _report.Stages)
        {
            _json.WriteStartObject();
            _json.WriteString("name", use.Name);
            _json.WriteNumber("deals", use.Count);
            _json.WriteString("stage", use.Target?.Stage?.Id);
            _json.WriteString("kind", use.Target is { } target ? DealKinds.IdOf(target.Kind) : null);
            _json.WriteString("funnel", use.Target?.Stage?.Funnel is { } funnel ? EnumIds<FunnelStage>.IdOf(funnel.Stage) : null);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartObject("kinds");
        foreach (var group in _report.Stages.Where(use => use.Target is not null).GroupBy(use => use.Target!.Kind).OrderBy(group => group.Key))
            _json.WriteNumber(DealKinds.IdOf(group.Key), group.Sum(use => use.Count));
        _json.WriteEndObject();
    }

    private void WritePipeline()
    {
        if (_report.Pipeline is not { } pipeline)
            return;
        _json.WriteStartObject("pipeline");
        _json.WriteNumber("open", pipeline.Open);
        _json.WriteNumber("withoutAmount", pipeline.WithoutAmount);
        _json.WriteNumber("withoutProbability", pipeline.WithoutProbability);
        _json.WriteStartArray("sums");
        foreach (var sum in pipeline.Sums)
        {
            _json.WriteStartObject();
            _json.WriteString("currency", sum.Currency.Length == 0 ? null : sum.Currency);
            _json.WriteNumber("deals", sum.Deals);
            _json.WriteNumber("amount", sum.Amount);
            _json.WriteNumber("weighted", sum.Weighted);
            _json.WriteNumber("ownDeals", sum.OwnDeals);
            if (sum.OwnDeals > 0)
                _json.WriteNumber("ownWeighted", sum.OwnWeighted);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteStaleness()
    {
        _json.WriteStartArray("staleness");
        foreach (var stage in _report.Staleness?.Stages ?? [])
        {
            _json.WriteStartObject();
            _json.WriteString("name", stage.Stage.Name);
            _json.WriteString("funnel", EnumIds<FunnelStage>.IdOf(stage.Limit.Stage));
            _json.WriteNumber("alarmMonths", stage.Limit.AlarmMonths ?? 0);
            _json.WriteNumber("dated", stage.Dated);
            _json.WriteNumber("undated", stage.Undated);
            _json.WriteNumber("pastAlarm", stage.Stale);
            _json.WriteNumber("pastTwiceBenchmark", stage.Zombies);
            _json.WriteNumber("longestDays", stage.OldestDays);
            FindingJson.WriteLines(_json, stage.Lines);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WritePhrases(string name, System.Collections.Generic.List<Phrase> phrases)
    {
        _json.WriteStartArray(name);
        foreach (var phrase in phrases)
            _json.WriteStringValue(phrase.Say(_context.Language));
        _json.WriteEndArray();
    }
}
