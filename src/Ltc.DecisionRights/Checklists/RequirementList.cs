using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Requirements that are asked together, all at once.</summary>
/// <remarks>Immutable, safe to share between threads. An evaluation allocates nothing beyond what the facts themselves do when they are read.</remarks>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class RequirementList<TFacts>
    where TFacts : struct
{
    private const int Most = 32;
    private readonly Requirement<TFacts>[] _requirements;
    private readonly Numbered _source;

    /// <summary>Creates a list.</summary>
    /// <param name="id">The id of the list.</param>
    /// <param name="requirements">The requirements, in the order in which people should see them; at most 32.</param>
    /// <exception cref="DefinitionException">There are more than 32, or two have one id; every finding is listed.</exception>
    public RequirementList(string id, IEnumerable<Requirement<TFacts>> requirements)
    {
        Id = id;
        _requirements = [.. requirements];
        var findings = _requirements.GroupBy(one => one.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => RequirementFindings.Twice(group.Key)).ToList();
        if (_requirements.Length > Most)
            findings.Add(RequirementFindings.TooMany(_requirements.Length, Most));
        if (findings.Count > 0)
            throw new DefinitionException(id, findings);
        _source = new Numbered(_requirements);
    }

    /// <summary>The id under which it is stored and shown.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>The requirements.</summary>
    /// <value>In the order of declaration.</value>
    public IReadOnlyList<Requirement<TFacts>> Requirements => Array.AsReadOnly(_requirements);

    /// <summary>Asks every requirement.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>Allowed when all are known to hold; every reason why not.</returns>
    public RequirementAnswer Evaluate(in TFacts facts)
    {
        Test(facts, out var unmet, out var unknown);
        return new RequirementAnswer(_source, unmet, unknown);
    }

    /// <summary>Gives the reasons with the values that the facts have. Keeps a copy of the facts: for people, not for hot paths.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>Reasons that name rule, fact, value and bound; empty when all requirements are known to hold.</returns>
    public ReasonList Explain(in TFacts facts)
    {
        Test(facts, out var unmet, out var unknown);
        return new ReasonList(_source, unmet, unknown, facts);
    }

    internal ReasonList ReasonsOf(uint unmet, uint unknown, object? facts = null) => new(_source, unmet, unknown, facts);

    internal void Test(in TFacts facts, out uint unmet, out uint unknown)
    {
        (unmet, unknown) = (0U, 0U);
        for (var i = 0; i < _requirements.Length; i++)
        {
            var truth = _requirements[i].Condition.Test(facts);
            if (truth.IsFalse)
                unmet |= 1U << i;
            else if (truth.IsUnknown)
                unknown |= 1U << i;
        }
    }

    private sealed class Numbered(Requirement[] requirements) : ReasonSource
    {
        internal override Requirement RequirementAt(int bit) => requirements[bit];
    }
}
