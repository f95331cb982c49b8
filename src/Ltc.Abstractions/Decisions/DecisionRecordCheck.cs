using System.Collections.Generic;
using System.Linq;
using static Ltc.RecordPhrases;

namespace Ltc;

/// <summary>What a stored decision must have before it is a record.</summary>
internal static class DecisionRecordCheck
{
    internal static IReadOnlyList<Finding> Run(DecisionRecordData? data)
    {
        var findings = new List<Finding>();
        if (data is null)
        {
            Require(findings, string.Empty, false, Words);
            return findings;
        }

        Require(findings, "/id", !string.IsNullOrEmpty(data.Id), Words);
        Require(findings, "/subjectKind", !string.IsNullOrEmpty(data.SubjectKind), Words);
        Require(findings, "/subjectId", !string.IsNullOrEmpty(data.SubjectId), Words);
        Require(findings, "/decider", !string.IsNullOrEmpty(data.Decider), Words);
        Require(findings, "/point", Defined(data.Point, DecisionPoint.Close), OneOf(EnumIds<DecisionPoint>.Ids));
        Require(findings, "/outcome", Defined(data.Outcome, DecisionOutcome.Hold), OneOf(EnumIds<DecisionOutcome>.Ids));
        Require(findings, "/level", Defined(data.Level, OrgLevel.Company), OneOf(EnumIds<OrgLevel>.Ids));
        Require(findings, "/decidedAt", data.DecidedAt.HasValue, Moment);
        Require(findings, "/validUntil", data.ValidUntil > data.DecidedAt, LaterMoment);
        var silent = data.Outcome is DecisionOutcome.NoGo or DecisionOutcome.Hold && string.IsNullOrEmpty(data.ReasonCode);
        Require(findings, "/reasonCode", !silent, ReasonForNo);
        Require(findings, "/withdrawnAt", data.WithdrawnAt is null || data.WithdrawnAt >= data.DecidedAt, NotBefore);
        Require(findings, "/withdrawnBy", data.WithdrawnAt is null == string.IsNullOrEmpty(data.WithdrawnBy), WhoWithdrew);
        var terms = data.Envelope?.Terms;
        Require(findings, "/envelope/terms", terms is null || Defined(terms, TermsDeviation.RedLine), OneOf(EnumIds<TermsDeviation>.Ids));
        var conditions = data.Conditions ?? [];
        Require(findings, "/conditions", data.Outcome == DecisionOutcome.ConditionalGo == conditions.Count > 0, ConditionsOfConditionalGo);
        for (var i = 0; i < conditions.Count; i++)
            CheckCondition(findings, conditions, conditions[i], "/conditions/" + Numbers.ToText(i));
        return findings;
    }

    private static void CheckCondition(List<Finding> findings, IList<DecisionCondition> all, DecisionCondition? condition, string at)
    {
        if (condition is null)
        {
            Require(findings, at, false, OwnId);
            return;
        }

        Require(findings, at + "/id", !string.IsNullOrEmpty(condition.Id) && all.Count(other => other?.Id == condition.Id) == 1, OwnId);
        Require(findings, at + "/wording", !string.IsNullOrEmpty(condition.Wording), Words);
        Require(findings, at + "/owner", !string.IsNullOrEmpty(condition.Owner), Words);
        Require(findings, at + "/due", condition.Due.HasValue, Date);
        Require(findings, at + "/verifier", !string.IsNullOrEmpty(condition.Verifier) && condition.Verifier != condition.Owner, NotTheOwner);
        var paired = condition.ClosedAt is null == condition.ClosedBy is null;
        Require(findings, at + "/closedBy", paired && (condition.ClosedBy ?? condition.Verifier) == condition.Verifier, TheVerifier);
    }

    private static bool Defined<TValue>(TValue? value, TValue last)
        where TValue : struct, System.Enum => value is { } given && Comparer<TValue>.Default.Compare(given, last) <= 0;

    private static void Require(List<Finding> findings, string pointer, bool holds, in Text expected)
    {
        if (!holds)
            findings.Add(new Finding("record-incomplete", RecordPhrases.RecordIncomplete(pointer, expected), pointer));
    }
}
