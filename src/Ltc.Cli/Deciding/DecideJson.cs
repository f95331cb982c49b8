using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Writes what became of a case as JSON.</summary>
internal static class DecideJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(CommandContext context, DecideRun run)
    {
        var language = context.Language;
        var required = run.Answer?.Required ?? run.Required;
        var root = new JsonObject
        {
            ["case"] = run.Case.Id,
            ["required"] = new JsonObject
            {
                ["level"] = EnumIds<OrgLevel>.IdOf(required.Result),
                ["because"] = new JsonArray([.. required.Because.Select(dimension => (JsonNode)dimension.Id)]),
                ["unknown"] = new JsonArray([.. required.Unknown.Select(dimension => (JsonNode)dimension.Id)]),
                ["reasons"] = new JsonArray([.. run.Why.Select(reason => (JsonNode)reason.Text(language))]),
            },
        };
        if (run.Answer is { } answer)
            AddAnswer(root, answer, language);
        if (run.Dropped.Count > 0)
            root["historyNotCounted"] = new JsonArray([.. run.Dropped.Select(dropped => (JsonNode)dropped.Case)]);
        context.Host.Out.WriteLine(root.ToJsonString(Indented));
    }

    private static void AddAnswer(JsonObject root, DecisionAnswer answer, Language language)
    {
        root["answer"] = EnumIds<Answer>.IdOf(answer.Answer);
        root["couldDecide"] = new JsonArray([.. answer.CouldDecide.Select(decider => new JsonObject
        {
            ["person"] = decider.Person.Id,
            ["grants"] = new JsonArray([.. decider.Chain.Select(grant => (JsonNode)grant.Id)]),
            ["coSigners"] = new JsonArray([.. decider.CoSigners.Select(signer => (JsonNode)signer)]),
        })]);
        root["clearances"] = new JsonArray([.. answer.Clearances.Select(clearance => new JsonObject
        {
            ["document"] = EnumIds<AuthorityDocument>.IdOf(clearance.Document),
            ["by"] = clearance.By?.Person.Id,
            ["could"] = new JsonArray([.. clearance.Could.Deciders.Select(decider => decider.Person.Id).Distinct().Select(id => (JsonNode)id)]),
            ["coSigners"] = new JsonArray([.. (clearance.By?.CoSigners ?? []).Select(signer => (JsonNode)signer)]),
        })]);
        root["reviews"] = new JsonArray([.. answer.Reviews.Select(node => new JsonObject
        {
            ["role"] = node.Node.Id,
            ["status"] = EnumIds<NodeStatus>.IdOf(node.Status),
            ["asked"] = new JsonArray([.. node.Asked.Select(id => (JsonNode)id)]),
            ["accountable"] = new JsonArray([.. node.Accountable.Select(id => (JsonNode)id)]),
        })]);
        root["reasons"] = new JsonArray([.. answer.Reasons.Select(reason => new JsonObject
        {
            ["kind"] = EnumIds<ReasonKind>.IdOf(reason.Kind),
            ["id"] = reason.Id,
            ["text"] = reason.Text(language),
            ["source"] = reason.Source,
        })]);
        root["violations"] = new JsonArray([.. answer.Separation.Violations.Select(violation => new JsonObject
        {
            ["person"] = violation.Person,
            ["conflict"] = EnumIds<SeparationConflict>.IdOf(violation.Conflict),
            ["actsFor"] = violation.ActsFor,
        })]);
        root["voting"] = new JsonArray([.. answer.Voting.Select(finding => (JsonNode)finding.Text(language))]);
        if (answer.Differences.Count > 0)
            root["differences"] = new JsonArray([.. answer.Differences.Select(finding => new JsonObject { ["pointer"] = finding.Pointer, ["text"] = finding.Text(language) })]);
        if (answer.Decision is { } decision)
            root["record"] = JsonNode.Parse(DefinitionJson.Write(decision.Record.ToData()));
    }
}
