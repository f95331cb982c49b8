using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Requirements that are tested together: which are known not to hold, and which are not known.</summary>
/// <typeparam name="TFacts">The facts.</typeparam>
internal sealed class RequirementList<TFacts> : ReasonSource
    where TFacts : struct
{
    /// <summary>As many as the bits of a list of reasons.</summary>
    internal const int Most = 32;

    private readonly Requirement<TFacts>[] _requirements;

    internal RequirementList(IEnumerable<Requirement<TFacts>> requirements) => _requirements = [.. requirements];

    internal IReadOnlyList<Requirement<TFacts>> Requirements => [.. _requirements];

    internal int Count => _requirements.Length;

    /// <summary>Tests every requirement.</summary>
    /// <returns>A bit for each that is known not to hold.</returns>
    internal uint Unmet(in TFacts facts, out uint unknown)
    {
        uint unmet = 0;
        unknown = 0;
        for (var i = 0; i < _requirements.Length; i++)
        {
            var truth = _requirements[i].Condition.Test(facts);
            unmet |= truth.IsFalse ? 1u << i : 0;
            unknown |= truth.IsUnknown ? 1u << i : 0;
        }

        return unmet;
    }

    internal override Requirement RequirementAt(int bit) => _requirements[bit];

    /// <summary>Everything that is wrong with a list: too long, an id or a text that is missing, an id twice.</summary>
    internal static IEnumerable<Finding> Check(IReadOnlyList<Requirement<TFacts>> requirements, string pointer)
    {
        if (requirements.Count > Most)
            yield return RequirementFindings.TooMany(pointer, requirements.Count);
        foreach (var incomplete in requirements.Where(one => string.IsNullOrEmpty(one.Id) || !one.Text.IsComplete))
            yield return RequirementFindings.Incomplete(pointer, incomplete.Id);
        foreach (var group in requirements.GroupBy(one => one.Id, System.StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return RequirementFindings.Twice(pointer, group.Key);
    }
}
