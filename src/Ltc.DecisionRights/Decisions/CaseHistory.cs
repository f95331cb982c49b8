using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What went before a case: on its subject, under its aggregation key, and under the grants.</summary>
internal sealed class CaseHistory
{
    private readonly DecisionCase _case;
    private readonly DecidedCase[]? _before;
    private readonly DecidedCase? _last;

    internal CaseHistory(DecisionCase one, IReadOnlyList<DecidedCase>? history)
    {
        _case = one;
        // A case that is decided again is not its own past, nor is what came later.
        _before = history?.Where(past => past.Case.Id != one.Id && past.Case.DecidedAt <= one.DecidedAt).ToArray();
        var own = (_before ?? []).Where(past => past.IsAbout(one)).OrderBy(past => past.Case.DecidedAt).ToArray();
        _last = own.LastOrDefault(past => past.Case.Request.Grade is not null);
        Before = own.LastOrDefault(past => past.Case.Point == one.Point);
        InitiationLevel = own.LastOrDefault(past => past.Case.Point == DecisionPoint.Initiate && past.OpensAt(one.DecidedAt))?.Decision.Record.Level;
    }

    /// <summary>The level of the last Go to initiate; null when there is none.</summary>
    internal OrgLevel? InitiationLevel { get; }

    /// <summary>The last decision on the same subject at the same point, whatever its outcome; null when there is none or nobody knows.</summary>
    internal DecidedCase? Before { get; }

    /// <summary>The grade that was decided on last; null when none was.</summary>
    internal ProjectGrade? EarlierGrade => _last?.Case.Request.Grade;

    /// <summary>The level that decided on that grade.</summary>
    internal OrgLevel? GradeSetLevel => _last?.Decision.Record.Level;

    /// <summary>Whether the grade is lower than it was.</summary>
    internal bool? GradeLowered => _before is null || _case.Request.Grade is null ? null : EarlierGrade is { } earlier && _case.Request.Grade < earlier;

    /// <summary>The request with what has been decided under its aggregation key, as the history has it and not as the case claims.</summary>
    internal AuthorityRequest Complete(AuthorityRequest request)
    {
        if (string.IsNullOrEmpty(request.AggregationKey))
            return request;
        request.DecidedSoFar = _before is null || request.Amount is not { } amount ? null : SumUnder(request.AggregationKey!, amount.Currency);
        return request;
    }

    /// <summary>What was used of the grants; null is not known.</summary>
    /// <remarks>A subject uses a grant once, by its last decision: a new one takes the place of the old, so its own earlier ones do not count against it.</remarks>
    internal GrantHistory? Uses()
    {
        if (_before is null)
            return null;
        var uses = _before
            .Where(past => past.OpensAt(_case.DecidedAt) && !past.IsAbout(_case))
            .SelectMany(past => past.Grants.Select(grant => (Grant: grant, Past: past)))
            .GroupBy(use => (use.Grant, use.Past.Case.SubjectKind, use.Past.Case.SubjectId))
            .Select(group => group.OrderBy(use => use.Past.Case.DecidedAt).Last())
            .Select(use => new GrantUse { Grant = use.Grant, At = use.Past.Case.DecidedAt, Amount = use.Past.Case.Request.Amount });
        return GrantHistory.TryCreate(uses, out var history, out _) ? history : null;
    }

    /// <summary>Only the last decision on each subject at this point counts: a new one takes the place of the old.</summary>
    private Money? SumUnder(string key, string currency)
    {
        var parts = _before!
            .Where(past => past.OpensAt(_case.DecidedAt) && past.Case.Point == _case.Point && past.Case.Request.AggregationKey == key && !past.IsAbout(_case))
            .GroupBy(past => (past.Case.SubjectKind, past.Case.SubjectId))
            .Select(group => group.OrderBy(past => past.Case.DecidedAt).Last().Case.Request.Amount);
        var sum = 0m;
        foreach (var part in parts)
        {
            if (part is not { } known || !string.Equals(known.Currency, currency, StringComparison.Ordinal) || known.Amount > decimal.MaxValue - sum)
                return null;
            sum += known.Amount;
        }

        return new Money(sum, currency);
    }
}
