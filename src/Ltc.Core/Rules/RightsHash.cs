using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes what the definitions of decision rights mean into the canonical form of the rules; texts and sources do not count.</summary>
internal static class RightsHash
{
    internal static void Write(Utf8JsonWriter json, LtcRules rules)
    {
        json.WriteStartObject("rights");
        var vote = rules.Voting;
        Line(
            json,
            "voting",
            vote.Needed,
            vote.NeededPerGroup,
            vote.OnReject,
            vote.AttendanceParts,
            vote.AttendanceOf,
            vote.EmptyRoster,
            vote.UnreachableQuorum,
            vote.OwnRequest,
            vote.RepeatedApproval);
        Lines(json, "separation", rules.Separation.Constraints.Select(one => new object?[] { one.Id, one.AtMost, string.Join(" ", one.Duties) }));
        Lines(
            json,
            "roles",
            rules.Roles.Cells.Where(cell => cell.Marks != RaciMarks.None).Select(cell => new object?[] { cell.Step, cell.Role, (int)cell.Marks }));
        Lines(json, "teams", rules.Teams.Terms.Select(one => new object?[]
        {
            one.Grade, one.MayCombine, one.AccountFullTime, one.SolutionFullTime, one.ExpertPool, one.DirectorFrom, one.SponsorRank,
        }));
        Lines(json, "tiers", rules.Teams.Tiers.Select(pair => new object?[] { pair.Key, pair.Value }));
        Line(json, "sponsorships", rules.Sponsorships.ContactDays, rules.Sponsorships.ReviewDays, rules.Sponsorships.BriefingDays);
        Lines(json, "attention", rules.Attention.Terms.Select(one => new object?[] { one.Level, one.Grade, one.Rhythm }));
        Lines(json, "cards", rules.CardAccess.Fields.Select(one => new object?[] { one.Id, one.IsSensitive, one.IsMinimal }));
        Line(json, "cardGrants", rules.CardAccess.LongestGrantDays);
        Lines(json, "tailoring", rules.Tailoring.Scopes.Select(one => new object?[] { one.Layer, string.Join(" ", one.Elements) }));
        json.WritePropertyName("tailoringRights");
        TableJson.Write(json, rules.Tailoring.Rights.Definition);
        Line(json, "nodes", rules.Nodes.StandardHours, rules.Nodes.ExpressHours, rules.Nodes.TopGradeHours, rules.Nodes.MostNodesInsideGrant);
        json.WriteStartObject("decisions");
        foreach (var point in rules.Decisions.Points.All)
        {
            var id = EnumIds<DecisionPoint>.IdOf(point.Point);
            Lines(json, id + "Reviews", point.Reviews.Select(one => new object?[]
            {
                one.Role, one.MayVeto, one.Hours, one.OnTimeout, string.Join(" ", one.Matters), string.Join(" ", one.Papers), point.ReviewsInsideGrant.Contains(one),
            }));
            Line(json, id, point.Document, point.ValidDays, point.DecisionHours, string.Join(" ", point.Clearances));
            foreach (var outcome in EnumIds<DecisionOutcome>.Values)
                Checklist(json, point.Requires(outcome));
        }

        Checklist(json, rules.Decisions.Redecision);
        Checklist(json, rules.Decisions.Withdrawal);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Checklist<TFacts>(Utf8JsonWriter json, Checklist<TFacts> list)
        where TFacts : struct
    {
        json.WriteStartObject(list.Id);
        foreach (var requirement in list.Requirements)
        {
            json.WritePropertyName(requirement.Id);
            ConditionJson.Write(json, requirement.Condition.Data);
        }

        json.WriteEndObject();
    }

    private static void Lines(Utf8JsonWriter json, string name, System.Collections.Generic.IEnumerable<object?[]> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
            Values(json, line);
        json.WriteEndArray();
    }

    private static void Line(Utf8JsonWriter json, string name, params object?[] values)
    {
        json.WritePropertyName(name);
        Values(json, values);
    }

    private static void Values(Utf8JsonWriter json, object?[] values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteStringValue(value is int number ? Numbers.ToText(number) : value?.ToString());
        json.WriteEndArray();
    }
}
