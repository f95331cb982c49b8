using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Dated rules and the one evaluator of them all: what is late at a day, for whom and by how much.</summary>
/// <remarks>
/// Immutable, pure: the day is an argument. What is not known is never fine: a date that is not known, or that says that something has happened after the day of the
/// question, is a finding of the kind Unknown; a flag that is not known matters only where the rule would find something.
/// </remarks>
public sealed class DatedRules
{
    private static readonly string[] Nothing = [];
    private readonly DatedRule[] _rules;

    private DatedRules(DatedRule[] rules) => _rules = rules;

    /// <summary>The rules in the order of the definition.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<DatedRule> Rules => Array.AsReadOnly(_rules);

    /// <summary>Defines the rules of the seeds.</summary>
    /// <returns>Eighteen rules, equal on every call.</returns>
    public static DatedRules Define() => TryCreate(DefaultDatedRules.All, out var rules, out var findings)
        ? rules!
        : throw new DefinitionException("dated-findings", findings);

    /// <summary>Checks rules and makes an evaluator of them.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="made">The evaluator, or null.</param>
    /// <param name="findings">Everything that is wrong: ids given twice, limits below 1, days that no month has, texts that lack a language.</param>
    /// <returns>Whether it was made.</returns>
    /// <exception cref="ArgumentNullException">The rules or one of them are null.</exception>
    public static bool TryCreate(IEnumerable<DatedRule> rules, out DatedRules? made, out IReadOnlyList<Finding> findings)
    {
        DatedRule[] own = [.. rules ?? throw new ArgumentNullException(nameof(rules))];
        if (own.Any(rule => rule is null))
            throw new ArgumentNullException(nameof(rules));
        findings = DatedRuleFindings.Of(own);
        made = findings.Count == 0 ? new DatedRules(own) : null;
        return made is not null;
    }

    /// <summary>Finds a rule.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The rule, or null.</returns>
    public DatedRule? Find(string id) => Array.Find(_rules, rule => rule.Id == id);

    /// <summary>Says what is late, about to end or not known for one thing.</summary>
    /// <param name="subject">The thing.</param>
    /// <param name="at">The day of the question.</param>
    /// <returns>At most one finding a rule, in the order of the rules.</returns>
    /// <exception cref="ArgumentNullException">The subject is null.</exception>
    public IReadOnlyList<DatedFinding> Evaluate(DatedSubject subject, CalendarDate at)
    {
        if (subject is null)
            throw new ArgumentNullException(nameof(subject));
        var found = new List<DatedFinding>();
        foreach (var rule in _rules)
        {
            if (rule.About == subject.About && Evaluate(rule, subject, at) is { } finding)
                found.Add(finding);
        }

        return found;
    }

    /// <summary>Says what is late, about to end or not known for many things.</summary>
    /// <param name="subjects">The things, in any order.</param>
    /// <param name="at">The day of the question.</param>
    /// <returns>The findings, latest first, those not known last; equal ones by rule and subject.</returns>
    /// <exception cref="ArgumentNullException">The subjects or one of them are null.</exception>
    public IReadOnlyList<DatedFinding> Evaluate(IEnumerable<DatedSubject> subjects, CalendarDate at)
    {
        var found = new List<DatedFinding>();
        foreach (var subject in subjects ?? throw new ArgumentNullException(nameof(subjects)))
            found.AddRange(Evaluate(subject, at));
        found.Sort(DatedFinding.Compare);
        return found;
    }

    private static DatedFinding? Evaluate(DatedRule rule, DatedSubject subject, CalendarDate at)
    {
        var missing = new List<string>();
        foreach (var flag in rule.When)
        {
            var value = subject.Flags.TryGetValue(flag.Key, out var said) ? said : null;
            if (value is { } known && known != flag.Value)
                return null;
            if (value is null)
                missing.Add(flag.Key);
        }

        var state = DatedState.Of(rule, subject, at);
        if (state.IsUnknown)
            missing.Add(rule.From);
        else if (!state.IsFound)
            return null;
        var owner = subject.People.TryGetValue(rule.To, out var person) && !string.IsNullOrEmpty(person) ? person : null;
        return missing.Count > 0
            ? new DatedFinding(rule, subject.Id, owner, null, null, missing)
            : new DatedFinding(rule, subject.Id, owner, state.DueOn, state.DueOn.DaysUntil(at), Nothing);
    }
}
