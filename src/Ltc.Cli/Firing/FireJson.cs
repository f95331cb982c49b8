using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Writes the moves out of a stage as JSON.</summary>
internal static class FireJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(CommandContext context, FireRun run) => context.Host.Out.WriteLine(new JsonObject
    {
        ["machine"] = run.Machine.Id,
        ["stage"] = run.Stage.Id,
        ["moves"] = new JsonArray([.. run.Moves.Select(move => Move(move, context.Language))]),
    }.ToJsonString(Indented));

    private static JsonNode Move(FiredMove move, Language language) => new JsonObject
    {
        ["trigger"] = move.Trigger.Id,
        ["answer"] = EnumIds<Answer>.IdOf(move.Answer),
        ["to"] = move.Answer == Answer.Allowed ? move.To?.Id : null,
        ["reasons"] = new JsonArray([.. move.Reasons.Select(reason => new JsonObject
        {
            ["kind"] = EnumIds<ReasonKind>.IdOf(reason.Kind),
            ["id"] = reason.Id,
            ["fact"] = reason.Fact,
            ["text"] = reason.Text(language),
            ["source"] = reason.Source,
        })]),
        ["effects"] = new JsonArray([.. move.Effects.Select(effect => (JsonNode)effect.Id)]),
        ["lacks"] = new JsonArray([.. move.Lacks.Sets.Select(lack => new JsonArray([.. lack.Facts.Select(fact => (JsonNode)fact.Id)]))]),
        ["findOutFirst"] = new JsonArray([.. move.Lacks.FindOutFirst.Select(fact => (JsonNode)fact.Id)]),
    };
}
