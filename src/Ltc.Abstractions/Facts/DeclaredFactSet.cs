using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Makes the vocabulary of facts that a definition declares as data.</summary>
/// <remarks>A choice whose values are those of <see cref="OrgLevel"/> or <see cref="TermsDeviation"/>, in their order, has that type: a decision may have to cover it.</remarks>
public static class DeclaredFactSet
{
    private const int MostValues = 64;

    /// <summary>Checks declarations and makes facts of them.</summary>
    /// <param name="id">The id of the set, as a rule that of the definition that declares them.</param>
    /// <param name="declarations">The declarations, in the order in which people should see them.</param>
    /// <param name="facts">The facts, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; the pointer of each is the id of the fact. Empty when the facts were made.</param>
    /// <returns>Whether the facts were made.</returns>
    /// <exception cref="ArgumentNullException">The id, the declarations or one of them is null.</exception>
    public static bool TryCreate(string id, IEnumerable<FactDeclaration> declarations, out FactSet<DeclaredFacts>? facts, out IReadOnlyList<Finding> findings)
    {
        FactDeclaration[] own = [.. declarations ?? throw new ArgumentNullException(nameof(declarations))];
        findings = [.. Twice(own), .. own.SelectMany(Check)];
        facts = findings.Count > 0 ? null : new FactSet<DeclaredFacts>(id ?? throw new ArgumentNullException(nameof(id)), [.. own.Select(Make)]);
        return facts is not null;
    }

    private static IEnumerable<Finding> Twice(FactDeclaration[] declarations) => declarations
        .GroupBy(fact => fact.Id, StringComparer.Ordinal).Where(group => group.Count() > 1)
        .Select(group => DeclaredFactFindings.Twice(group.Key));

    private static IEnumerable<Finding> Check(FactDeclaration fact)
    {
        var isNumber = fact.Type == FactType.Number;
        if (fact.Id.Length == 0)
            yield return DeclaredFactFindings.NoId();
        if (!fact.Text.IsComplete)
            yield return DeclaredFactFindings.NoText(fact.Id);
        if (!EnumIds<FactType>.Values.Contains(fact.Type))
            yield return DeclaredFactFindings.NoType(fact.Id);
        if (!isNumber && (fact.Unit is not null || fact.Range != default))
            yield return DeclaredFactFindings.OnlyNumbers(fact.Id);
        if (isNumber && fact.Range.IsEmpty)
            yield return DeclaredFactFindings.EmptyRange(fact.Id, fact.Range);
        if (fact.Type == FactType.Choice ? !IsChoice(fact.Values) : fact.Values.Count > 0)
            yield return DeclaredFactFindings.Values(fact.Id);
    }

    /// <summary>A letter written small or large makes no other value: ids are read either way.</summary>
    private static bool IsChoice(IReadOnlyList<string> values) =>
        values.Count is > 0 and <= MostValues && !values.Any(string.IsNullOrEmpty) && values.Distinct(StringComparer.OrdinalIgnoreCase).Count() == values.Count;

    /// <summary>Whether a choice is one of the words that decisions compare: it then has that type, so that a decision can cover it.</summary>
    private static bool IsEnum<TValue>(FactDeclaration fact)
        where TValue : unmanaged, Enum => Lists.Same(fact.Values, EnumIds<TValue>.Ids);

    private static Fact<DeclaredFacts> Make(FactDeclaration fact, int place)
    {
        var (id, text) = (fact.Id, fact.Text);
        return fact.Type switch
        {
            FactType.Flag => Fact.Flag<DeclaredFacts>(id, (in facts) => (bool?)facts[place], (in facts, value) => facts.With(place, value), text),
            FactType.Number => Fact.Number<DeclaredFacts>(
                id, (in facts) => (decimal?)facts[place], (in facts, value) => facts.With(place, value), text, fact.Unit, fact.Range == default ? null : fact.Range.ToString()),
            FactType.Choice when IsEnum<OrgLevel>(fact) =>
                Fact.Choice<DeclaredFacts, OrgLevel>(id, (in facts) => (OrgLevel?)facts[place], (in facts, value) => facts.With(place, value), text),
            FactType.Choice when IsEnum<TermsDeviation>(fact) =>
                Fact.Choice<DeclaredFacts, TermsDeviation>(id, (in facts) => (TermsDeviation?)facts[place], (in facts, value) => facts.With(place, value), text),
            FactType.Choice => new DeclaredChoiceFact(fact, place),
            FactType.Date => Fact.Date<DeclaredFacts>(id, (in facts) => (CalendarDate?)facts[place], (in facts, value) => facts.With(place, value), text),
            FactType.Instant => Fact.Instant<DeclaredFacts>(id, (in facts) => (DateTimeOffset?)facts[place], (in facts, value) => facts.With(place, value), text),
            FactType.Text => Fact.Words<DeclaredFacts>(id, (in facts) => (string?)facts[place], (in facts, value) => facts.With(place, value), text),
            FactType.Set => Fact.Set<DeclaredFacts>(id, (in facts) => (string[]?)facts[place], (in facts, value) => facts.With(place, value), text),
            _ => Fact.Decision<DeclaredFacts>(id, (in facts) => (VerifiedDecision?)facts[place], (in facts, value) => facts.With(place, value), text),
        };
    }
}
