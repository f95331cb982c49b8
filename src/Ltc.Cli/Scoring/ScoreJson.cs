using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ltc.Cli;

/// <summary>Writes the scores as one JSON document, passed on as it grows, so that a million rows need no memory.</summary>
internal sealed class ScoreJson : IDisposable
{
    private const int BufferBytes = 1 << 16;
    private static readonly JsonWriterOptions Options = new() { Indented = false, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly MemoryStream _bytes = new();
    private readonly Utf8JsonWriter _json;
    private readonly CommandContext _context;
    private readonly bool _withContributions;

    /// <summary>Begins the document.</summary>
    internal ScoreJson(ScoreRequest request, ScorecardDefinition card, CommandContext context)
    {
        _context = context;
        _withContributions = request.WithContributions;
        _json = new Utf8JsonWriter(_bytes, Options);
        _json.WriteStartObject();
        _json.WriteString("file", request.Path);
        _json.WriteString("card", card.Id);
        _json.WriteStartArray("rows");
    }

    /// <summary>Writes one row.</summary>
    internal void Add(ScoredRow row)
    {
        _json.WriteStartObject();
        _json.WriteNumber("line", row.Record!.Line);
        _json.WriteString("answer", EnumIds<Answer>.IdOf(row.Result.Answer));
        Number("score", row.Result.Value);
        Number("raw", row.Result.Raw);
        Number("lowest", row.Result.Lowest);
        Number("highest", row.Result.Highest);
        if (row.Result.Band is { } band)
            _json.WriteString("band", band.Id);
        var fields = row.Fields();
        Words("missing", fields[^2]);
        Words("reasons", fields[^1]);
        if (_withContributions && row.Result.Value is not null)
            Contributions(row);
        _json.WriteEndObject();
        if (_json.BytesPending + _bytes.Length > BufferBytes)
            PassOn();
    }

    /// <summary>Ends the document.</summary>
    internal void End(ScoreSummary summary, FindingBag findings, int exitCode)
    {
        _json.WriteEndArray();
        _json.WriteNumber("exitCode", exitCode);
        _json.WriteStartObject("summary");
        _json.WriteNumber("rows", summary.Rows);
        _json.WriteNumber("known", summary.Known);
        _json.WriteNumber("unknown", summary.Unknown);
        _json.WriteNumber("refused", summary.Refused);
        Number("least", summary.Least);
        Number("mean", summary.Mean);
        Number("greatest", summary.Greatest);
        _json.WriteStartObject("bands");
        foreach (var band in summary.Bands)
            _json.WriteNumber(band.Key, band.Value);
        _json.WriteEndObject();
        _json.WriteEndObject();
        FindingJson.Write(findings, _context.Language, _json);
        _json.WriteEndObject();
        PassOn();
        _context.Host.Out.WriteLine();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _bytes.Dispose();
    }

    private void Contributions(ScoredRow row)
    {
        _json.WriteStartObject("contributions");
        var points = row.Points();
        for (var i = 0; i < points.Length; i++)
            Number(row.Parts[i], decimal.Parse(points[i], System.Globalization.CultureInfo.InvariantCulture));
        _json.WriteEndObject();
    }

    private void Number(string name, decimal? number)
    {
        _json.WritePropertyName(name);
        if (number is { } value)
            _json.WriteNumberValue(value);
        else
            _json.WriteNullValue();
    }

    private void Words(string name, string words)
    {
        _json.WriteStartArray(name);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            _json.WriteStringValue(word);
        _json.WriteEndArray();
    }

    private void PassOn()
    {
        _json.Flush();
        _context.Host.Out.Write(Encoding.UTF8.GetString(_bytes.GetBuffer(), 0, (int)_bytes.Length));
        _bytes.SetLength(0);
    }
}
