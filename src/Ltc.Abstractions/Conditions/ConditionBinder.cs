using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc;

/// <summary>Makes conditions from their data, collecting everything that does not fit.</summary>
internal sealed class ConditionBinder<TFacts>(FactSet<TFacts> facts)
    where TFacts : struct
{
    private readonly List<Finding> _findings = [];

    internal IReadOnlyList<Finding> Findings => _findings;

    internal Condition<TFacts>? Bind(ConditionData data, string pointer) => data.Kind switch
    {
        ConditionKind.All => Combine(data, pointer, Condition<TFacts>.All),
        ConditionKind.Any => Combine(data, pointer, Condition<TFacts>.Any),
        ConditionKind.Not when data.Parts.Count != 1 =>
            Refuse("condition-parts", FactPhrases.Words("not", data.Parts.Count.ToString(CultureInfo.InvariantCulture) + " parts"), pointer),
        ConditionKind.Not => Combine(data, pointer, parts => !parts[0]),
        ConditionKind.Code => Refuse("condition-code", FactPhrases.Opaque(data.Fact ?? string.Empty), pointer),
        _ => BindLeaf(data, pointer),
    };

    private Condition<TFacts>? BindLeaf(ConditionData data, string pointer)
    {
        var fact = FindFact(data.Fact, pointer);
        var other = data.Other is null ? null : FindFact(data.Other, pointer);
        if (fact is null || (data.Other is not null && other is null))
            return null;
        // A word that means nothing must not be read as its opposite.
        if (WordsOf(data.Kind) is { } words && !words.Contains(Word(data), StringComparer.Ordinal))
            return Refuse("condition-value", FactPhrases.Words(fact.Id, string.Join(";", data.Values)), pointer);
        return data.Kind switch
        {
            ConditionKind.Flag when fact is FlagFact<TFacts> flag => Word(data) == "true" ? flag.IsTrue : flag.IsFalse,
            ConditionKind.Number when fact is NumberFact<TFacts> number => number.Within(data.Range),
            ConditionKind.NumberPair when fact is NumberFact<TFacts> number && other is NumberFact<TFacts> bound =>
                Word(data) == "atLeast" ? number.AtLeast(bound) : number.AtMost(bound),
            ConditionKind.Choice when fact.Type == FactType.Choice => BindChoice(fact, data, pointer),
            ConditionKind.Text when fact is TextFact<TFacts> text => text.In([.. data.Values]),
            ConditionKind.SameText when fact is TextFact<TFacts> text && other is TextFact<TFacts> second =>
                Word(data) == "same" ? text.SameAs(second) : text.NotSameAs(second),
            ConditionKind.Set when fact is SetFact<TFacts> set => set.HasAny([.. data.Values]),
            ConditionKind.Date when fact is DateFact<TFacts> date => new DateCondition<TFacts>(date, data.From, data.Before),
            ConditionKind.Days when fact is MomentFact<TFacts> from && other is MomentFact<TFacts> to => new DaysCondition<TFacts>(from, to, data.Range),
            ConditionKind.Moments when fact is InstantFact<TFacts> moment && other is InstantFact<TFacts> bound => moment.NotLaterThan(bound),
            ConditionKind.ChoicePair when other is not null && fact.ComparedTo(other, Word(data) == "notBelow") is { } pair => pair,
            ConditionKind.Known => fact.Known,
            ConditionKind.Covers when fact is DecisionFact<TFacts> decision => BindCoverage(decision, data, pointer),
            _ => Refuse("condition-type", FactPhrases.Mismatch(fact.Id, data.Kind), pointer),
        };
    }

    private Condition<TFacts>? BindChoice(Fact<TFacts> fact, ConditionData data, string pointer)
    {
        foreach (var value in data.Values.Where(value => !fact.Values.Contains(value, StringComparer.Ordinal)))
            Refuse("condition-value", FactPhrases.Words(fact.Id, value), pointer);
        return data.Values.All(value => fact.Values.Contains(value, StringComparer.Ordinal)) ? fact.InIds(data.Values) : null;
    }

    private Condition<TFacts>? BindCoverage(DecisionFact<TFacts> decision, ConditionData data, string pointer)
    {
        var scope = new DecisionScope<TFacts>();
        var before = _findings.Count;
        foreach (var pair in data.Scope)
        {
            if (!ScopeData.TryPut(scope, pair.Key, pair.Value, facts.Find(pair.Value)))
                Refuse("condition-value", FactPhrases.Words(decision.Id, pair.Key + ": " + pair.Value), pointer + "/covers/" + pair.Key);
        }

        foreach (var missing in Missing(scope).Where(name => data.Scope.All(pair => pair.Key != name)))
            Refuse("condition-scope", FactPhrases.Words(decision.Id, "covers without " + missing), pointer + "/covers");
        return _findings.Count == before ? decision.Covers(scope) : null;
    }

    private static IEnumerable<string> Missing(DecisionScope<TFacts> scope)
    {
        if (scope.SubjectKind.Length == 0)
            yield return "kind";
        if (scope.SubjectId is null)
            yield return "subject";
        if (scope.At is null)
            yield return "at";
        if (scope.Amount is not null && scope.Currency is null)
            yield return "currency";
    }

    private Condition<TFacts>? Combine(ConditionData data, string pointer, Func<Condition<TFacts>[], Condition<TFacts>> combine)
    {
        var parts = data.Parts.Select((part, index) => Bind(part, $"{pointer}/{EnumIds<ConditionKind>.IdOf(data.Kind)}/{index}")).ToArray();
        return parts.Any(part => part is null) ? null : combine(parts!);
    }

    private Fact<TFacts>? FindFact(string? id, string pointer)
    {
        var fact = facts.Find(id ?? string.Empty);
        if (fact is null)
            Refuse("fact-unknown", FactPhrases.Unknown(id ?? string.Empty, facts.Id), pointer);
        return fact;
    }

    private Condition<TFacts>? Refuse(string code, Text text, string pointer)
    {
        _findings.Add(new Finding(code, text, pointer));
        return null;
    }

    private static string[]? WordsOf(ConditionKind kind) => kind switch
    {
        ConditionKind.Flag => ["true", "false"],
        ConditionKind.NumberPair => ["atLeast", "atMost"],
        ConditionKind.SameText => ["same", "different"],
        ConditionKind.Moments => ["notLater"],
        ConditionKind.ChoicePair => ["notBelow", "notAbove"],
        _ => null,
    };

    private static string Word(ConditionData data) => data.Values.Count == 1 ? data.Values[0] : string.Empty;
}
