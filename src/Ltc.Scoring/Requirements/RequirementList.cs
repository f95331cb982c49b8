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

    /// <summary>The requirements that are known not to hold or not known, as reasons.</summary>
    internal ReasonList ReasonsOf(uint unmet, uint unknown) => new(this, unmet | ((ulong)unknown << Most));

    internal override Requirement RequirementAt(int bit) => _requirements[bit];

    /// <summary>Everything that is wrong with a list: too long, an id or a text that is missing, an id twice.</summary>
    internal static IEnumerable<Finding> Check(IReadOnlyList<Requirement<TFacts>> requirements, string pointer)
    {
        foreach (var finding in ChecklistFindings.Of(requirements, Most))
            yield return finding;
        foreach (var incomplete in requirements.Where(one => string.IsNullOrEmpty(one.Id) || !one.Text.IsComplete))
            yield return Incomplete(pointer, incomplete.Id);
    }

    private static Finding Incomplete(string pointer, string id) => new(
        "score-requirement-incomplete",
        new Text(
            $"requirement `{id}` needs an id and a text in three languages", $"要求 `{id}` 须有标识和三种语言的文本", $"要求 `{id}` 須有識別碼和三種語言的文字"),
        pointer + "/" + id);
}
