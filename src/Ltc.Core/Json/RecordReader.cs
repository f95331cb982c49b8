using System.Linq;

namespace Ltc;

/// <summary>Reads stored decisions from JSON parts. Whether a record is complete is for <see cref="DecisionRecord.TryCreate"/> to say.</summary>
internal static class RecordReader
{
    internal static DecisionRecordData Read(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(
            part,
            "id", "subjectKind", "subjectId", "point", "outcome", "level", "decider", "decidedAt", "validUntil", "envelope", "textHash", "reasonCode",
            "withdrawnAt", "withdrawnBy", "conditions"))
            return new DecisionRecordData();
        return new DecisionRecordData
        {
            Id = read.OptionalWords(part, "id"),
            SubjectKind = read.OptionalWords(part, "subjectKind"),
            SubjectId = read.OptionalWords(part, "subjectId"),
            Point = read.Choice<DecisionPoint>(part, "point"),
            Outcome = read.Choice<DecisionOutcome>(part, "outcome"),
            Level = read.Choice<OrgLevel>(part, "level"),
            Decider = read.OptionalWords(part, "decider"),
            DecidedAt = read.Instant(part, "decidedAt"),
            ValidUntil = read.Instant(part, "validUntil"),
            Envelope = part.Find("envelope") is { } envelope ? ReadEnvelope(read, envelope) : new Envelope(),
            TextHash = read.OptionalWords(part, "textHash"),
            ReasonCode = read.OptionalWords(part, "reasonCode"),
            WithdrawnAt = read.Instant(part, "withdrawnAt"),
            WithdrawnBy = read.OptionalWords(part, "withdrawnBy"),
            Conditions = read.List(part, "conditions").Select(item => ReadCondition(read, item)).ToList(),
        };
    }

    internal static Envelope ReadEnvelope(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "amount", "margin", "concession", "terms"))
            return new Envelope();
        return new Envelope
        {
            Amount = part.Find("amount") is { } amount ? ReadMoney(read, amount) : null,
            Margin = read.Number(part, "margin"),
            Concession = read.Number(part, "concession"),
            Terms = read.Choice<TermsDeviation>(part, "terms"),
        };
    }

    internal static Money? ReadMoney(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "amount", "currency"))
            return null;
        read.Require(part, "amount");
        var currency = read.Words(part, "currency");
        return read.Number(part, "amount") is { } amount ? new Money(amount, currency) : null;
    }

    internal static DecisionCondition ReadCondition(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "id", "wording", "owner", "verifier", "due", "blocking", "closedAt", "closedBy"))
            return new DecisionCondition();
        return new DecisionCondition
        {
            Id = read.Words(part, "id"),
            Wording = read.Words(part, "wording"),
            Owner = read.Words(part, "owner"),
            Verifier = read.Words(part, "verifier"),
            Due = read.Date(part, "due"),
            Blocking = read.Flag(part, "blocking") ?? true,
            ClosedAt = read.Instant(part, "closedAt"),
            ClosedBy = read.OptionalWords(part, "closedBy"),
        };
    }
}
