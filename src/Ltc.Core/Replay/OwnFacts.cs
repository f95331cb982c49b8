using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The facts that a journal entry says by being what it is: when, and on which thing.</summary>
/// <remarks>A journal could otherwise name another thing's id beside its own subject, and so use a decision that was taken on that one.</remarks>
internal sealed class OwnFacts
{
    private readonly string[] _subjects;
    private readonly string[] _moments;

    internal OwnFacts(MachineDefinition machine, IReadOnlyList<Fact> facts)
    {
        var scopes = machine.Requirements.SelectMany(requirement => Coverages(requirement.Data)).ToArray();
        _subjects = scopes.Where(scope => Part(scope, "kind") == machine.Id).Select(scope => Part(scope, "subject")).OfType<string>().Distinct().ToArray();
        _moments = facts.Where(fact => fact.Id == "at" && fact.Type == FactType.Instant).Select(fact => fact.Id).ToArray();
    }

    internal bool Contains(string fact) => _subjects.Contains(fact, StringComparer.Ordinal) || _moments.Contains(fact, StringComparer.Ordinal);

    internal IEnumerable<KeyValuePair<string, object?>> Of(JournalEntry entry) =>
        _subjects.Select(id => new KeyValuePair<string, object?>(id, entry.Subject))
            .Concat(_moments.Select(id => new KeyValuePair<string, object?>(id, entry.At)));

    /// <summary>The conditions inside that ask for a decision.</summary>
    internal static IEnumerable<ConditionData> Coverages(ConditionData? data)
    {
        if (data is null)
            return [];
        return data.Kind == ConditionKind.Covers ? [data] : data.Parts.SelectMany(Coverages);
    }

    private static string? Part(ConditionData coverage, string name) => coverage.Scope.FirstOrDefault(pair => pair.Key == name).Value;
}
