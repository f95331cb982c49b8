using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Gives out leads: a table, a fallback, limits and loads go in, an owner with the ground for each lead comes out.</summary>
internal sealed class LeadDistributionSubject : CaseSubject
{
    internal override string Id => "lead-distribution";

    internal override CaseAnswer Answer(Given given)
    {
        var rules = Rules(given.Object("distribution"));
        var loads = given.Take("loads") is null ? [] : Counts(given.Object("loads"));
        var leads = given.Objects("leads").Select(Lead).ToArray();
        given.End();
        var assignments = rules.DecideAll(leads, loads);
        return new CaseAnswer(new JsonObject
        {
            ["owners"] = new JsonArray([.. assignments.Select(one => (JsonNode?)one.Owner)]),
            ["grounds"] = CaseAnswer.List(assignments.Select(one => EnumIds<AssignmentGround>.IdOf(one.Ground))),
            ["rows"] = new JsonArray([.. assignments.Select(one => (JsonNode?)one.Row?.Id)]),
            ["unknown"] = new JsonArray([.. assignments.Select(one => (JsonNode)CaseAnswer.List(one.Unknown.Select(column => column.Id)))]),
        });
    }

    private static LeadDistribution Rules(Given given)
    {
        if (!DefinitionJson.TryReadTable(given.Need("table").GetRawText(), out var table, out var broken))
            throw CaseException.Of(broken);
        var fallback = given.TextOrNull("fallback");
        var limits = given.Take("limits") is null ? [] : Counts(given.Object("limits"));
        var most = given.NumberOrNull("mostByDefault");
        given.End();
        var own = limits.Select(limit => new OwnerLimit(limit.Key, limit.Value));
        return LeadDistribution.TryCreate(table!, fallback, own, (int?)most, out var rules, out var findings)
            ? rules!
            : throw CaseException.Of(findings);
    }

    private static DistributionFacts Lead(Given given)
    {
        var values = given.Names.ToDictionary(name => name, name => (object?)given.TextOrNull(name));
        given.End();
        return DistributionFact.All.TryBind(values, out var facts, out var findings) ? facts : throw CaseException.Of(findings);
    }

    private static Dictionary<string, int> Counts(Given given) => given.Names.ToDictionary(name => name, name => given.Take(name) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var count) => count,
        _ => throw CaseException.Expected(given.Path(name), CaseExpected.Whole),
    });
}
