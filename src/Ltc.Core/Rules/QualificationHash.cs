using System.Text.Json;

namespace Ltc;

/// <summary>Writes what leads are qualified, distributed and looked after by, for the stamp of the rules.</summary>
internal static class QualificationHash
{
    internal static void Write(Utf8JsonWriter json, LeadQualifier qualifier, LeadDistribution distribution, DatedRules rules, Checklist<CustomerEventFacts> customerEvent)
    {
        WriteTerms(json, qualifier.ToData());
        json.WritePropertyName("distribution");
        TableJson.Write(json, distribution.Table);
        json.WriteString("fallback", distribution.Fallback);
        json.WriteStartArray("limits");
        foreach (var limit in distribution.Limits)
            json.WriteStringValue(limit.ToString());
        json.WriteStringValue(distribution.MostByDefault is { } most ? Numbers.ToText(most) : null);
        json.WriteEndArray();
        json.WriteStartArray("dated");
        foreach (var rule in rules.Rules)
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteStartObject("customerEvent");
        foreach (var requirement in customerEvent.Requirements)
        {
            json.WritePropertyName(requirement.Id);
            ConditionJson.Write(json, requirement.Data!);
        }

        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, in LeadQualificationData terms)
    {
        json.WriteStartArray("qualification");
        decimal[] numbers =
        [
            terms.ScopeFit, terms.Risk, terms.Urgency, terms.PurchasingProcess, terms.Relationship, terms.Solution, terms.Team, terms.Competition,
            terms.HighFrom, terms.GeneralFrom, terms.HotFrom, terms.WarmFrom, terms.WinShare, terms.ConvertFrom,
        ];
        foreach (var number in numbers)
            json.WriteStringValue(Numbers.ToText(number));
        json.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter json, DatedRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("about", rule.About);
        json.WriteString("kind", EnumIds<DatedRuleKind>.IdOf(rule.Kind));
        json.WriteString("from", rule.From);
        json.WriteNumber("limit", rule.Limit);
        json.WriteString("unit", EnumIds<DatedUnit>.IdOf(rule.Unit));
        json.WriteNumber("month", rule.Month);
        json.WriteNumber("day", rule.Day);
        json.WriteString("to", rule.To);
        json.WriteStartObject("when");
        foreach (var flag in rule.When)
            json.WriteBoolean(flag.Key, flag.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
