using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Ltc.Cli;

/// <summary>Says what a fit found out as one JSON document. Its names are stable; only texts depend on the language.</summary>
internal static class FitJson
{
    private const int Digits = 6;
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="context">Where and in which language.</param>
    internal static void Write(FitOutcome outcome, CommandContext context)
    {
        var json = new JsonObject
        {
            ["file"] = outcome.Order.Path,
            ["exitCode"] = outcome.ExitCode,
            ["errors"] = Findings(outcome.Errors, context.Language),
        };
        if (outcome.Fit is { } fit)
            Add(json, fit, context.Language);
        context.Host.Out.WriteLine(json.ToJsonString(Options));
    }

    private static void Add(JsonObject json, FittedScorecard fit, Language language)
    {
        var report = fit.Report;
        json["findings"] = Findings(report.Findings, language);
        json["rows"] = report.Rows;
        json["unknownRows"] = report.UnknownRows;
        json["positives"] = report.Positives;
        json["baseRate"] = Short(report.BaseRate);
        json["auc"] = Short(report.Auc);
        json["chanceError"] = Short(report.ChanceError);
        json["logLoss"] = Short(report.LogLoss);
        json["brier"] = Short(report.Brier);
        json["folds"] = List(report.Folds, Fold);
        json["characteristics"] = List(report.Columns, Column);
        json["lift"] = List(
            report.Lift, band => new JsonObject { ["share"] = Short(band.Share), ["captured"] = Short(band.Captured), ["lift"] = Short(band.Lift) });
        json["calibration"] = List(report.Calibration, Band);
        json["probabilities"] = List(fit.Calibration.Steps, step => new JsonObject
        {
            ["from"] = step.From,
            ["probability"] = decimal.Round(step.Probability, Digits),
            ["rows"] = step.Rows,
            ["positives"] = step.Positives,
        });
        json["periods"] = report.Periods is { } periods ? Periods(periods) : null;
        json["card"] = JsonNode.Parse(DefinitionJson.Write(fit.Card));
    }

    private static JsonObject Fold(FoldReport fold) => new()
    {
        ["fold"] = fold.Fold,
        ["rows"] = fold.Rows,
        ["positives"] = fold.Positives,
        ["auc"] = Short(fold.Auc),
        ["logLoss"] = Short(fold.LogLoss),
        ["brier"] = Short(fold.Brier),
    };

    private static JsonObject Column(ColumnReport column) => new()
    {
        ["id"] = column.Name,
        ["type"] = column.Type == FitColumnType.Number ? "number" : "choice",
        ["bins"] = column.Bins,
        ["missing"] = Short(column.Missing),
        ["informationValue"] = Short(column.Information),
        ["aloneAuc"] = Short(column.AloneAuc),
        ["lowestPoints"] = column.LowestPoints,
        ["highestPoints"] = column.HighestPoints,
        ["stability"] = column.Stability is { } stability ? Short(stability) : null,
    };

    private static JsonObject Band(CalibrationBand band) => new()
    {
        ["lowestScore"] = band.LowestScore,
        ["highestScore"] = band.HighestScore,
        ["rows"] = band.Rows,
        ["positives"] = band.Positives,
        ["predicted"] = Short(band.Predicted),
        ["observed"] = Short(band.Observed),
    };

    private static JsonObject Periods(PeriodReport periods) => new()
    {
        ["firstRows"] = periods.FirstRows,
        ["secondRows"] = periods.SecondRows,
        ["firstRate"] = Short(periods.FirstRate),
        ["secondRate"] = Short(periods.SecondRate),
        ["auc"] = periods.Auc is { } auc ? Short(auc) : null,
        ["stability"] = periods.Stability is { } stability ? Short(stability) : null,
    };

    private static JsonArray Findings(IEnumerable<Ltc.Finding> findings, Language language) => List(findings, finding => new JsonObject
    {
        ["code"] = finding.Code,
        ["pointer"] = finding.Pointer,
        ["line"] = finding.Line > 0 ? finding.Line : null,
        ["text"] = finding.Text(language),
    });

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> write) => [.. items.Select(write)];

    private static double Short(double value) => Math.Round(value, Digits);
}
