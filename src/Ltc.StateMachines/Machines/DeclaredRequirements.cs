using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Lays the requirements of a definition over the facts that it declares.</summary>
internal static class DeclaredRequirements
{
    /// <summary>Binds every requirement; one without a condition asks for the flag of its own id.</summary>
    /// <returns>Everything that is wrong. The pointer begins with the id of the fact or the requirement and goes on inside its condition.</returns>
    internal static IReadOnlyList<Finding> Bind(
        string id,
        IEnumerable<FactDeclaration> declared,
        IEnumerable<Edge> edges,
        out FactSet<DeclaredFacts>? facts,
        out IReadOnlyDictionary<string, Requirement<DeclaredFacts>> requirements)
    {
        var bound = new Dictionary<string, Requirement<DeclaredFacts>>(StringComparer.Ordinal);
        requirements = bound;
        var asked = edges.SelectMany(edge => edge.Requirements).GroupBy(requirement => requirement.Id, StringComparer.Ordinal).Select(group => group.First()).ToArray();
        if (!DeclaredFactSet.TryCreate(id, WithFlags(declared, asked), out facts, out var findings))
            return findings;
        var found = new List<Finding>();
        foreach (var requirement in asked)
        {
            if (ConditionOf(requirement, facts!, found) is { } condition)
                bound[requirement.Id] = new(requirement.Id, condition, requirement.Text, requirement.Source);
        }

        return found;
    }

    private static IEnumerable<FactDeclaration> WithFlags(IEnumerable<FactDeclaration> declared, Requirement[] asked)
    {
        FactDeclaration[] own = [.. declared];
        return own.Concat(asked
            .Where(requirement => requirement.Data is null && !own.Any(fact => fact.Id == requirement.Id))
            .Select(requirement => new FactDeclaration(requirement.Id, FactType.Flag, requirement.Text)));
    }

    private static Condition<DeclaredFacts>? ConditionOf(Requirement requirement, FactSet<DeclaredFacts> facts, List<Finding> found)
    {
        if (requirement.Data is { } data)
        {
            facts.TryBind(data, out var condition, out var findings);
            found.AddRange(findings.Select(finding => finding.WithPlace(requirement.Id + finding.Pointer, finding.Line, finding.Column)));
            return condition;
        }

        if (facts.Find(requirement.Id) is FlagFact<DeclaredFacts> flag)
            return flag.IsTrue;
        found.Add(DeclaredFindings.FactNeeded(requirement.Id));
        return null;
    }
}
