using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a stored decision must have before it is a record.</summary>
internal static class DecisionRecordCheck
{
    internal static IReadOnlyList<Finding> Run(DecisionRecordData data)
    {
        var findings = new List<Finding>();
        Require(findings, "/id", !string.IsNullOrEmpty(data.Id));
        Require(findings, "/subjectKind", !string.IsNullOrEmpty(data.SubjectKind));
        Require(findings, "/subjectId", !string.IsNullOrEmpty(data.SubjectId));
        Require(findings, "/decider", !string.IsNullOrEmpty(data.Decider));
        Require(findings, "/point", Defined(data.Point, DecisionPoint.Close));
        Require(findings, "/outcome", Defined(data.Outcome, DecisionOutcome.Hold));
        Require(findings, "/level", Defined(data.Level, OrgLevel.Company));
        Require(findings, "/decidedAt", data.DecidedAt.HasValue);
        Require(findings, "/validUntil", data.ValidUntil > data.DecidedAt);
        var silent = data.Outcome is DecisionOutcome.NoGo or DecisionOutcome.Hold && string.IsNullOrEmpty(data.ReasonCode);
        Require(findings, "/reasonCode", !silent);
        Require(findings, "/conditions", data.Outcome == DecisionOutcome.ConditionalGo == data.Conditions.Count > 0);
        CheckConditions(findings, data.Conditions);
        return findings;
    }

    private static void CheckConditions(List<Finding> findings, IList<DecisionCondition> conditions)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            var condition = conditions[i];
            var at = $"/conditions/{i}";
            Require(findings, at + "/id", !string.IsNullOrEmpty(condition.Id) && conditions.Count(other => other.Id == condition.Id) == 1);
            Require(findings, at + "/wording", !string.IsNullOrEmpty(condition.Wording));
            Require(findings, at + "/owner", !string.IsNullOrEmpty(condition.Owner));
            Require(findings, at + "/due", condition.Due.HasValue);
            Require(findings, at + "/verifier", !string.IsNullOrEmpty(condition.Verifier) && condition.Verifier != condition.Owner);
            Require(findings, at + "/closedBy", condition.ClosedAt is null == condition.ClosedBy is null && (condition.ClosedBy ?? condition.Verifier) == condition.Verifier);
        }
    }

    private static bool Defined<TValue>(TValue? value, TValue last)
        where TValue : struct, System.Enum => value is { } given && Comparer<TValue>.Default.Compare(given, last) <= 0;

    private static void Require(List<Finding> findings, string pointer, bool holds)
    {
        if (!holds)
            findings.Add(new Finding("record-incomplete", Phrases.RecordIncomplete(pointer), pointer));
    }
}
