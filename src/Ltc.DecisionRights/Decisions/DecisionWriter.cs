using System.Linq;

namespace Ltc;

/// <summary>Writes the record of a case that may be decided.</summary>
internal static class DecisionWriter
{
    internal static DecisionRecord Write(DecisionCase one, Grant grant, DecisionPointDefinition point)
    {
        var latest = one.DecidedAt.LaterByDays(point.ValidDays);
        var data = new DecisionRecordData
        {
            Id = one.Id,
            SubjectKind = one.SubjectKind,
            SubjectId = one.SubjectId,
            Point = one.Point,
            Outcome = one.Outcome,
            Level = grant.Level,
            Decider = one.Decider,
            DecidedAt = one.DecidedAt,
            ValidUntil = one.Data.ValidUntil is { } asked && asked < latest ? asked : latest,
            Envelope = one.Data.Envelope,
            TextHash = one.Data.Facts.TextHash,
            ReasonCode = one.Data.Facts.ReasonCode,
            Conditions = [.. one.Data.Conditions.Select(Open)],
        };
        return DecisionRecord.TryCreate(data, out var record, out var findings)
            ? record!
            : throw new DefinitionException(one.Id, findings.ToArray());
    }

    /// <summary>A condition begins open, whatever a case says.</summary>
    private static DecisionCondition Open(DecisionCondition condition)
    {
        var open = condition.Copy();
        open.ClosedAt = null;
        open.ClosedBy = null;
        return open;
    }
}
