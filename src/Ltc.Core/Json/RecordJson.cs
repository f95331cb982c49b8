using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes stored decisions. What is null is left out.</summary>
internal static class RecordJson
{
    internal static void Write(Utf8JsonWriter json, DecisionRecordData data)
    {
        json.WriteStartObject();
        JsonText.WriteOptional(json, "id", data.Id);
        JsonText.WriteOptional(json, "subjectKind", data.SubjectKind);
        JsonText.WriteOptional(json, "subjectId", data.SubjectId);
        JsonText.WriteOptional(json, "point", IdOf(data.Point));
        JsonText.WriteOptional(json, "outcome", IdOf(data.Outcome));
        JsonText.WriteOptional(json, "level", IdOf(data.Level));
        JsonText.WriteOptional(json, "decider", data.Decider);
        JsonText.WriteOptional(json, "decidedAt", Moment(data.DecidedAt));
        JsonText.WriteOptional(json, "validUntil", Moment(data.ValidUntil));
        WriteEnvelope(json, data.Envelope);
        JsonText.WriteOptional(json, "textHash", data.TextHash);
        JsonText.WriteOptional(json, "reasonCode", data.ReasonCode);
        JsonText.WriteOptional(json, "withdrawnAt", Moment(data.WithdrawnAt));
        JsonText.WriteOptional(json, "withdrawnBy", data.WithdrawnBy);
        WriteConditions(json, data.Conditions);
        json.WriteEndObject();
    }

    internal static void WriteConditions(Utf8JsonWriter json, IList<DecisionCondition> conditions)
    {
        if (conditions.Count == 0)
            return;
        json.WriteStartArray("conditions");
        foreach (var condition in conditions)
            WriteCondition(json, condition);
        json.WriteEndArray();
    }

    internal static void WriteEnvelope(Utf8JsonWriter json, Envelope envelope)
    {
        json.WriteStartObject("envelope");
        WriteMoney(json, "amount", envelope.Amount);
        if (envelope.Margin is { } margin)
            json.WriteNumber("margin", margin);
        if (envelope.Concession is { } concession)
            json.WriteNumber("concession", concession);
        JsonText.WriteOptional(json, "terms", IdOf(envelope.Terms));
        json.WriteEndObject();
    }

    internal static void WriteMoney(Utf8JsonWriter json, string name, Money? money)
    {
        if (money is not { } known)
            return;
        json.WriteStartObject(name);
        json.WriteNumber("amount", known.Amount);
        json.WriteString("currency", known.Currency ?? string.Empty);
        json.WriteEndObject();
    }

    private static void WriteCondition(Utf8JsonWriter json, DecisionCondition condition)
    {
        json.WriteStartObject();
        json.WriteString("id", condition.Id);
        json.WriteString("wording", condition.Wording);
        json.WriteString("owner", condition.Owner);
        json.WriteString("verifier", condition.Verifier);
        JsonText.WriteOptional(json, "due", condition.Due?.ToString());
        json.WriteBoolean("blocking", condition.Blocking);
        JsonText.WriteOptional(json, "closedAt", Moment(condition.ClosedAt));
        JsonText.WriteOptional(json, "closedBy", condition.ClosedBy);
        json.WriteEndObject();
    }

    internal static string? Moment(DateTimeOffset? moment) => moment is { } at ? ValueText.Write(at) : null;

    internal static string? IdOf<TValue>(TValue? value)
        where TValue : unmanaged, Enum => value is { } given ? EnumIds<TValue>.IdOf(given) : null;
}
