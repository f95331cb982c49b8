using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Tells the story as one JSON document.</summary>
internal static class DemoJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(CommandContext context, LtcRules rules, DemoStory story, string? without)
    {
        var document = new JsonObject
        {
            ["rules"] = rules.Stamp.ToString(),
            ["without"] = without,
            ["stoppedAt"] = story.Stop?.Entry.EventId,
            ["qualifications"] = new JsonArray([.. story.Rounds.Select(round => Round(round, context.Language))]),
            ["decisions"] = new JsonArray([.. story.Decisions.Select(decision => Decision(decision, context.Language))]),
            ["steps"] = new JsonArray([.. story.Steps.Select(step => Step(step, context.Language))]),
        };
        context.Host.Out.WriteLine(document.ToJsonString(Indented));
    }

    private static JsonObject Round(DemoRound round, Language language) => new()
    {
        ["at"] = round.At.ToString(),
        ["score"] = round.Lead.Score,
        ["highest"] = round.Lead.Highest,
        ["value"] = JsonNamingPolicy.CamelCase.ConvertName($"{round.Lead.Value}"),
        ["temperature"] = JsonNamingPolicy.CamelCase.ConvertName($"{round.Lead.Temperature}"),
        ["outcome"] = JsonNamingPolicy.CamelCase.ConvertName($"{round.Lead.Outcome}"),
        ["missing"] = new JsonArray([.. round.Lead.Missing.Select(fact => JsonValue.Create(fact.Id))]),
        ["reasons"] = new JsonArray([.. round.Lead.Explain(round.Answers).Select(reason => Reason(reason, language))]),
    };

    private static JsonObject Decision(DemoDecision told, Language language) => new()
    {
        ["case"] = told.Case.Id,
        ["answer"] = JsonNamingPolicy.CamelCase.ConvertName(told.Answer.Answer.ToString()),
        ["record"] = told.Answer.Decision is { } decision ? JsonNode.Parse(DefinitionJson.Write(decision.Record.ToData())) : null,
        ["reasons"] = new JsonArray([.. told.Answer.Reasons.Select(reason => Reason(reason, language))]),
    };

    private static JsonObject Step(ReplayStep step, Language language) => new()
    {
        ["event"] = step.Entry.EventId,
        ["at"] = step.Entry.At,
        ["machine"] = step.Entry.Machine,
        ["subject"] = step.Entry.Subject,
        ["trigger"] = step.Entry.Trigger,
        ["answer"] = JsonNamingPolicy.CamelCase.ConvertName(step.Answer.ToString()),
        ["from"] = step.From,
        ["to"] = step.To,
        ["decisions"] = new JsonArray([.. step.Decisions.Select(decision => JsonValue.Create(decision.Id))]),
        ["effects"] = new JsonArray([.. step.Effects.Select(effect => JsonValue.Create(effect.Id))]),
        ["reasons"] = new JsonArray([.. step.Reasons.Select(reason => Reason(reason, language))]),
    };

    private static JsonObject Reason(Reason reason, Language language) => new()
    {
        ["id"] = reason.Id,
        ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(reason.Kind.ToString()),
        ["fact"] = reason.Fact,
        ["value"] = reason.Value(language),
        ["bound"] = reason.Bound(language),
        ["text"] = reason.Text(language),
    };
}
