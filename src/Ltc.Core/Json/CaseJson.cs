using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes cases to be decided. What is null or empty is left out.</summary>
internal static class CaseJson
{
    internal static void Write(Utf8JsonWriter json, DecisionCaseData data)
    {
        json.WriteStartObject();
        JsonText.WriteOptional(json, "id", data.Id);
        JsonText.WriteOptional(json, "subjectKind", data.SubjectKind);
        JsonText.WriteOptional(json, "subjectId", data.SubjectId);
        JsonText.WriteOptional(json, "point", RecordJson.IdOf(data.Point));
        if (data.Version is { } version)
            json.WriteNumber("version", version);
        if (data.PaperHashes.Count > 0)
        {
            json.WriteStartObject("paperHashes");
            foreach (var pair in data.PaperHashes.OrderBy(pair => pair.Key, System.StringComparer.Ordinal))
                json.WriteString(pair.Key, pair.Value);
            json.WriteEndObject();
        }

        WriteRequest(json, data.Request);
        json.WriteStartObject("facts");
        foreach (var fact in DecisionFact.All.Facts.Where(fact => fact.IsKnown(data.Facts)))
            FactJson.Write(json, fact.Id, fact.Get(data.Facts));
        json.WriteEndObject();
        JsonText.WriteOptional(json, "bidDeadline", data.BidDeadline?.ToString());
        JsonText.WriteOptional(json, "requester", data.Requester);
        if (data.Beneficiaries is { } beneficiaries)
            JsonText.WriteList(json, "beneficiaries", beneficiaries);
        WriteStatements(json, "recommendations", data.Recommendations);
        WriteStatements(json, "opinions", data.Opinions);
        WriteStatements(json, "votes", data.Votes);
        WriteStatements(json, "clearances", data.Clearances);
        WriteStatements(json, "coSignatures", data.CoSignatures);
        JsonText.WriteOptional(json, "reviewStartedAt", RecordJson.Moment(data.ReviewStartedAt));
        if (data.IsExpress)
            json.WriteBoolean("express", true);
        JsonText.WriteOptional(json, "decider", data.Decider);
        JsonText.WriteOptional(json, "outcome", RecordJson.IdOf(data.Outcome));
        JsonText.WriteOptional(json, "decidedAt", RecordJson.Moment(data.DecidedAt));
        JsonText.WriteOptional(json, "validUntil", RecordJson.Moment(data.ValidUntil));
        RecordJson.WriteEnvelope(json, data.Envelope);
        RecordJson.WriteConditions(json, data.Conditions);
        if (data.Withdrawal is { } withdrawal)
            WriteWithdrawal(json, withdrawal);
        json.WriteEndObject();
    }

    private static void WriteWithdrawal(Utf8JsonWriter json, WithdrawalData data)
    {
        json.WriteStartObject("withdrawal");
        JsonText.WriteOptional(json, "by", data.By);
        JsonText.WriteOptional(json, "at", RecordJson.Moment(data.At));
        JsonText.WriteOptional(json, "reasonCode", data.ReasonCode);
        if (data.IsUsed is { } used)
            json.WriteBoolean("used", used);
        json.WriteEndObject();
    }

    private static void WriteRequest(Utf8JsonWriter json, in AuthorityRequest request)
    {
        json.WriteStartObject("request");
        JsonText.WriteOptional(json, "unit", request.Unit);
        JsonText.WriteOptional(json, "region", request.Region);
        JsonText.WriteOptional(json, "customerGroup", request.CustomerGroup);
        JsonText.WriteOptional(json, "product", request.Product);
        JsonText.WriteOptional(json, "grade", RecordJson.IdOf(request.Grade));
        RecordJson.WriteMoney(json, "amount", request.Amount);
        JsonText.WriteOptional(json, "aggregationKey", request.AggregationKey);
        WriteNumber(json, "marginOverFloor", request.MarginOverFloor);
        WriteNumber(json, "discount", request.Discount);
        WriteNumber(json, "advanceShare", request.AdvanceShare);
        WriteNumber(json, "paymentDays", request.PaymentDays);
        WriteNumber(json, "creditUse", request.CreditUse);
        JsonText.WriteOptional(json, "termsDeviation", RecordJson.IdOf(request.TermsDeviation));
        JsonText.WriteOptional(json, "deliveryRisk", RecordJson.IdOf(request.DeliveryRisk));
        if (request.Others.Ids.Count > 0)
        {
            json.WriteStartObject("others");
            foreach (var id in request.Others.Ids)
                FactJson.Write(json, id, request.Others[id].Number ?? (object?)request.Others[id].Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteStatements(Utf8JsonWriter json, string name, IList<StatementData> statements)
    {
        if (statements.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var said in statements)
        {
            json.WriteStartObject();
            JsonText.WriteOptional(json, "by", said.By);
            JsonText.WriteOptional(json, "role", said.Role is { } role ? RoleTexts.IdOf(role) : null);
            JsonText.WriteOptional(json, "at", RecordJson.Moment(said.At));
            if (said.Version is { } version)
                json.WriteNumber("version", version);
            JsonText.WriteOptional(json, "textHash", said.TextHash);
            JsonText.WriteOptional(json, "opinion", RecordJson.IdOf(said.Opinion));
            JsonText.WriteOptional(json, "vote", RecordJson.IdOf(said.Vote));
            JsonText.WriteOptional(json, "document", RecordJson.IdOf(said.Document));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }
}
