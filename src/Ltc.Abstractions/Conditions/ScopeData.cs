using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A decision scope as names and ids, both ways.</summary>
internal static class ScopeData
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Of<TFacts>(DecisionScope<TFacts> scope)
        where TFacts : struct
    {
        var pairs = new List<KeyValuePair<string, string>> { new("kind", scope.SubjectKind) };
        if (scope.Point is { } point)
            pairs.Add(new("point", EnumIds<DecisionPoint>.IdOf(point)));
        pairs.Add(new("purpose", EnumIds<Purpose>.IdOf(scope.Purpose)));
        foreach (var (name, fact) in Named(scope))
        {
            if (fact is not null)
                pairs.Add(new(name, fact.Id));
        }

        return pairs;
    }

    internal static IEnumerable<Fact<TFacts>> Facts<TFacts>(DecisionScope<TFacts> scope)
        where TFacts : struct => Named(scope).Where(pair => pair.Fact is not null).Select(pair => pair.Fact!);

    /// <summary>Puts one named part into a scope; false when the name is none of a scope or the fact has the wrong type.</summary>
    internal static bool TryPut<TFacts>(DecisionScope<TFacts> scope, string name, string value, Fact<TFacts>? fact)
        where TFacts : struct => name switch
        {
            "kind" => (scope.SubjectKind = value).Length > 0,
            "point" => EnumIds<DecisionPoint>.TryParse(value, out var point) && (scope.Point = point) == point,
            "purpose" => EnumIds<Purpose>.TryParse(value, out var purpose) && (scope.Purpose = purpose) == purpose,
            "subject" => (scope.SubjectId = fact as TextFact<TFacts>) is not null,
            "at" => (scope.At = fact as InstantFact<TFacts>) is not null,
            "level" => (scope.Level = fact as ChoiceFact<TFacts, OrgLevel>) is not null,
            "amount" => (scope.Amount = fact as NumberFact<TFacts>) is not null,
            "currency" => (scope.Currency = fact as TextFact<TFacts>) is not null,
            "margin" => (scope.Margin = fact as NumberFact<TFacts>) is not null,
            "concession" => (scope.Concession = fact as NumberFact<TFacts>) is not null,
            "terms" => (scope.Terms = fact as ChoiceFact<TFacts, TermsDeviation>) is not null,
            "textHash" => (scope.TextHash = fact as TextFact<TFacts>) is not null,
            _ => false,
        };

    private static IEnumerable<(string Name, Fact<TFacts>? Fact)> Named<TFacts>(DecisionScope<TFacts> scope)
        where TFacts : struct =>
    [
        ("subject", scope.SubjectId),
        ("at", scope.At),
        ("level", scope.Level),
        ("amount", scope.Amount),
        ("currency", scope.Currency),
        ("margin", scope.Margin),
        ("concession", scope.Concession),
        ("terms", scope.Terms),
        ("textHash", scope.TextHash),
    ];
}
