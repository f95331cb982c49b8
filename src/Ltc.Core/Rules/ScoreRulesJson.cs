using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes what the scores have beside their cards: requirements, rules, questions, ladders and weights, so that the stamp covers them.</summary>
internal static class ScoreRulesJson
{
    internal static void Write(Utf8JsonWriter json, LtcScores scores)
    {
        json.WriteStartObject();
        WriteRequirements(json, "knockOuts", scores.InitiationScore.KnockOuts);
        WritePpvvc(json, scores.Ppvvc.Definition);
        WriteWords(json, "effectivePipeline", EnumIds<PpvvcGrade>.Values.Select(grade => Numbers.ToText(scores.EffectivePipeline.Shares.Of(grade))));
        WriteWords(json, "gradeRules", scores.ProjectGrade.Rules.Select(rule => $"{rule.Kind} {rule.Grade} {rule.When.Id}"));
        WriteRequirements(json, "gradeConditions", scores.ProjectGrade.Rules.Select(rule => rule.When));
        WriteRequirements(json, "regrade", scores.Regrade.Triggers);
        WritePayment(json, scores.PaymentQuality.Definition);
        WriteSigning(json, scores.Signing);
        WriteLadders(json, scores.ContractQuality);
        WriteWords(json, "lateness", [Numbers.ToText(scores.Lateness.History.GraceDays), Days(scores.Lateness.History.LookBackDays)]);
        json.WriteEndObject();
    }

    private static void WritePpvvc(Utf8JsonWriter json, PpvvcDefinition ppvvc)
    {
        WriteWords(json, "ppvvcQuestions", ppvvc.Questions.Select(question => $"{question.Id} {question.Dimension} {question.Text}"));
        WriteBands(json, "ppvvcBands", ppvvc.Bands.Bands);
        WriteWords(json, "ppvvcBlocks", ppvvc.Blocks.Select(block => block.ToString()));
        WriteWords(json, "ppvvcExpectations", ppvvc.Expectations.Select(one =>
            $"{one.Point} {one.Grade} {one.Relief} {one.RelievedGrade} {string.Join(",", one.Dimensions)}"));
        WriteWords(json, "ppvvc", [ppvvc.CapWithoutYes.ToString(), Numbers.ToText(ppvvc.RescoreDays)]);
    }

    private static void WritePayment(Utf8JsonWriter json, PaymentQualityDefinition payment)
    {
        var weights = payment.Weights;
        decimal[] numbers =
            [weights.Advance, weights.Shipment, weights.Pac, weights.Fac, weights.AfterFac, payment.FreeDays, payment.StepDays, payment.PointsPerStep];
        WriteWords(json, "paymentQuality", numbers.Select(Numbers.ToText));
        WriteBands(json, "paymentQualityBands", payment.Bands.Bands);
    }

    private static void WriteSigning(Utf8JsonWriter json, SigningReview signing)
    {
        WriteRequirements(json, "signingCriteria", signing.Criteria);
        WriteRequirements(json, "signingRedLines", signing.RedLines);
        WriteRequirements(json, "signingTerms", signing.Terms);
        WriteWords(json, "signingItems", signing.Checklist.Items.Select(item =>
            $"{item.Id} {item.Group} {(item.IsBlocking ? "blocks" : "condition")} {(item.NeedsFulfilment ? "signed" : "marked")} {item.Text}"));
    }

    private static void WriteLadders(Utf8JsonWriter json, ContractQualityScore quality)
    {
        foreach (var metric in EnumIds<ContractQualityMetric>.Values)
            WriteWords(json, EnumIds<ContractQualityMetric>.IdOf(metric), quality.Find(metric)!.Steps.Select(step => step.ToString()));
    }

    private static void WriteRequirements(Utf8JsonWriter json, string name, IEnumerable<Requirement> requirements)
    {
        json.WriteStartArray(name);
        foreach (var requirement in requirements)
        {
            json.WriteStartObject();
            json.WriteString("id", requirement.Id);
            json.WriteString("text", requirement.Text.In(Language.English));
            json.WritePropertyName("when");
            ConditionJson.Write(json, requirement.Data ?? throw new InvalidOperationException($"requirement `{requirement.Id}` has no condition"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBands(Utf8JsonWriter json, string name, IEnumerable<ScoreBand> bands) =>
        WriteWords(json, name, bands.Select(band => $"{band.Id} {(band.From is { } from ? Numbers.ToText(from) : "-")}"));

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static string Days(int? number) => number is { } known ? Numbers.ToText(known) : "-";
}
