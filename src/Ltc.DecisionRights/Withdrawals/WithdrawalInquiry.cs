using System;
using System.Linq;

namespace Ltc;

/// <summary>Works out whether a decision may be withdrawn, and writes the withdrawal into it.</summary>
internal static class WithdrawalInquiry
{
    /// <summary>Whether the request was taken back before it was decided, by somebody whose request it is.</summary>
    internal static bool IsRequestWithdrawn(DecisionCaseData data) =>
        data.Withdrawal is { } withdrawal
        && withdrawal.At <= data.DecidedAt
        && (withdrawal.By == data.Requester || data.Recommendations.Any(said => said.By == withdrawal.By));

    internal static WithdrawalFacts FactsOf(DecisionRights rights, DecidedCase decided, WithdrawalData withdrawal, DecisionSetting setting)
    {
        var record = decided.Decision.Record;
        var at = withdrawal.At;
        return new WithdrawalFacts
        {
            ByEntitled = at is { } moment && withdrawal.By is { Length: > 0 } by ? by == record.Decider || StandsAsHigh(rights, decided, by, moment, setting) : null,
            Used = withdrawal.IsUsed,
            ReasonCode = string.IsNullOrEmpty(withdrawal.ReasonCode) ? null : withdrawal.ReasonCode,
            InForce = at is null ? null : at > record.DecidedAt && at < record.ValidUntil && record.WithdrawnAt is null,
        };
    }

    internal static DecidedCase Write(DecidedCase decided, WithdrawalData withdrawal)
    {
        var (one, record) = (decided.Case.ToData(), decided.Decision.Record.ToData());
        one.Withdrawal = withdrawal.Copy();
        (record.WithdrawnAt, record.WithdrawnBy) = (withdrawal.At, withdrawal.By);
        return DecisionCase.TryCreate(one, out var withdrawn, out var findings) && DecisionRecord.TryCreate(record, out var marked, out findings)
            ? decided.With(withdrawn!, new VerifiedDecision(marked!))
            : throw new DefinitionException(decided.Case.Id, findings);
    }

    private static bool StandsAsHigh(DecisionRights rights, DecidedCase decided, string by, DateTimeOffset at, DecisionSetting setting)
    {
        var asked = decided.Case.Request with { Document = rights.Points[decided.Case.Point].Document };
        var deciders = rights.Authority.WhoMayDecide(asked, setting.Grants, setting.Organisation, at, GrantHistory.Empty, setting.Rates).Deciders;
        return deciders.Any(decider => decider.Person.Id == by && decider.Grant.Level >= decided.Decision.Record.Level);
    }
}
