using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Compares the record that a case decides with the one that was read back. Only the closing of conditions may have come since.</summary>
internal static class RecordComparison
{
    internal static IReadOnlyList<Finding> Run(DecisionRecordData decided, DecisionRecordData stored)
    {
        var findings = new List<Finding>();
        Compare(findings, "/id", decided.Id, stored.Id);
        Compare(findings, "/subjectKind", decided.SubjectKind, stored.SubjectKind);
        Compare(findings, "/subjectId", decided.SubjectId, stored.SubjectId);
        Compare(findings, "/point", decided.Point, stored.Point);
        Compare(findings, "/outcome", decided.Outcome, stored.Outcome);
        Compare(findings, "/level", decided.Level, stored.Level);
        Compare(findings, "/decider", decided.Decider, stored.Decider);
        Compare(findings, "/decidedAt", decided.DecidedAt, stored.DecidedAt);
        Compare(findings, "/validUntil", decided.ValidUntil, stored.ValidUntil);
        Compare(findings, "/textHash", decided.TextHash, stored.TextHash);
        Compare(findings, "/reasonCode", decided.ReasonCode, stored.ReasonCode);
        Compare(findings, "/withdrawnAt", decided.WithdrawnAt, stored.WithdrawnAt);
        Compare(findings, "/withdrawnBy", decided.WithdrawnBy, stored.WithdrawnBy);
        Compare(findings, "/envelope/amount", decided.Envelope.Amount, stored.Envelope.Amount);
        Compare(findings, "/envelope/margin", decided.Envelope.Margin, stored.Envelope.Margin);
        Compare(findings, "/envelope/concession", decided.Envelope.Concession, stored.Envelope.Concession);
        Compare(findings, "/envelope/terms", decided.Envelope.Terms, stored.Envelope.Terms);
        Compare(findings, "/conditions", Number(decided.Conditions.Count), Number(stored.Conditions.Count));
        for (var i = 0; i < Math.Min(decided.Conditions.Count, stored.Conditions.Count); i++)
            CompareCondition(findings, "/conditions/" + Number(i), decided, decided.Conditions[i], stored.Conditions[i]);
        return findings;
    }

    private static void CompareCondition(List<Finding> findings, string at, DecisionRecordData record, DecisionCondition decided, DecisionCondition stored)
    {
        Compare(findings, at + "/id", decided.Id, stored.Id);
        Compare(findings, at + "/wording", decided.Wording, stored.Wording);
        Compare(findings, at + "/owner", decided.Owner, stored.Owner);
        Compare(findings, at + "/verifier", decided.Verifier, stored.Verifier);
        Compare(findings, at + "/due", decided.Due, stored.Due);
        Compare(findings, at + "/blocking", decided.Blocking, stored.Blocking);
        if (stored.ClosedAt < record.DecidedAt)
            findings.Add(Differs(at + "/closedAt", "null", Shown(stored.ClosedAt)));
    }

    private static void Compare<TValue>(List<Finding> findings, string pointer, TValue decided, TValue stored)
    {
        if (!EqualityComparer<TValue>.Default.Equals(decided, stored))
            findings.Add(Differs(pointer, Shown(decided), Shown(stored)));
    }

    private static string Number(int number) => Numbers.ToText(number);

    private static string Shown(object? value) => value switch
    {
        null => "null",
        decimal number => Numbers.ToText(number),
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static Finding Differs(string pointer, string decided, string stored) => new(
        "record-differs",
        new(
            $"the record says `{stored}`, its case decides `{decided}`",
            $"记录为 `{stored}`，而案卷的决策结果为 `{decided}`",
            $"紀錄為 `{stored}`，而案卷的決策結果為 `{decided}`"),
        pointer);
}
